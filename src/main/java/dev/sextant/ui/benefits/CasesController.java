package dev.sextant.ui.benefits;

import dev.sextant.method.Catalogue;
import dev.sextant.method.ReferenceCase;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Shows what others have published about what they gained. None of it enters the plan; the name of a KPI may. */
final class CasesController {

    private final Desk desk;
    private final Catalogue catalogue;
    private final Consumer<ReferenceCase> start;
    private final Parent view;

    @FXML private VBox list;

    /** @param start begins a benefit with the case's KPI */
    CasesController(Desk desk, Catalogue catalogue, Consumer<ReferenceCase> start) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.start = start;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        desk.speech().texts().subscribe(_ -> list.getChildren().setAll(catalogue.referenceCases().stream().map(this::card).toList()));
    }

    private Node card(ReferenceCase looked) {
        var speech = desk.speech();
        var card = new VBox(Chips.wrapped(speech.say(looked.name()), "strong"), Chips.wrapped(speech.say(looked.figure()), "case-figure"));
        if (!looked.isAttributable()) {
            card.getChildren().add(Chips.tag(speech.say("benefits.case.not-attributable"), "danger"));
        }
        card.getChildren().addAll(
                Chips.wrapped(speech.say(looked.about()), "case-text"),
                Chips.wrapped(speech.say("benefits.case.caveat", looked.caveat()), "muted"),
                Chips.wrapped(speech.say("benefits.case.source", looked.source()), "muted"));
        if (looked.isAttributable()) {
            var link = new Hyperlink(speech.say("benefits.case.start", looked.kpi()));
            link.setWrapText(true);
            link.setMinHeight(Hyperlink.USE_PREF_SIZE);
            link.setOnAction(_ -> start.accept(looked));
            card.getChildren().add(link);
        }
        card.getStyleClass().add("reference-case");
        return card;
    }
}
