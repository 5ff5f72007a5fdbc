package dev.sextant.ui.scenarios;

import dev.sextant.analysis.benefit.Figure;
import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.scenario.SideBySide;
import dev.sextant.analysis.scenario.Way;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.ScenarioBars;
import dev.sextant.plan.Money;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What ways cost, bring and are worth, as bars. */
record WaysPicture(SideBySide ways, Texts texts) {

    private static final double EM = 0.93;

    /** A width at which names stand beside their bars, in em. */
    private static final double WIDE = 60;

    void show(Picture picture, Look look) {
        picture.show(look, (pen, width, _, em) -> bars(EM * em, width).draw(pen));
        picture.setPrefHeight(bars(EM * look.fontSize().get(), WIDE * look.fontSize().get()).height());
    }

    private ScenarioBars bars(double em, double width) {
        return new ScenarioBars(
                texts.say("scenarios.bars"), ways.ways().stream().map(this::row).toList(), ways.plan().plan().charter().currency(),
                new Setting(texts, em), width);
    }

    private ScenarioBars.Row row(Way way) {
        var outcome = way.outcome();
        return new ScenarioBars.Row(
                way.id().value(), way.scenario() == null ? texts.say("scenarios.plan") : texts.say(way.scenario().name()),
                units(outcome.costs().whole().net().likely()), units(outcome.benefit()), worth(outcome.npv()));
    }

    private static @Nullable Long worth(Figure<Money> npv) {
        return npv.known().map(WaysPicture::units).orElse(null);
    }

    /** A sum may be larger than what a line may be. */
    private static long units(Money money) {
        return money.amount().movePointRight(Minor.digits(money.currency())).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
