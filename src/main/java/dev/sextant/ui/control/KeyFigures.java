package dev.sextant.ui.control;

import dev.sextant.analysis.earned.Warnings;
import dev.sextant.ui.kit.KeyFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The figures that the room should see first. */
record KeyFigures(KeyFigure budget, KeyFigure committed, KeyFigure actual, KeyFigure forecast, KeyFigure indices) {

    void show(Control now, ControlFigures figures) {
        var texts = figures.texts();
        var total = now.total();
        if (total.hasBudget()) {
            budget.show(figures.roughly(total.budgetNow()), total.budgeted() < total.lines()
                    ? texts.say("control.of-lines", total.budgeted(), total.lines())
                    : total.approved().signum() == 0 ? "" : texts.say("control.with-changes", figures.roughly(total.approved())));
        } else {
            budget.show(ControlFigures.NONE, texts.say("control.not-frozen"));
        }
        committed.show(figures.roughly(total.committed()), "");
        actual.show(figures.roughly(total.actual()), texts.say("control.share-of-forecast", share(total.actual(), total.forecast())));
        var over = total.hasBudget() && total.variance().signum() < 0;
        forecast.show(figures.roughly(total.forecast()), total.hasBudget() && total.variance().signum() != 0
                ? texts.say(over ? "control.over" : "control.under", figures.roughly(total.variance().abs()))
                : "", over ? "danger" : "");
        var measures = now.value().whole();
        var isLow = measures.cpi().orElse(1) < Warnings.LOW || measures.spi().orElse(1) < Warnings.LOW;
        indices.show(figures.index(measures.cpi()) + " / " + figures.index(measures.spi()), "", isLow ? "danger" : "");
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "0" : part.multiply(BigDecimal.valueOf(100)).divide(whole, 0, RoundingMode.HALF_UP).toPlainString();
    }
}
