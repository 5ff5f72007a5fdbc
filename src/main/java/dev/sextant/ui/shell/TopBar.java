package dev.sextant.ui.shell;

import dev.sextant.journal.Audit;
import dev.sextant.journal.Entry;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.SaveState;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the top bar shows: what undo would undo, whether all is saved, how large and in which colours and language. */
final class TopBar {

    private static final List<Integer> ZOOMS = List.of(75, 100, 125, 150, 200, 300);

    private final Desk desk;
    private final Look look;
    private final Speech speech;

    TopBar(Desk desk, Look look) {
        this.desk = desk;
        this.look = look;
        this.speech = desk.speech();
    }

    void bind(Button undo, Button redo, Label saving, MenuButton zoom, Button theme, FontIcon themeIcon, Button language) {
        reversal(undo, desk.undoable(), "shell.undo");
        reversal(redo, desk.redoable(), "shell.redo");
        desk.saving().subscribe(state -> show(saving, state));
        speech.texts().addListener((_, _, _) -> show(saving, desk.saving().get()));
        look.zoom().subscribe(percent -> zoom.setText(percent + " %"));
        ZOOMS.forEach(percent -> {
            var item = new MenuItem(percent + " %");
            item.setOnAction(_ -> look.zoomTo(percent));
            zoom.getItems().add(item);
        });
        zoom.accessibleTextProperty().bind(speech.saying("shell.zoom"));
        look.theme().subscribe(now -> themeIcon.setIconCode(icon(now)));
        name(theme, speech.saying("shell.theme"));
        language.textProperty().bind(speech.texts().map(it -> it.say(it.language().other())));
        name(language, speech.saying("shell.language"));
    }

    private static Feather icon(Theme theme) {
        return switch (theme) {
            case LIGHT -> Feather.SUN;
            case DARK -> Feather.MOON;
            case PROJECTOR -> Feather.CAST;
        };
    }

    private void reversal(Button button, ObservableValue<Optional<Entry>> entry, String key) {
        button.disableProperty().bind(entry.map(Optional::isEmpty));
        name(button, speech.texts().flatMap(texts -> entry.map(it ->
                it.map(known -> texts.say(key) + ": " + told(texts, known)).orElse(texts.say(key)))));
    }

    /** What the entry changed, by its first sentence. */
    private String told(Texts texts, Entry entry) {
        var sentences = new Audit(texts, desk.now()).sentences(entry.edits());
        return sentences.size() == 1
                ? sentences.getFirst()
                : texts.say("shell.several", texts.say(entry.label()), sentences.size());
    }

    private static void name(Button button, ObservableValue<String> text) {
        var tip = new Tooltip();
        tip.textProperty().bind(text);
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(text);
    }

    private void show(Label label, SaveState state) {
        var name = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        label.setText(speech.say("shell.save." + name));
        label.getStyleClass().setAll("label", "save-state", name);
    }
}
