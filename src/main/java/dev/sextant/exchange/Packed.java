package dev.sextant.exchange;

import dev.sextant.journal.Entry;
import dev.sextant.journal.History;
import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.json.HistoryJson;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement on its way to another machine.
 *
 * @param program what wrote the package, if it was said
 * @param forClient whether it is a copy that leaves out what is the consultant's own business
 * @param lastEdit when the plan was changed last, if that is known
 * @param history all entries from the first, oldest first; empty in a client's copy, and where the beginning is lost
 */
public record Packed(@Nullable String program, boolean forClient, @Nullable Instant lastEdit, Plan plan, List<Entry> history) {

    public Packed {
        history = List.copyOf(history);
    }

    /** @param entries those that are known, oldest first; unless they lead from nothing to the plan, they stay at home */
    public static Packed whole(Plan plan, List<Entry> entries, String program) {
        return new Packed(program, false, lastEdit(entries), plan, leadTo(plan, entries) ? entries : List.of());
    }

    private static boolean leadTo(Plan plan, List<Entry> entries) {
        try {
            return History.replayed(entries).equals(plan);
        } catch (Refusal beginningLost) {
            return false;
        }
    }

    public static Packed forClient(Plan plan, List<Entry> entries, String program) {
        return new Packed(program, true, lastEdit(entries), ClientCopy.of(plan), List.of());
    }

    private static @Nullable Instant lastEdit(List<Entry> entries) {
        return entries.isEmpty() ? null : entries.getLast().at();
    }

    /**
     * A new engagement, opened: with its history, or begun anew where it brings none.
     *
     * @param by who begins it anew
     */
    public Opened into(Library library, String by) {
        return history.isEmpty() ? library.create(plan.parts().toList(), by) : library.adopt(history);
    }

    /**
     * The bytes of its file, which have been read again. The same content gives the same bytes.
     *
     * @param file what it will be called
     * @throws Refusal if it is more than a package can hold
     */
    public byte[] bytes(String file) {
        var others = new LinkedHashMap<String, byte[]>();
        others.put(PackageZip.PLAN, new PlanJson().write(plan));
        if (!history.isEmpty()) {
            others.put(PackageZip.HISTORY, new HistoryJson().write(history));
        }
        var files = new LinkedHashMap<String, byte[]>();
        files.put(PackageZip.HEAD, PackageHead.of(this, others).bytes());
        files.putAll(others);
        var bytes = PackageZip.write(files);
        if (!PackageFile.read(bytes, file).equals(this)) {
            throw new IllegalStateException("The package would be another engagement");
        }
        return bytes;
    }
}
