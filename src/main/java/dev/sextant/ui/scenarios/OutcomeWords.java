package dev.sextant.ui.scenarios;

import dev.sextant.analysis.benefit.Figure;
import dev.sextant.analysis.scenario.Measure;
import dev.sextant.analysis.scenario.Outcome;
import dev.sextant.plan.Money;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes of a way, in words. */
record OutcomeWords(Texts texts, double hoursPerDay) {

    private static final String NONE = "–";

    /** Money to three figures. */
    String of(Measure measure, Outcome outcome) {
        return of(measure, outcome, texts.formats()::roughly);
    }

    /** Money in full. */
    String exactly(Measure measure, Outcome outcome) {
        return of(measure, outcome, texts.formats()::money);
    }

    private String of(Measure measure, Outcome outcome, Function<Money, String> money) {
        var costs = outcome.costs();
        return switch (measure) {
            case FINISH -> date(outcome.span() == null ? null : outcome.span().finish());
            case GO_LIVE -> date(outcome.goLive());
            case DURATION -> outcome.span() == null ? NONE : texts.formats().days(outcome.span().workingDays(), hoursPerDay);
            case COST -> money.apply(costs.whole().net().likely());
            case COST_WITH_TAX -> money.apply(costs.whole().gross().likely());
            case ONE_OFF -> money.apply(costs.oneOff().net().likely());
            case ANNUAL -> money.apply(costs.annual().net().likely());
            case BENEFIT -> money.apply(outcome.benefit());
            case NPV -> figure(outcome.npv(), money);
            case PAYBACK -> figure(outcome.payback(), it -> texts.say("scenarios.months", texts.formats().number(Math.ceil(it))));
            case INTERRUPTION -> money.apply(outcome.interruption());
            case OUTAGE -> texts.say("scenarios.hours", texts.formats().number(outcome.outage()));
            case FINDINGS -> Integer.toString(outcome.findings());
        };
    }

    private <T> String figure(Figure<T> figure, Function<T, String> say) {
        return figure.known().map(say).orElseGet(() -> texts.say("scenarios.none." + figure.reason()));
    }

    private String date(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(texts.formats()::date).orElse(NONE);
    }
}
