package dev.sextant.ui.costs;

import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.Area;
import dev.sextant.draw.money.CostBars;
import dev.sextant.draw.money.MonthlySpend;
import dev.sextant.draw.money.Series;
import dev.sextant.draw.money.Waterfall;
import dev.sextant.draw.money.Waterfall.Kind;
import dev.sextant.draw.money.Waterfall.Sense;
import dev.sextant.draw.money.Waterfall.Step;
import dev.sextant.text.Texts;
import dev.sextant.ui.costs.Costs.Head;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The pictures of the costs, one at a time: by group, by month, and from the budget to the forecast. A bar leads to its lines. */
final class CostPictures {

    /** Which one is seen. */
    enum Choice {
        GROUPS,
        MONTHS,
        BUDGET
    }

    private static final double TYPE = 0.93;
    private static final double MONTHS_EMS = 15;
    private static final double MOST_EMS = 21.5;

    private final Picture picture;
    private final Look look;
    private final Categories categories;
    private final Supplier<Texts> texts;
    private final Consumer<Head> choose;
    private Choice choice = Choice.GROUPS;
    private @Nullable Costs shown;
    private @Nullable Pen pen;

    /** @param choose gets the group whose bar was clicked */
    CostPictures(Picture picture, Look look, Categories categories, Supplier<Texts> texts, Consumer<Head> choose) {
        this.picture = picture;
        this.look = look;
        this.categories = categories;
        this.texts = texts;
        this.choose = choose;
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        look.fontSize().subscribe(_ -> measure());
    }

    void choose(Choice next) {
        choice = next;
        redraw();
    }

    void show(Costs costs) {
        shown = costs;
        redraw();
    }

    private void redraw() {
        measure();
        var costs = shown;
        if (costs != null) {
            picture.show(look, (drawing, width, height, em) -> {
                pen = drawing;
                draw(costs, drawing, new Setting(texts.get(), TYPE * em), width, height);
            });
        }
    }

    private void measure() {
        var costs = shown;
        if (costs != null) {
            var em = look.fontSize().get();
            var setting = new Setting(texts.get(), TYPE * em);
            picture.setPrefHeight(switch (choice) {
                case GROUPS -> bars(costs, setting, 1).height();
                case MONTHS -> MONTHS_EMS * em;
                case BUDGET -> Math.min(MOST_EMS * em, Waterfall.height(steps(costs).size(), setting));
            });
        }
    }

    private void draw(Costs costs, Pen drawing, Setting setting, double width, double height) {
        switch (choice) {
            case GROUPS -> bars(costs, setting, width).draw(drawing);
            case MONTHS -> months(costs, setting, width, height).draw(drawing);
            case BUDGET -> budget(costs, setting, width, height).draw(drawing);
        }
    }

    private CostBars bars(Costs costs, Setting setting, double width) {
        return new CostBars(costs.summary(), code -> setting.texts().say(categories.name(code)), setting, width);
    }

    private MonthlySpend months(Costs costs, Setting setting, double width, double height) {
        var series = costs.spend().entrySet().stream().map(it -> new Series(it.getKey(), name(it.getKey()), it.getValue())).toList();
        return new MonthlySpend(costs.books().model().months().first(), series, costs.currency(), setting, width, height);
    }

    private Waterfall budget(Costs costs, Setting setting, double width, double height) {
        var title = texts.get().say(costs.funds().hasBudget() ? "costs.picture.change" : "costs.picture.total");
        return new Waterfall(title, steps(costs), Sense.MORE_IS_WORSE, costs.currency(), setting, width, height);
    }

    /** What each group adds to the budget; without any budget, what each group adds to the total. */
    private List<Step> steps(Costs costs) {
        var currency = costs.currency();
        var hasBudget = costs.funds().hasBudget();
        var steps = new ArrayList<Step>();
        if (hasBudget) {
            steps.add(new Step("", texts.get().say("costs.budget"), minor(costs.funds().budgetNow(), currency), Kind.TOTAL));
        }
        for (var head : costs.groups(Grouping.CATEGORY)) {
            var change = head.funds().forecast().subtract(head.funds().budgetNow());
            if (change.signum() != 0) {
                steps.add(new Step(head.code(), name(head.code()), minor(change, currency), hasBudget ? Kind.CHANGE : Kind.PART));
            }
        }
        if (!steps.isEmpty()) {
            steps.add(new Step("", texts.get().say("costs.forecast"), minor(costs.funds().forecast(), currency), Kind.TOTAL));
        }
        return steps;
    }

    private static long minor(BigDecimal amount, Currency currency) {
        return amount.movePointRight(Math.max(0, currency.getDefaultFractionDigits())).longValue();
    }

    private String name(String code) {
        return code.isEmpty() ? texts.get().say("costs.no-category") : texts.get().say(categories.name(code));
    }

    private void clicked(MouseEvent click) {
        var costs = shown;
        var drawing = pen;
        if (costs == null || drawing == null) {
            return;
        }
        var setting = new Setting(texts.get(), TYPE * look.fontSize().get());
        var width = picture.getWidth();
        var height = picture.getHeight();
        var code = switch (choice) {
            case GROUPS -> bars(costs, setting, width).at(click.getY()).flatMap(name -> code(costs, name));
            case MONTHS -> Area.at(months(costs, setting, width, height).areas(drawing), click.getX(), click.getY()).map(Area::key);
            case BUDGET -> Area.at(budget(costs, setting, width, height).areas(drawing), click.getX(), click.getY()).map(Area::key);
        };
        code.flatMap(it -> costs.groups(Grouping.CATEGORY).stream().filter(head -> head.code().equals(it)).findFirst()).ifPresent(choose);
    }

    private Optional<String> code(Costs costs, String name) {
        return costs.groups(Grouping.CATEGORY).stream().map(Head::code).filter(it -> name(it).equals(name)).findFirst();
    }
}
