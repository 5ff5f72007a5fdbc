package dev.sextant.ui.start;

import dev.sextant.method.Method;
import dev.sextant.method.Template;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Chips;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A kind of engagement to choose, in the client's words, with its method's name, size and phases. A click anywhere chooses it. */
final class KindCard extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final CheckBox choice;

    private KindCard(String question, String size, String explanation, List<String> phases) {
        choice = new CheckBox(question);
        choice.getStyleClass().add("strong");
        var number = new Label(size);
        number.getStyleClass().add("muted");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var detail = new Label(explanation);
        detail.getStyleClass().add("muted");
        detail.setWrapText(true);
        getStyleClass().add("method-card");
        getChildren().addAll(Chips.row(choice, number), detail, strip(phases));
        setOnMouseClicked(_ -> choice.fire());
        choice.selectedProperty().subscribe(now -> pseudoClassStateChanged(SELECTED, now));
    }

    static KindCard of(Method method, Texts texts) {
        var checks = method.phases().stream().mapToInt(phase -> phase.checks().size()).sum();
        return new KindCard(
                texts.say("start.kind." + method.id()), texts.say("start.size", method.tasks().count(), checks), bothLanguages(method.name(), texts),
                method.phases().stream().map(phase -> texts.say(phase.name())).toList());
    }

    static KindCard of(Template template, Texts texts) {
        var phases = template.parts().phases();
        return new KindCard(
                texts.say(template.name()), texts.say("start.template.size", phases.size(), template.parts().all(Task.class).size()),
                texts.say("start.template.own"), phases.stream().map(Phase::name).map(texts::say).toList());
    }

    CheckBox choice() {
        return choice;
    }

    private static String bothLanguages(Words name, Texts texts) {
        return texts.say(name) + " · " + name.side(texts.language().other());
    }

    private static HBox strip(List<String> phases) {
        var strip = new HBox();
        strip.getStyleClass().add("phase-strip");
        phases.forEach(phase -> strip.getChildren().add(segment(phase)));
        return strip;
    }

    private static Region segment(String name) {
        var segment = new Region();
        segment.getStyleClass().add("segment");
        segment.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(segment, Priority.ALWAYS);
        Tooltip.install(segment, new Tooltip(name));
        return segment;
    }
}
