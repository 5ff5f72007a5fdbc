package dev.sextant.ui.control;

import dev.sextant.analysis.earned.Warning;
import dev.sextant.plan.Money;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The warnings on top of the screen: the gravest ones at once, the others when they are asked for. */
final class WarningList {

    private static final int AT_ONCE = 1;

    private final VBox box;
    private final Desk desk;
    private final Consumer<Warning> show;
    private List<Warning> warnings = List.of();
    private boolean isUnfolded;

    WarningList(VBox box, Desk desk, Consumer<Warning> show) {
        this.box = box;
        this.desk = desk;
        this.show = show;
    }

    void show(List<Warning> now) {
        warnings = now;
        var shown = warnings.subList(0, isUnfolded ? warnings.size() : Math.min(AT_ONCE, warnings.size()));
        var rows = new VBox();
        rows.getStyleClass().add("warning-rows");
        shown.forEach(it -> rows.getChildren().add(row(it, it == shown.getFirst())));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("warning-scroll");
        box.getChildren().setAll(isUnfolded ? List.of(scroll) : List.of(rows));
        box.setVisible(!warnings.isEmpty());
        box.setManaged(!warnings.isEmpty());
    }

    private Node unfold() {
        var more = new Hyperlink(isUnfolded ? desk.speech().say("control.fewer") : desk.speech().say("control.more", warnings.size() - AT_ONCE));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(_ -> {
            isUnfolded = !isUnfolded;
            show(warnings);
        });
        return more;
    }

    private Node row(Warning warning, boolean isFirst) {
        var icon = new FontIcon(warning.kind().isGrave() ? Feather.ALERT_TRIANGLE : Feather.INFO);
        icon.getStyleClass().add(warning.kind().isGrave() ? "danger-icon" : "warning-icon");
        var words = Chips.wrapped(desk.speech().say("control.said-of", name(warning), sentence(warning)), "warning-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var open = new Button(desk.speech().say("control.show"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(desk.speech().say("control.show-of", name(warning)));
        open.setOnAction(_ -> show.accept(warning));
        var row = new HBox(icon, words, open);
        row.getStyleClass().add("warning-row");
        if (isFirst && warnings.size() > AT_ONCE) {
            row.getChildren().add(unfold());
        }
        return row;
    }

    private String name(Warning warning) {
        var named = desk.now().find(warning.line()).map(it -> it.name()).or(() -> desk.now().find(warning.phase()).map(it -> it.name()));
        return named.map((Words it) -> desk.speech().say(it)).orElse(desk.speech().say("control.whole"));
    }

    /** What is the matter, and what to do. */
    String sentence(Warning warning) {
        var values = warning.about().stream().map(WarningList::shown).toArray();
        return desk.speech().say("control.warning." + warning.kind().name(), values) + " " + desk.speech().say("control.advice." + warning.kind().name());
    }

    private static Object shown(Object value) {
        return switch (value) {
            case Money money -> money.rounded();
            case Double index -> BigDecimal.valueOf(index).setScale(2, RoundingMode.HALF_UP).toPlainString();
            default -> value;
        };
    }
}
