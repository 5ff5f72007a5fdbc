package dev.sextant.exchange;

import dev.sextant.journal.Entry;
import dev.sextant.journal.Journal;
import dev.sextant.plan.Difference;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Texts;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What a package brings to an engagement that is here already.
 *
 * @param missing the entries of the package that the engagement has not; none when it is there already, or further
 * @param edits the same as one gesture, so that one undo takes it back
 */
public record Taking(List<Entry> missing, List<Edit> edits) {

    /** The label of the entry that takes a package. */
    public static final String LABEL = Journal.TAKEN;

    /**
     * Works out what taking a package would do; nothing has changed yet.
     *
     * @param mine the engagement's entries, oldest first
     * @param file the package's name
     * @param zone in which the refusals tell the time
     * @throws Refusal {@code exchange.package.no-history}, {@code exchange.package.stranger} or {@code
     *     exchange.package.parted}
     */
    public static Taking of(Plan now, List<Entry> mine, Packed packed, String file, ZoneId zone) {
        var name = now.charter().name();
        if (packed.history().isEmpty()) {
            throw new Refusal("exchange.package.no-history", file, name);
        }
        return switch (Kinship.of(now, mine, packed.plan(), packed.history())) {
            case Kinship.Same _, Kinship.Behind _ -> new Taking(List.of(), List.of());
            case Kinship.Ahead ahead -> new Taking(ahead.missing(), Difference.between(now, packed.plan()));
            case Kinship.Parted parted -> throw new Refusal(
                    "exchange.package.parted", file, name, parted.mine().seq(), at(parted.mine(), zone), parted.mine().by(),
                    parted.theirs().seq(), at(parted.theirs(), zone), parted.theirs().by());
            case Kinship.Stranger _ -> throw new Refusal(
                    "exchange.package.stranger", file, name, packed.plan().charter().name(),
                    at(packed.history().getFirst(), zone), packed.history().getFirst().by());
        };
    }

    public boolean isNothing() {
        return edits.isEmpty();
    }

    /** What happened, or would happen, for the user. */
    public String sentence(Texts texts, String file, Plan now, ZoneId zone) {
        if (isNothing()) {
            return texts.say("exchange.package.nothing-new", file, now.charter().name());
        }
        var first = missing.getFirst();
        var last = missing.getLast();
        return texts.say(
                "exchange.package.taken", file, missing.size(), now.charter().name(), at(first, zone), first.by(), at(last, zone),
                last.by());
    }

    private static LocalDateTime at(Entry entry, ZoneId zone) {
        return LocalDateTime.ofInstant(entry.at(), zone);
    }
}
