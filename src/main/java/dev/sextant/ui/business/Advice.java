package dev.sextant.ui.business;

import dev.sextant.analysis.benefit.Figure.Reason;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * What keeps the business case from being told, or from being the client's own, and where that is mended.
 *
 * @param sentence in the language of the window
 * @param place where to go
 */
record Advice(String sentence, Place place) {

    /** Where something is entered. */
    enum Place {
        COSTS,
        BENEFITS,
        DISCOUNT_RATE
    }

    static List<Advice> of(Case shown, Texts texts) {
        var advice = new ArrayList<Advice>();
        var reason = shown.business().all().npv().reason();
        if (reason == Reason.NO_BENEFIT) {
            advice.add(new Advice(texts.say("business.advice.benefit"), Place.BENEFITS));
        } else if (shown.business().all().roi().reason() == Reason.NO_COST) {
            advice.add(new Advice(texts.say("business.advice.cost"), Place.COSTS));
        }
        if (reason == Reason.NO_DISCOUNT_RATE) {
            advice.add(new Advice(texts.say("business.advice.discount-rate"), Place.DISCOUNT_RATE));
        }
        var costs = shown.business().costs().findings().size();
        if (costs > 0) {
            advice.add(new Advice(texts.say("business.advice.findings-costs", costs), Place.COSTS));
        }
        var benefits = shown.business().benefits().findings().size();
        if (benefits > 0) {
            advice.add(new Advice(texts.say("business.advice.findings-benefits", benefits), Place.BENEFITS));
        }
        return advice;
    }

    static boolean hasIllustrative(Case shown) {
        return shown.business().costs().lines().stream().anyMatch(it -> it.line().basis() == Basis.ILLUSTRATIVE)
                || shown.business().benefits().yields().stream().anyMatch(it -> it.benefit().basis() == Basis.ILLUSTRATIVE);
    }
}
