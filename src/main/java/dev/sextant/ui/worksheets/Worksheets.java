package dev.sextant.ui.worksheets;

import dev.sextant.analysis.sheet.Tally;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Branch;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What this screen shows of a plan: the worksheets, phase by phase. */
record Worksheets(List<Chapter> chapters, Currency currency) {

    /** The key of the line of sums. */
    private static final String SUMS = "sums";

    /** A phase that has worksheets. @param number of the phase, from 1 */
    record Chapter(Phase phase, int number, List<Tally> sheets) {}

    /** A line of the list to choose from: a phase, or one of its sheets with what it comes to. */
    record Entry(Object key, int number, Words name, @Nullable Tally tally) {}

    /**
     * A line of a worksheet.
     *
     * @param row nothing for the line of sums
     * @param cells one for each column, products worked out
     */
    record Line(Object key, @Nullable SheetRow row, Words name, List<String> cells) {}

    static Worksheets of(Plan plan) {
        var chapters = new ArrayList<Chapter>();
        var phases = plan.phases();
        for (var at = 0; at < phases.size(); at++) {
            var phase = phases.get(at);
            var sheets = plan.ranked(Sheet.class, it -> it.phase().equals(phase.id())).stream().map(it -> Tally.of(plan, it)).toList();
            if (!sheets.isEmpty()) {
                chapters.add(new Chapter(phase, at + 1, sheets));
            }
        }
        return new Worksheets(List.copyOf(chapters), plan.charter().currency());
    }

    Stream<Tally> sheets() {
        return chapters.stream().flatMap(it -> it.sheets().stream());
    }

    Optional<Tally> sheet(@Nullable Object id) {
        return sheets().filter(it -> it.sheet().id().equals(id)).findFirst();
    }

    /** The first worksheet of a phase, or of all. */
    Optional<Tally> first(@Nullable Id<Phase> phase) {
        return sheets().filter(it -> phase == null || it.sheet().phase().equals(phase)).findFirst();
    }

    List<Branch<Entry>> entries() {
        return chapters.stream().map(chapter -> new Branch<>(
                chapter.phase().id(),
                new Entry(chapter.phase().id(), chapter.number(), chapter.phase().name(), null),
                chapter.sheets().stream()
                        .map(it -> Branch.leaf(it.sheet().id(), new Entry(it.sheet().id(), chapter.number(), it.sheet().name(), it)))
                        .toList())).toList();
    }

    /** The rows of a worksheet, and under them what its figures add up to, where they do. */
    static List<Branch<Line>> lines(Tally tally) {
        var sheet = tally.sheet();
        var lines = new ArrayList<Branch<Line>>();
        for (var row : tally.rows()) {
            var cells = IntStream.range(0, sheet.columns().size()).mapToObj(at -> Tally.cell(sheet, row, at)).toList();
            lines.add(Branch.leaf(row.id(), new Line(row.id(), row, row.name(), cells)));
        }
        if (tally.sums().stream().anyMatch(Objects::nonNull)) {
            var sums = tally.sums().stream().map(it -> it == null ? "" : it.stripTrailingZeros().toPlainString()).toList();
            lines.add(Branch.leaf(SUMS, new Line(SUMS, null, Words.NONE, sums)));
        }
        return lines;
    }
}
