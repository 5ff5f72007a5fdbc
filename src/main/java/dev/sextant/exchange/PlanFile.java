package dev.sextant.exchange;

import dev.sextant.plan.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;

/** A plan of another program: MS Project (.mpp, .xml), GanttProject (.gan), Primavera P6 (.xer) or ProjectLibre (.pod). */
public final class PlanFile {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 100 << 20;

    private PlanFile() {}

    /**
     * Reads a plan. Runs nothing that is in the file and fetches nothing that it names.
     *
     * @throws Refusal {@code exchange.missing}, {@code exchange.unreadable}, {@code exchange.empty}, {@code exchange.large},
     *     {@code exchange.foreign}, {@code exchange.objects}, {@code exchange.doctype}, {@code exchange.password}, {@code
     *     exchange.damaged}, {@code exchange.memory} or {@code exchange.no-tasks}, with the file's name
     */
    public static ImportedPlan read(Path path) {
        var file = Objects.toString(path.getFileName(), path.toString());
        var bytes = FileBytes.of(path, LARGEST);
        var form = PlanForm.of(bytes, file).orElseThrow(() -> new Refusal("exchange.foreign", file));
        if (!form.isWhole(bytes)) {
            throw new Refusal("exchange.damaged", file);
        }
        try {
            var plan = PlanRows.of(project(form, form.readable(bytes, file), file), file);
            if (plan.rows().isEmpty()) {
                throw new Refusal("exchange.no-tasks", file);
            }
            return plan;
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError damaged) { // a damaged file makes its reader stumble in any of these ways
            throw new Refusal("exchange.damaged", file).because(damaged);
        } catch (OutOfMemoryError tooLarge) { // or it only claims to be: a damaged length asks for any memory
            throw new Refusal("exchange.memory", file, Runtime.getRuntime().maxMemory() >> 20).because(tooLarge);
        }
    }

    private static ProjectFile project(PlanForm form, byte[] bytes, String file) {
        try {
            var project = form.reader(bytes).read(new ByteArrayInputStream(bytes));
            if (project == null) {
                throw new Refusal("exchange.foreign", file);
            }
            return project;
        } catch (MPXJException failed) {
            var code = isLocked(failed) ? "exchange.password" : "exchange.damaged";
            throw new Refusal(code, file).because(failed);
        }
    }

    private static boolean isLocked(MPXJException failed) {
        return MPXJException.PASSWORD_PROTECTED.equals(failed.getMessage())
                || MPXJException.PASSWORD_PROTECTED_ENTER_PASSWORD.equals(failed.getMessage());
    }
}
