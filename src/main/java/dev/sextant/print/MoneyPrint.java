package dev.sextant.print;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Plan;
import dev.sextant.print.PdfWriter.Imprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;

/** What the engagement costs and brings, on paper. */
public final class MoneyPrint {

    /** The documents that there are. */
    public enum Subject {
        /** One page, whatever the plan. */
        BUSINESS_CASE("paper.case.title"),
        /** By group, by phase and by year, on as many pages as it takes. */
        COST_SUMMARY("paper.costs.title");

        private final String title;

        Subject(String title) {
            this.title = title;
        }
    }

    private MoneyPrint() {}

    /**
     * A document as a PDF; the same arguments give the same bytes.
     *
     * @param schedule of the plan that is shown
     * @param version how many entries the journal had
     * @throws CancellationException if the progress says stop
     */
    public static Printed pdf(
            Subject subject, Costed costed, Schedule schedule, SheetOrder order, long version, LocalDate printedOn, Progress progress) {
        var wording = Wording.in(order.languages());
        try (var glyphs = new Glyphs()) {
            var sheet = new MoneySheet(costed, wording, new Typesetter(glyphs), order.paper());
            var pages = switch (subject) {
                case BUSINESS_CASE -> List.of(new CasePage(sheet, schedule).page());
                case COST_SUMMARY -> new CostPages(sheet, schedule).pages(subject.title);
            };
            var leaves = new Footing(wording, sheet.type()).under(pages, version, printedOn).stream().map(it -> Leaf.of(it, glyphs)).toList();
            var imprint = new Imprint(title(costed.plan(), wording, subject), order.languages().getFirst(), version, printedOn);
            return new Printed(new PdfWriter(glyphs).write(leaves, imprint, progress), leaves.size(), glyphs.missing());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The fonts of the program cannot be read", unreadable);
        }
    }

    private static String title(Plan plan, Wording wording, Subject subject) {
        var charter = plan.charter();
        var voice = wording.voices().getFirst();
        return wording.joined(voice, voice.say(charter.client()), voice.say(charter.name()), voice.say(subject.title));
    }
}
