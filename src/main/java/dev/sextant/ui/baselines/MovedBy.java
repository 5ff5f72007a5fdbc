package dev.sextant.ui.baselines;

import dev.sextant.analysis.compare.Moves.Effect;
import dev.sextant.journal.Audit;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Stretch;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * An entry that moved a finish, told.
 *
 * @param days working days later; 0 where what it moved came or went with it, which {@code effect} says
 */
record MovedBy(long seq, LocalDateTime at, String by, String title, String told, String effect, double days) {

    private static final int SENTENCES = 3;
    /** Nobody reads more of them. */
    static final int MOST = 200;

    /** The newest of them first. */
    static List<Branch<MovedBy>> told(Stretch stretch, List<Effect> effects, Texts texts, ZoneId zone) {
        var audit = stretch.audit(texts);
        return effects.reversed().stream().limit(MOST)
                .map(it -> told(entry(stretch, it.seq()), it, audit, texts, zone))
                .map(it -> Branch.leaf(it.seq(), it))
                .toList();
    }

    private static Entry entry(Stretch stretch, long seq) {
        return stretch.entries().get((int) (seq - stretch.first()) - 1);
    }

    private static MovedBy told(Entry entry, Effect effect, Audit audit, Texts texts, ZoneId zone) {
        var sentences = audit.sentences(entry.edits());
        var told = String.join(" · ", sentences.stream().limit(SENTENCES).toList());
        var more = sentences.size() - SENTENCES;
        return new MovedBy(
                entry.seq(), LocalDateTime.ofInstant(entry.at(), zone), entry.by(), texts.say(entry.label()),
                more > 0 ? told + " · " + texts.say("baselines.more", more) : told, effect(effect, texts), effect.days());
    }

    private static String effect(Effect effect, Texts texts) {
        if (effect.before() == null) {
            return texts.say("baselines.added");
        }
        return effect.after() == null ? texts.say("baselines.removed") : texts.formats().signed(effect.days());
    }
}
