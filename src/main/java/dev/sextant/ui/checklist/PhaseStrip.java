package dev.sextant.ui.checklist;

import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.ui.checklist.Checklists.Sheet;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The phases side by side: how far each has come, and what its gate says. */
final class PhaseStrip {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final HBox box;
    private final Speech speech;
    private final Consumer<Id<Phase>> choose;
    private List<Segment> segments = List.of();

    PhaseStrip(HBox box, Speech speech, Consumer<Id<Phase>> choose) {
        this.box = box;
        this.speech = speech;
        this.choose = choose;
    }

    void show(List<Sheet> sheets, @Nullable Id<Phase> chosen) {
        if (!segments.stream().map(it -> it.phase).toList().equals(sheets.stream().map(it -> it.phase().id()).toList())) {
            segments = new ArrayList<>(sheets.stream().map(it -> new Segment(it.phase().id())).toList());
            box.getChildren().setAll(segments);
        }
        for (var at = 0; at < sheets.size(); at++) {
            segments.get(at).show(sheets.get(at), sheets.get(at).phase().id().equals(chosen));
        }
    }

    private final class Segment extends StackPane {

        private final Id<Phase> phase;
        private final ToggleButton button = new ToggleButton();
        private final Label number = new Label();
        private final Label name = new Label();
        private final Label count = new Label();
        private final ProgressBar bar = new ProgressBar();
        private final HBox line = new HBox();
        private final HBox progress = new HBox(bar, count);

        Segment(Id<Phase> phase) {
            this.phase = phase;
            getStyleClass().add("phase-choice");
            HBox.setHgrow(this, Priority.ALWAYS);
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            number.getStyleClass().add("phase-choice-number");
            name.getStyleClass().add("phase-choice-name");
            name.setWrapText(true);
            count.getStyleClass().add("phase-choice-count");
            count.setMinWidth(USE_PREF_SIZE);
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            line.getStyleClass().add("phase-choice-line");
            progress.getStyleClass().add("phase-choice-line");
            var content = new VBox(line, name, progress);
            content.getStyleClass().add("phase-choice-content");
            content.setMouseTransparent(true);
            getChildren().addAll(button, content);
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(phase);
            });
        }

        void show(Sheet sheet, boolean chosen) {
            button.setSelected(chosen);
            pseudoClassStateChanged(CHOSEN, chosen);
            number.setText(Integer.toString(sheet.number()));
            name.setText(speech.say(sheet.phase().name()));
            count.setText(sheet.done().done() + "/" + sheet.done().total());
            bar.setProgress(sheet.done().share());
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            line.getChildren().setAll(number, gap);
            decision(sheet).ifPresent(line.getChildren()::add);
            button.setAccessibleText(speech.say(
                    "checklist.phase.accessible", sheet.number(), sheet.phase().name(), sheet.done().done(), sheet.done().total()));
        }

        /** An open gate says nothing, so that those that are decided stand out. */
        private Optional<Label> decision(Sheet sheet) {
            return sheet.gate().filter(gate -> !Tones.of(gate.decision()).isEmpty())
                    .map(gate -> Chips.tag(speech.say("checklist.tag." + gate.decision().name()), Tones.of(gate.decision())));
        }
    }
}
