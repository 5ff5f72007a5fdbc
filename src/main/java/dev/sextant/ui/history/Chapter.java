package dev.sextant.ui.history;

import dev.sextant.journal.Audit;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Journal;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * As much of the history as is shown, newest first.
 *
 * @param isWhole whether nothing older is left that would be shown
 * @param total how many entries there are in all
 */
record Chapter(List<Line> lines, boolean isWhole, int total) {

    static final Chapter NOTHING = new Chapter(List.of(), true, 0);

    /** A row: a day, or an entry of it. */
    sealed interface Row {}

    /** The head of a day. */
    record Day(LocalDate date, int entries) implements Row {}

    /**
     * An entry, told.
     *
     * @param title what kind of gesture it was
     * @param sentences one for each thing that changed
     * @param parts how many parts changed
     */
    record Line(
            long seq, LocalDate date, LocalTime time, String by, String title, Fates.Fate fate, List<String> sentences,
            int parts, boolean isNewest)
            implements Row {

        private boolean mentions(String lowerCase) {
            return Stream.concat(Stream.of(title, by), sentences.stream())
                    .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(lowerCase));
        }
    }

    /**
     * What somebody wants to see.
     *
     * @param text must occur in the title or in a sentence, in any case of letters; empty for all
     * @param number how many entries are shown at most
     */
    record Wish(Topic topic, String text, int number) {}

    /**
     * Tells the newest entries that somebody wishes to see.
     *
     * @param now the plan after the last of the entries
     * @param entries all of them, oldest first
     */
    static Chapter of(Texts texts, ZoneId zone, Plan now, List<Entry> entries, Wish wish) {
        var fates = Fates.of(entries);
        var text = wish.text().strip().toLowerCase(Locale.ROOT);
        var lines = new ArrayList<Line>();
        var after = now;
        for (var entry : entries.reversed()) {
            if (lines.size() == wish.number()) {
                return new Chapter(List.copyOf(lines), false, entries.size());
            }
            var before = before(entry, after);
            if (wish.topic().isIn(entry)) {
                var line = line(texts, zone, entry, fates, new Audit(texts, after, before), entry == entries.getLast());
                if (line.mentions(text)) {
                    lines.add(line);
                }
            }
            after = before;
        }
        return new Chapter(List.copyOf(lines), true, entries.size());
    }

    /** A plan without a charter is refused, so before the charter came there is none. */
    private static Plan before(Entry entry, Plan after) {
        var created = entry.edits().stream().anyMatch(it -> it.before() == null && it.after() instanceof Charter);
        return created ? Plan.EMPTY : after.with(entry.inverse());
    }

    private static Line line(Texts texts, ZoneId zone, Entry entry, Fates fates, Audit audit, boolean isNewest) {
        var at = entry.at().atZone(zone);
        var parts = (int) entry.edits().stream().map(Edit::id).distinct().count();
        return new Line(entry.seq(), at.toLocalDate(), at.toLocalTime(), entry.by(), title(texts, entry, fates),
                fates.of(entry), audit.sentences(entry.edits()), parts, isNewest);
    }

    private static String title(Texts texts, Entry entry, Fates fates) {
        var about = fates.abouts().get(entry.seq());
        if (about == null) {
            return texts.say(entry.label());
        }
        return texts.say(entry.label().equals(Journal.REDO) ? "history.redone" : "history.undone", texts.say(about));
    }

    /** The rows as a tree, one branch a day. */
    List<Branch<Row>> days() {
        var days = new ArrayList<Branch<Row>>();
        for (var from = 0; from < lines.size(); ) {
            var date = lines.get(from).date();
            var to = from;
            while (to < lines.size() && lines.get(to).date().equals(date)) {
                to++;
            }
            var rows = lines.subList(from, to).stream().map(line -> Branch.<Row>leaf(line.seq(), line)).toList();
            days.add(new Branch<>(lines.get(from).date(), new Day(date, rows.size()), rows));
            from = to;
        }
        return days;
    }
}
