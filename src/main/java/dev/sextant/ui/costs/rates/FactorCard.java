package dev.sextant.ui.costs.rates;

import dev.sextant.analysis.cost.Costing;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Factor.Influence;
import dev.sextant.plan.Money;
import dev.sextant.plan.Words;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Speech;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One of the influences on costs: what was measured, how much it multiplies which groups, and on what grounds. */
final class FactorCard {

    private final Desk desk;
    private final Influence influence;
    private final Categories categories;
    private final ReadOnlyObjectWrapper<@Nullable Factor> factor = new ReadOnlyObjectWrapper<>();
    private final Label name = new Label();
    private final Label direction = Chips.wrapped("", "muted");
    private final Label effect = new Label();
    private final TextField measure = new TextField();
    private final MenuButton groups = new MenuButton();
    private final HBox fields = new HBox();
    private final Button judge = new Button();
    private final VBox view;

    FactorCard(Desk desk, Influence influence, Categories categories) {
        this.desk = desk;
        this.influence = influence;
        this.categories = categories;
        name.getStyleClass().add("strong");
        effect.getStyleClass().add("muted");
        effect.setMinWidth(Region.USE_PREF_SIZE);
        judge.setOnAction(_ -> judge());
        judge.setMinWidth(Region.USE_PREF_SIZE);
        judge.setId("judge" + influence);
        name.setMinWidth(Region.USE_PREF_SIZE);
        direction.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(direction, Priority.ALWAYS);
        var remove = Chips.remover(desk.speech().saying("rates.factor.remove"), this::remove);
        remove.visibleProperty().bind(fields.visibleProperty());
        remove.managedProperty().bind(fields.visibleProperty());
        var head = new HBox(name, direction, effect, judge, remove);
        head.getStyleClass().add("factor-head");
        var speech = desk.speech();
        fields.getStyleClass().add("factor-fields");
        fields.getChildren().setAll(
                box("rates.factor.measure", bound(measure, Factor::measure, Factor::withMeasure, Form.WORDS), "factor-measure"),
                box(influence == Influence.CONTINUITY ? "rates.factor.hours" : "rates.factor.amount",
                        bound(new TextField(), it -> Optional.ofNullable(it.amount()), (it, value) -> it.withAmount(value.orElse(null)), Form.AMOUNT), "factor-number"),
                box("rates.factor.multiplier", bound(new TextField(), Factor::multiplier, Factor::withMultiplier, new Multiplier()), "factor-number"),
                box("rates.factor.groups", groups, "factor-groups"),
                box("rates.factor.grounds", bound(new TextField(), Factor::provenance, Factor::withProvenance, Form.TEXT), "factor-grounds"));
        fields.managedProperty().bind(fields.visibleProperty());
        view = new VBox(head, fields);
        view.getStyleClass().add("factor");
        speech.texts().subscribe(_ -> name());
    }

    /** Times so much. */
    private record Multiplier() implements Form<BigDecimal> {
        @Override
        public String write(BigDecimal value, Texts texts) {
            return "× " + texts.formats().number(value);
        }

        @Override
        public BigDecimal read(String typed, BigDecimal before, Texts texts) {
            return Reading.number(typed.replaceAll("[×xX*]", ""));
        }
    }

    private VBox box(String caption, Control control, String style) {
        var words = new Label();
        words.textProperty().bind(desk.speech().saying(caption));
        words.getStyleClass().add("key-caption");
        control.accessibleTextProperty().bind(words.textProperty());
        control.getStyleClass().add(style);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setId(caption.substring(caption.lastIndexOf('.') + 1) + influence);
        var box = new VBox(words, control);
        if (style.equals("factor-grounds") || style.equals("factor-measure")) {
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        return box;
    }

    private <V> TextField bound(TextField field, Function<Factor, V> get, BiFunction<Factor, V, Factor> with, Form<V> form) {
        Draft.bind(field, new Field<>(desk, factor, "entry.edited", get, with), form);
        return field;
    }

    VBox view() {
        return view;
    }

    void focus() {
        measure.requestFocus();
    }

    private void name() {
        Speech speech = desk.speech();
        name.setText(speech.say(influence));
        direction.setText(speech.say(
                "rates.factor.also", speech.say("rates.factor.about." + influence), speech.say(influence.raises() ? "rates.factor.raises" : "rates.factor.open")));
        judge.setText(speech.say("rates.factor.judge"));
    }

    /** @param now nothing where nobody has judged yet */
    void show(@Nullable Factor now, Books books) {
        factor.set(now);
        fields.setVisible(now != null);
        judge.setVisible(now == null);
        judge.setManaged(now == null);
        effect.setText(now == null ? "" : effect(now, books));
        fillGroups(now);
    }

    /** What it adds to the lines that it acts on. */
    private String effect(Factor now, Books books) {
        var lines = books.model().lines().stream().filter(it -> it.price().factors().contains(now)).toList();
        if (lines.isEmpty() || now.multiplier().compareTo(BigDecimal.ONE) == 0) {
            return desk.speech().say(now.groups().isEmpty() ? "rates.factor.no-groups" : "rates.factor.nothing");
        }
        var added = lines.stream().map(it -> added(it, now)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return desk.speech().say("rates.factor.effect", lines.size(), desk.speech().formats().signedAmount(new Money(added, books.currency())));
    }

    private static BigDecimal added(Costing costing, Factor factor) {
        var amount = costing.whole().net().likely().amount();
        return factor.multiplier().signum() == 0 ? BigDecimal.ZERO : amount.subtract(amount.divide(factor.multiplier(), MathContext.DECIMAL64));
    }

    private void fillGroups(@Nullable Factor now) {
        groups.getItems().clear();
        if (now == null) {
            return;
        }
        var speech = desk.speech();
        groups.setText(speech.say("rates.factor.count", now.groups().size()));
        for (var group : categories.groups()) {
            var item = new CheckMenuItem(speech.say("costs.group-in", group.name(), categories.treeShort(Categories.treeCode(group.code()))));
            item.setSelected(now.groups().contains(group.code()));
            item.setOnAction(_ -> turn(group.code()));
            groups.getItems().add(item);
        }
    }

    /** Acts on the group, or does not any more. */
    private void turn(String group) {
        var now = factor.get();
        if (now != null) {
            List<String> codes = new ArrayList<>(now.groups());
            if (!codes.remove(group)) {
                codes.add(group);
            }
            desk.commit("entry.edited", Edit.change(now, now.withGroups(codes)));
        }
    }

    private void judge() {
        desk.commit("entry.costs.factor-added", Edit.add(new Factor(desk.fresh(Factor.class), influence, Words.NONE, null, BigDecimal.ONE, List.of(), "")));
    }

    private void remove() {
        Optional.ofNullable(factor.get()).ifPresent(it -> desk.commit("entry.costs.factor-removed", Edit.remove(desk.now().get(it.id()))));
    }
}
