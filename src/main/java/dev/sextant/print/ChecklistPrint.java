package dev.sextant.print;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.print.PdfWriter.Imprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;

/** Phase checklists on paper. */
public final class ChecklistPrint {

    private ChecklistPrint() {}

    /**
     * The checklists of a selection as a PDF; the same arguments give the same bytes.
     *
     * @param version how many entries the journal had
     * @throws Refusal {@code print.no-phases} if there is nothing to print
     * @throws CancellationException if the progress says stop
     */
    public static Printed pdf(
            Plan plan, Schedule schedule, Selection selection, long version, LocalDate printedOn, Progress progress) {
        var wording = Wording.in(selection.languages());
        try (var glyphs = new Glyphs()) {
            var pages = new ChecklistPages(selection, wording, new Typesetter(glyphs)).of(plan, version, printedOn, schedule);
            var imprint = new Imprint(title(plan, wording), selection.languages().getFirst(), version, printedOn);
            return new Printed(new PdfWriter(glyphs).write(pages.stream().map(it -> Leaf.of(it, glyphs)).toList(), imprint, progress), pages.size(), glyphs.missing());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The fonts of the program cannot be read", unreadable);
        }
    }

    private static String title(Plan plan, Wording wording) {
        var charter = plan.charter();
        var voice = wording.voices().getFirst();
        return wording.joined(voice, voice.say(charter.client()), voice.say(charter.name()), voice.say("paper.checklist"));
    }
}
