package dev.sextant;

import dev.sextant.command.Commands;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.Language;
import dev.sextant.ui.kit.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mpxj.ProjectFile;
import org.mpxj.mspdi.MSPDIWriter;
import org.slf4j.LoggerFactory;

/**
 * The whole way once, from inside the packaged module: an engagement is created, imported into, printed, checked and
 * drawn. The build runs it, because a {@code requires} or {@code opens} that is missing shows nowhere else: tests run on
 * the class path.
 */
final class SelfTest {

    private static final String NAME = "自检 self-test";

    private final Path folder;

    private SelfTest(Path folder) {
        this.folder = folder;
    }

    /** One line for each step. Gives 0 when every one went well, 1 otherwise. */
    static int run(PrintStream out, PrintStream err) {
        try {
            var folder = Files.createTempDirectory("sextant-self-test");
            try {
                return new SelfTest(folder).steps(out, err);
            } finally {
                remove(folder);
            }
        } catch (IOException failure) {
            err.println("No folder for the self-test: " + failure.getMessage());
            return 1;
        }
    }

    private int steps(PrintStream out, PrintStream err) {
        var failures = 0;
        for (var step : steps().entrySet()) {
            try {
                out.println(step.getKey() + ": " + step.getValue().call());
            } catch (Exception | LinkageError failure) {
                failures++;
                err.println(step.getKey() + " failed: " + failure);
            }
        }
        return failures == 0 ? 0 : 1;
    }

    private Map<String, Callable<String>> steps() {
        var steps = new LinkedHashMap<String, Callable<String>>();
        steps.put("module", () -> String.valueOf(SelfTest.class.getModule()));
        steps.put("log", () -> LoggerFactory.getILoggerFactory().getClass().getSimpleName());
        steps.put("new", () -> command("new", NAME, "--sample", "manufacturer", "--lang", "zh"));
        steps.put("import", () -> command("import", NAME, foreignPlan().toString()));
        steps.put("print", () -> command("print", NAME, "--phase", "1", "--paper", "a4", "--lang", "both", "-o", folder.resolve("1.pdf").toString()));
        steps.put("look first", () -> command("import", NAME, folder.resolve("plan.xml").toString(), "--dry-run", "--json"));
        steps.put("export", () -> command("export", NAME, "-o", folder.resolve("all.sextant").toString()));
        steps.put("client", () -> command("export", NAME, "-o", folder.resolve("client.sextant").toString(), "--for-client"));
        steps.put("roadmap", () -> command("export", NAME, "-o", folder.resolve("out.xml").toString()));
        steps.put("costs out", () -> command("export", NAME, "-o", folder.resolve("costs.xlsx").toString()));
        steps.put("costs in", () -> command("import", NAME, folder.resolve("costs.xlsx").toString()));
        steps.put("costs CSV", () -> command("export", NAME, "-o", folder.resolve("costs.csv").toString()));
        steps.put("costs back", () -> command("import", NAME, folder.resolve("costs.csv").toString(), "--dry-run", "--json"));
        steps.put("package", () -> command("import", NAME + " 2", folder.resolve("all.sextant").toString(), "--dry-run", "--json"));
        steps.put("adopt", () -> command("import", NAME + " 2", folder.resolve("all.sextant").toString()));
        steps.put("purge", () -> command("purge", NAME + " 2", "--person", "person-1"));
        steps.put("protect", () -> command("protect", NAME + " 2", "--phrase-file", phrase().toString()));
        steps.put("locked", () -> command("check", NAME + " 2", "--phrase-file", phrase().toString()));
        steps.put("check", () -> command("check", NAME, "--drill"));
        steps.put("screens", this::screens);
        return steps;
    }

    private String command(String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--library", folder.resolve("library").toString()));
        var complaints = new ByteArrayOutputStream();
        var result = Commands.run(new Home(), arguments, OutputStream.nullOutputStream(), complaints);
        if (result != Commands.FINE) {
            throw new IllegalStateException(result + " " + complaints.toString(StandardCharsets.UTF_8));
        }
        return "fine";
    }

    private Path phrase() throws IOException {
        return Files.writeString(folder.resolve("phrase.txt"), "four quiet horses\n");
    }

    private Path foreignPlan() throws IOException {
        var plan = new ProjectFile();
        plan.addTask().setName("客户关系");
        var file = folder.resolve("plan.xml");
        new MSPDIWriter().write(plan, file.toFile());
        return file;
    }

    private String screens() {
        var drawn = Tour.onWindow(() -> new Gallery(Catalogue.load(), folder.resolve("screens"))
                .draw(Language.ZH, Theme.LIGHT, Gallery.Size.DESKTOP));
        return drawn.size() + " drawn";
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
