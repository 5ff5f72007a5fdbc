package dev.sextant.ui.risks;

import dev.sextant.method.KnownRisk;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.risks.RiskLibraryController.Offer;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A risk of the library: a box to tick, its name, what would happen, and the phases that it is usual in. */
final class OfferCell extends ListCell<Offer> {

    private final Speech speech;
    private final Set<KnownRisk> ticked;
    private final Consumer<KnownRisk> toggle;

    OfferCell(Speech speech, Set<KnownRisk> ticked, Consumer<KnownRisk> toggle) {
        this.speech = speech;
        this.ticked = ticked;
        this.toggle = toggle;
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        setGraphic(offer == null || empty ? null : content(offer));
    }

    private HBox content(Offer offer) {
        var box = new CheckBox();
        box.setSelected(ticked.contains(offer.risk()));
        box.setFocusTraversable(false);
        box.setAccessibleText(speech.say(offer.risk().name()));
        box.setOnAction(_ -> toggle.accept(offer.risk()));
        var name = new Label(speech.say(offer.risk().name()));
        name.getStyleClass().add("strong");
        var event = new Label(speech.say(offer.risk().event()));
        event.getStyleClass().add("muted");
        var words = new VBox(name, event);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(box, words);
        line.getStyleClass().add("offer");
        line.setMinWidth(0);
        line.setPrefWidth(1); // as wide as the list, so that long sentences are shortened and nothing scrolls sideways
        if (!offer.phases().isEmpty()) {
            var phases = offer.phases().stream().map(String::valueOf).collect(Collectors.joining(", "));
            var tag = Chips.tag(speech.say("risks.library.phase", phases), "accent");
            tag.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(tag);
        }
        return line;
    }
}
