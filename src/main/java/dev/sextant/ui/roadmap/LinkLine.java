package dev.sextant.ui.roadmap;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Speech;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A link as a line: the task at its other end, and its kind, which opens the fields for it. */
final class LinkLine extends PartLines.Line<Link> {

    private static final double HOURS_ELAPSED = 24;

    private final Desk desk;
    private final Function<Link, Id<Task>> other;
    private final Function<Id<Task>, String> title;
    private final Hyperlink task = new Hyperlink();
    private final ToggleButton kind = new ToggleButton();
    private final ComboBox<Link.Type> type = new ComboBox<>();
    private final TextField lag = new TextField();
    private final ComboBox<Boolean> elapsed = new ComboBox<>();

    /** @param other the end of a link that is not the task that is looked at */
    LinkLine(Desk desk, Function<Link, Id<Task>> other, Function<Id<Task>, String> title) {
        this.desk = desk;
        this.other = other;
        this.title = title;
        task.setWrapText(true);
        task.setMinWidth(0);
        task.setMinHeight(Region.USE_PREF_SIZE);
        task.setOnAction(_ -> open());
        HBox.setHgrow(task, Priority.SOMETIMES);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        kind.getStyleClass().add("link-kind");
        tell(kind, "inspector.link.edit");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(task, gap, kind, Chips.remover(desk.speech().saying("inspector.remove-link"), this::remove));
        line.getStyleClass().addAll("row-line", "link-line");
        getChildren().addAll(line, editor());
        part().addListener((_, before, after) -> {
            if (before == null || after == null || !before.id().equals(after.id())) {
                kind.setSelected(false);
            }
        });
        bind();
    }

    private VBox editor() {
        type.setMaxWidth(Double.MAX_VALUE);
        elapsed.setMaxWidth(Double.MAX_VALUE);
        lag.getStyleClass().add("link-lag");
        HBox.setHgrow(elapsed, Priority.ALWAYS);
        var second = new HBox(lag, elapsed);
        second.getStyleClass().add("row-line");
        var editor = new VBox(type, second);
        editor.getStyleClass().add("link-editor");
        editor.visibleProperty().bind(kind.selectedProperty());
        editor.managedProperty().bind(kind.selectedProperty());
        return editor;
    }

    private void bind() {
        var speech = desk.speech();
        Choices.bind(type, field(Link::type, Link::withType), new SimpleObjectProperty<>(List.of(Link.Type.values())),
                it -> it == null ? "" : speech.say(it));
        Choices.bind(elapsed, field(Link::elapsed, (it, chosen) -> it.withLag(it.lag(), chosen)),
                new SimpleObjectProperty<>(List.of(false, true)),
                it -> it == null ? "" : speech.say(it ? "inspector.lag.elapsed" : "inspector.lag.working"));
        Draft.bind(lag, field(Lag::of, Lag::set), new LagForm(desk.hoursPerDay()), desk.hoursPerDay());
        tell(type, "inspector.link.type");
        tell(elapsed, "inspector.lag");
        tell(lag, "inspector.lag");
    }

    private void tell(Control control, String key) {
        control.accessibleTextProperty().bind(desk.speech().saying(key));
        if (control == kind) {
            var tip = new Tooltip();
            tip.textProperty().bind(desk.speech().saying(key));
            kind.setTooltip(tip);
        }
    }

    private <V> Field<Link, V> field(Function<Link, V> get, BiFunction<Link, V, Link> with) {
        return new Field<>(desk, part(), "entry.inspector.link", get, with);
    }

    @Override
    void show(Link link) {
        task.setText(title.apply(other.apply(link)));
        kind.setText(said(desk.speech(), link, desk.hoursPerDay().getValue()));
    }

    /** FS +2 d. */
    static String said(Speech speech, Link link, double hoursPerDay) {
        var ends = link.type().name();
        var kind = ends.substring(0, 1) + ends.charAt(ends.lastIndexOf('_') + 1);
        if (link.lag() == 0) {
            return kind;
        }
        var sign = link.lag() > 0 ? "+" : "";
        return speech.say(link.elapsed() ? "inspector.link.elapsed" : "inspector.link.lagged", kind,
                sign + speech.formats().days(link.lag(), link.elapsed() ? HOURS_ELAPSED : hoursPerDay));
    }

    private void open() {
        Optional.ofNullable(part().getValue()).ifPresent(link -> desk.pointed().set(other.apply(link)));
    }

    private void remove() {
        Optional.ofNullable(part().getValue()).ifPresent(link -> desk.commit("entry.roadmap.link-removed", Edit.remove(link)));
    }

    /** A lag with what its days are. */
    private record Lag(double days, boolean elapsed) {

        static Lag of(Link link) {
            return new Lag(link.lag(), link.elapsed());
        }

        static Link set(Link link, Lag lag) {
            return link.withLag(lag.days(), lag.elapsed());
        }

        double hours(double hoursPerDay) {
            return elapsed ? HOURS_ELAPSED : hoursPerDay;
        }
    }

    private record LagForm(ObservableValue<Double> hoursPerDay) implements Form<Lag> {

        @Override
        public String write(Lag lag, Texts texts) {
            return texts.formats().days(lag.days(), lag.hours(hoursPerDay.getValue()));
        }

        @Override
        public Lag read(String typed, Lag before, Texts texts) {
            var days = typed.isBlank() ? 0 : Reading.days(typed, before.hours(hoursPerDay.getValue()));
            return new Lag(days, before.elapsed());
        }
    }
}
