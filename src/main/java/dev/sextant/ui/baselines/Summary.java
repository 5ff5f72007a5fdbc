package dev.sextant.ui.baselines;

import dev.sextant.analysis.compare.Comparison;
import dev.sextant.analysis.compare.State;
import dev.sextant.plan.Money;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.KeyFigure;
import org.jspecify.annotations.Nullable;

/** The figures of a comparison that the room should see first. */
record Summary(Comparison comparison, Texts texts) {

    void show(KeyFigure finish, KeyFigure cost, KeyFigure moved, KeyFigure fresh, KeyFigure risks) {
        showFinish(finish);
        showCost(cost);
        moved.show(Long.toString(comparison.movedTasks()), texts.say("baselines.of-tasks", comparison.after().tasks()));
        fresh.show(comparison.addedTasks() + " / " + comparison.removedTasks(), "");
        var before = comparison.before();
        var after = comparison.after();
        risks.show(
                before.openRisks() == after.openRisks() ? Integer.toString(after.openRisks()) : before.openRisks() + " → " + after.openRisks(),
                texts.say("baselines.risks.detail", before.highRisks(), after.highRisks()),
                after.highRisks() > before.highRisks() ? "danger" : "");
    }

    private void showFinish(KeyFigure finish) {
        var whole = comparison.whole();
        var shift = whole.finishShift();
        finish.show(
                day(whole.after()), texts.say("baselines.days", texts.formats().signed(shift)), shift > 0 ? "danger" : shift < 0 ? "good" : "");
    }

    private String day(@Nullable State state) {
        var span = state == null ? null : state.span();
        return span == null ? "–" : texts.formats().date(span.finish());
    }

    private void showCost(KeyFigure cost) {
        var difference = comparison.whole().costDifference();
        if (difference == null) {
            cost.show("–", texts.say("baselines.currencies.detail"));
            return;
        }
        cost.show(signed(difference), texts.say("baselines.cost.of", texts.formats().roughly(comparison.whole().known().cost())),
                difference.amount().signum() > 0 ? "danger" : difference.amount().signum() < 0 ? "good" : "");
    }

    private String signed(Money difference) {
        var sign = difference.amount().signum() < 0 ? "\u2212" : difference.amount().signum() > 0 ? "+" : "";
        return sign + texts.formats().roughly(new Money(difference.amount().abs(), difference.currency()));
    }
}
