package dev.sextant.journal;

import dev.sextant.plan.Baseline;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.util.List;

/**
 * An engagement along its entries: the plan after any of them that is known.
 *
 * @param now the plan after the last of the entries
 * @param entries oldest first, without gaps; they may begin with what a recovery brought back
 */
public record Timeline(Plan now, List<Entry> entries) {

    public Timeline {
        entries = List.copyOf(entries);
    }

    /** The number of the last entry; 0 where there is none. */
    public long last() {
        return entries.isEmpty() ? 0 : entries.getLast().seq();
    }

    /** The number of the first entry that is known. */
    public long first() {
        return entries.isEmpty() ? 0 : entries.getFirst().seq();
    }

    /** @throws Refusal as {@link #require(long)}, or {@code baselines.elsewhere} if its number is one of another history */
    public void require(Baseline baseline) {
        if (isFromElsewhere(baseline)) {
            throw new Refusal("baselines.elsewhere", baseline.name());
        }
        require(baseline.seq());
    }

    public boolean knows(Baseline baseline) {
        return !isFromElsewhere(baseline) && baseline.seq() >= first() && baseline.seq() <= last();
    }

    /** What came with a package or began with a plan has counted the entries of another machine. */
    private boolean isFromElsewhere(Baseline baseline) {
        return entries.stream()
                .filter(entry -> entry.edits().stream().anyMatch(it -> it.before() == null && it.id().equals(baseline.id())))
                .findFirst()
                .filter(entry -> entry.label().equals(Journal.TAKEN) || entry.seq() <= baseline.seq())
                .isPresent();
    }

    /** @throws Refusal {@code baselines.gone} if the history here begins later, {@code baselines.ahead} if it has not come so far */
    public void require(long seq) {
        if (seq < first()) {
            throw new Refusal("baselines.gone", seq, first());
        }
        if (seq > last()) {
            throw new Refusal("baselines.ahead", seq, last());
        }
    }

    /**
     * The way from one entry to another, from the older to the newer whichever is named first.
     *
     * @throws Refusal as {@link #require(long)}
     */
    public Stretch between(long one, long other) {
        require(one);
        require(other);
        var from = Math.min(one, other);
        var to = Math.max(one, other);
        var newer = History.at(now, entries, to);
        var known = entries.subList(0, (int) (to - first()) + 1);
        return new Stretch(from, to, History.at(newer, known, from), newer, entries.subList((int) (from - first()) + 1, known.size()));
    }
}
