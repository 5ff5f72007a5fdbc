package dev.sextant.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Engagement;
import dev.sextant.journal.Phrase;
import dev.sextant.plan.Language;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.Test;

class PhraseBoxTest {

    private static final Engagement ENGAGEMENT = new Engagement(
            "1", new Words("Lakeside", "湖畔"), Words.NONE, "", Instant.parse("2027-03-26T09:00:00Z"), 96, 0, 0, true, true);

    private final List<String> given = new ArrayList<>();

    @Test
    void itSaysWhichEngagementAndHidesWhatIsTyped() {
        FxThread.run(() -> {
            var box = box(Language.EN);

            assertThat(box.lookupAll(".label").stream().map(it -> it instanceof Label label ? label.getText() : "").collect(Collectors.joining("|")))
                    .contains("“Lakeside” is protected by a pass phrase", "Nobody can open it without the phrase.");
            field(box).setText("many rivers");
            assertThat(box.lookupAll(".text").toString()).doesNotContain("many rivers");
        });
    }

    @Test
    void thePhraseIsGivenByTheButtonOrByEnterAndAWrongOneIsTypedOver() {
        FxThread.run(() -> {
            var box = box(Language.ZH);
            assertThat(button(box).isDisabled()).isTrue();
            field(box).fireEvent(new ActionEvent());
            assertThat(given).isEmpty();

            field(box).setText("many rivers");
            button(box).fire();
            assertThat(field(box).getSelectedText()).isEqualTo("many rivers");
            field(box).setText("one harbour");
            field(box).fireEvent(new ActionEvent());

            assertThat(given).containsExactly("many rivers", "one harbour");
        });
    }

    private Parent box(Language language) {
        var box = (Parent) PhraseBox.of(ENGAGEMENT, Texts.in(language), phrase -> given.add(phrase.use(String::new)));
        new Scene(box, 400, 300);
        box.applyCss();
        box.layout();
        return box;
    }

    private static PasswordField field(Parent box) {
        return (PasswordField) box.lookup(".password-field");
    }

    private static Button button(Parent box) {
        return box.lookupAll(".button").stream().map(Button.class::cast).findFirst().orElseThrow();
    }
}
