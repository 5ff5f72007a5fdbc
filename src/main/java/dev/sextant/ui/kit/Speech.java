package dev.sextant.ui.kit;

import dev.sextant.plan.Language;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.text.Formats;
import dev.sextant.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** The language of the window. Changes without a restart: FXML binds to {@link #map}, code to {@link #texts}. */
public final class Speech {

    private final Map<Language, Texts> all = new EnumMap<>(Language.class);
    private final ObservableMap<String, String> map = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<Texts> texts;

    public Speech(Language language) {
        for (var each : Language.values()) {
            all.put(each, Texts.in(each));
        }
        texts = new ReadOnlyObjectWrapper<>(of(language));
        map.putAll(now().patterns());
    }

    private Texts of(Language language) {
        return Objects.requireNonNull(all.get(language));
    }

    public void speak(Language language) {
        map.putAll(of(language).patterns());
        texts.set(of(language));
    }

    public ReadOnlyObjectProperty<Texts> texts() {
        return texts.getReadOnlyProperty();
    }

    public Texts now() {
        return texts.get();
    }

    public Language language() {
        return now().language();
    }

    public Formats formats() {
        return now().formats();
    }

    /** Key to pattern, for FXML: <code>text="${t['roadmap.title']}"</code>. */
    public ObservableMap<String, String> map() {
        return map;
    }

    public String say(String key, Object... values) {
        return now().say(key, values);
    }

    public String say(Words words) {
        return now().say(words);
    }

    public String say(Enum<?> constant) {
        return now().say(constant);
    }

    public String say(Refusal refusal) {
        return now().say(refusal);
    }

    /** A sentence that follows the language. */
    public ObservableValue<String> saying(String key, Object... values) {
        return texts.map(it -> it.say(key, values));
    }
}
