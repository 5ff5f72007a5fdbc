package dev.sextant.exchange.costs;

import dev.sextant.exchange.table.Cell;
import dev.sextant.plan.Difference;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Removal;
import dev.sextant.text.PartNames;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a table would change, before anything has changed.
 *
 * @param plan that it would change
 * @param changes one for each row that changes or adds a part
 * @param refused rows that cannot be taken, with the reason
 * @param same how many rows hold what is there already
 * @param absent parts that the workbook's sheets do not have any more
 * @param unread sheets and columns that say nothing known, and were not read
 */
public record CostChanges(
        Plan plan, List<Change> changes, List<Refused> refused, int same, List<Part> absent, List<Unread> unread) {

    /** A row that changes a part, or adds one. @param cells those that differ, of a part that is there */
    public record Change(Spot spot, Edit edit, List<CellChange> cells) {

        public boolean isAddition() {
            return edit.before() == null;
        }
    }

    /** One cell of a change. @param head of its column */
    public record CellChange(String head, Cell before, Cell after) {}

    /** Where something stands. @param address of a cell such as C7, or the number of a row */
    public record Spot(String sheet, String address) {}

    /** A row that cannot be taken. @param head of the column at fault, and @param text what stands there; empty for the whole row */
    public record Refused(Spot spot, String head, String text, Refusal why) {}

    /** What was not read. @param columns the heads; none where it is a whole sheet */
    public record Unread(String sheet, List<String> columns) {}

    public CostChanges {
        changes = List.copyOf(changes);
        refused = List.copyOf(refused);
        absent = List.copyOf(absent);
        unread = List.copyOf(unread);
    }

    /** What is to be committed as one entry; rows that are missing remove nothing. */
    public List<Edit> edits() {
        return changes.stream().map(Change::edit).toList();
    }

    /** As {@link #edits()}, and without the parts that the workbook does not have any more. */
    public List<Edit> editsRemovingAbsent() {
        var after = plan.with(edits());
        var gone = Removal.of(after, absent.stream().flatMap(it -> after.part(it.id()).stream()).toArray(Part[]::new));
        return Difference.net(Stream.concat(edits().stream(), gone.stream()).toList());
    }

    public boolean isNothing() {
        return changes.isEmpty();
    }

    public long added() {
        return changes.stream().filter(Change::isAddition).count();
    }

    /** As {@link #sentences(Texts, boolean)}, where what is missing stays. */
    public List<String> sentences(Texts texts) {
        return sentences(texts, false);
    }

    /** Everything, for a reader: first what it comes to, then row by row. @param removing whether what is missing goes */
    public List<String> sentences(Texts texts, boolean removing) {
        var names = new PartNames(texts, plan);
        var said = new ArrayList<String>();
        said.add(texts.say("table.sum", changes.size() - added(), added(), same, refused.size()));
        for (var change : changes) {
            said.addAll(sentences(change, texts, names));
        }
        for (var it : refused) {
            said.add(it.head().isEmpty()
                    ? texts.say("table.refused-row", it.spot().sheet(), it.spot().address(), it.why())
                    : texts.say("table.refused", it.spot().sheet(), it.spot().address(), it.head(), it.text(), it.why()));
        }
        unread.forEach(it -> said.add(it.columns().isEmpty()
                ? texts.say("table.unread-sheet", it.sheet())
                : texts.say("table.unread", it.sheet(), it.columns())));
        if (!absent.isEmpty()) {
            said.add(texts.say(removing ? "table.removed" : "table.absent", absent.size(), absent.stream().limit(5).map(names::of).toList()));
        }
        return said;
    }

    private static List<String> sentences(Change change, Texts texts, PartNames names) {
        var spot = change.spot();
        return change.isAddition()
                ? List.of(texts.say("table.added", spot.sheet(), spot.address(), Kind.of(change.edit().part()).singular(), names.of(change.edit().part())))
                : change.cells().stream().map(it -> texts.say(
                        "table.changed", spot.sheet(), spot.address(), names.of(change.edit().part()), it.head(), shown(it.before()), shown(it.after()))).toList();
    }

    private static String shown(Cell cell) {
        return cell.isNothing() ? "–" : cell.shown();
    }
}
