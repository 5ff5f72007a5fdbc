package dev.sextant.ui.calendars;

import dev.sextant.journal.Erasure;
import dev.sextant.journal.Mentions;
import dev.sextant.journal.Phrase;
import dev.sextant.plan.Person;
import dev.sextant.plan.Refusal;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says what taking a person out for good would change, and asks whether that is wanted. */
final class PurgeBox {

    private PurgeBox() {}

    /** Counts in the background. @param show gets the question, which one of the others then answers */
    static void ask(Desk desk, Person person, boolean locked, Consumer<Node> show, Runnable keep, Consumer<@Nullable Phrase> purge) {
        var plan = desk.base();
        var history = desk.entries();
        desk.threads().background().execute(() -> {
            try {
                var entries = history.get();
                var found = Erasure.of(person.id().value(), entries).mentions(plan, entries, 0, 0);
                desk.threads().window().execute(() -> show.accept(box(desk, person, found, locked, keep, purge)));
            } catch (Refusal refusal) {
                desk.threads().window().execute(() -> desk.notices().refuse(refusal));
            }
        });
    }

    private static Node box(Desk desk, Person person, Mentions found, boolean locked, Runnable keep, Consumer<@Nullable Phrase> purge) {
        var texts = desk.speech().now();
        var about = Chips.wrapped(texts.say("calendars.purge.about", person.name(), found.entries(), found.parts()), "strong");
        var looked = Chips.wrapped(texts.say("calendars.purge.texts", String.join(" / ", found.texts())), "muted");
        var phrase = new PasswordField();
        phrase.setPromptText(texts.say("calendars.purge.phrase"));
        phrase.setAccessibleText(texts.say("calendars.purge.phrase"));
        phrase.setVisible(locked);
        phrase.setManaged(locked);
        var sure = new Button(texts.say("calendars.purge.sure"));
        sure.getStyleClass().add("danger");
        sure.disableProperty().bind(phrase.visibleProperty().and(phrase.textProperty().isEmpty()));
        sure.setOnAction(_ -> purge.accept(locked ? Phrase.of(phrase.getCharacters()) : null));
        var cancel = new Button(texts.say("calendars.purge.cancel"));
        cancel.setOnAction(_ -> keep.run());
        var actions = new HBox(sure, cancel);
        actions.getStyleClass().add("settings-actions");
        var box = new VBox(about, looked, phrase, actions);
        box.getStyleClass().add("recovery-box");
        return box;
    }
}
