package dev.sextant.exchange;

import dev.sextant.exchange.ImportReport.Reason;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A link that is not taken over as it is.
 *
 * @param predecessor nothing in it when it is in another file or has no row
 * @param reason why it is dropped; nothing when its lag in percent becomes one in days
 */
public record LinkChange(Words predecessor, Words successor, Tie tie, @Nullable Reason reason) {

    /** FS, SS + 2 d, FF - 1 d. */
    public String form(Texts texts) {
        var type = texts.say("exchange.link.type", tie.type().ordinal());
        if (tie.lag() == 0) {
            return type;
        }
        return texts.say(tie.lag() < 0 ? "exchange.link.lead" : "exchange.link.lag", type, Math.abs(tie.lag()), tie.isElapsed() ? 1 : 0);
    }

    /** What becomes of it. */
    public String fate(Texts texts) {
        return reason == null ? texts.say("exchange.link.simplified") : texts.say("exchange.link.dropped", reason);
    }
}
