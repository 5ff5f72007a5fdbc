package dev.sextant.analysis.benefit;

import dev.sextant.analysis.cost.Points;
import dev.sextant.analysis.finance.Rates;
import dev.sextant.plan.Money;
import java.time.YearMonth;

/**
 * How costs and benefits weigh against each other. Rates are fractions a year, paybacks are months from the start of the
 * plan with the flow of a month at its end and that of the first month at once.
 *
 * @param cost inside the horizon, in the smallest unit, with or without tax as the appraisal says
 * @param benefit inside the horizon, in the smallest unit
 * @param npv net present value of likely figures
 * @param irr every internal rate of return
 * @param mirr modified internal rate of return until the end of the horizon
 * @param payback when what was spent has come back for good
 * @param discountedPayback the same at what flows are worth at the start
 * @param breakEven the month from whose end on more has come than was spent, for good
 */
public record Returns(
        Points cost,
        Points benefit,
        Figure<Money> npv,
        Figure<Rates> irr,
        Figure<Double> mirr,
        Figure<Double> payback,
        Figure<Double> discountedPayback,
        Figure<YearMonth> breakEven,
        Figure<ReturnRange> roi) {}
