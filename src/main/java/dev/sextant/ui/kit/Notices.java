package dev.sextant.ui.kit;

import dev.sextant.plan.Refusal;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The one sentence that the program has to say right now; the shell shows it. */
public final class Notices {

    /** What is said, and how loud. */
    public record Notice(Tone tone, String sentence) {}

    /** How a notice is coloured, and whether it goes away by itself. */
    public enum Tone {
        INFORMATION,
        PROBLEM
    }

    private final Speech speech;
    private final ReadOnlyObjectWrapper<@Nullable Notice> now = new ReadOnlyObjectWrapper<>();

    public Notices(Speech speech) {
        this.speech = speech;
    }

    public void say(String key, Object... values) {
        now.set(new Notice(Tone.INFORMATION, speech.say(key, values)));
    }

    /** A sentence that is put together already. */
    public void tell(String sentence) {
        now.set(new Notice(Tone.INFORMATION, sentence));
    }

    public void refuse(Refusal refusal) {
        now.set(new Notice(Tone.PROBLEM, speech.say(refusal)));
    }

    public void dismiss() {
        now.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable Notice> now() {
        return now.getReadOnlyProperty();
    }
}
