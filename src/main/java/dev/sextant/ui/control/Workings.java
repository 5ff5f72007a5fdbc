package dev.sextant.ui.control;

import dev.sextant.analysis.control.Account;
import dev.sextant.analysis.control.Standing;
import dev.sextant.analysis.earned.EarnedSchedule;
import dev.sextant.analysis.earned.Earning;
import dev.sextant.analysis.earned.Measures;
import dev.sextant.analysis.earned.Warnings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tells how figures were worked out. */
record Workings(ControlFigures figures) {

    private static final String BAD = "danger";

    /** The account of a line, from the estimate to the variance. */
    List<Working> of(Account account) {
        var all = new ArrayList<Working>();
        all.add(sum("ESTIMATE", figures.full(account.estimate()), account.isAnnual() ? yearly(account.costing().base().net().likely().amount(), account) : "", ""));
        all.addAll(budget(Standing.of(account)));
        var budget = account.line().budget();
        if (account.isAnnual() && budget != null && account.approved().signum() == 0) {
            all.set(1, sum("BUDGET_NOW", figures.full(account.budgetNow()), yearly(budget, account), ""));
        }
        all.add(sum("COMMITTED", figures.full(account.committed()), account.line().closed() && account.ordered().signum() > 0 ? say("control.sum.closed-order", account.ordered()) : "", ""));
        all.add(sum("ACTUAL", figures.full(account.actual()), "", ""));
        all.add(sum("TO_COME", figures.full(account.toCome()), toCome(account), ""));
        all.addAll(end(Standing.of(account)));
        return all;
    }

    private String yearly(BigDecimal amount, Account account) {
        return figures.texts().say("control.sum.years", figures.full(amount), account.years());
    }

    private String toCome(Account account) {
        if (account.line().closed()) {
            return say("control.sum.closed");
        }
        var rest = account.estimate().subtract(account.actual());
        return rest.compareTo(account.committed()) >= 0
                ? say("control.sum.rest", account.estimate(), account.actual())
                : account.committed().signum() > 0 ? say("control.sum.ordered", account.committed()) : say("control.sum.used-up", account.actual(), account.estimate());
    }

    /** The sums of several lines. */
    List<Working> of(Standing standing) {
        var all = new ArrayList<Working>();
        all.add(sum("ESTIMATE", figures.full(standing.estimate()), "", ""));
        all.addAll(budget(standing));
        all.add(sum("COMMITTED", figures.full(standing.committed()), "", ""));
        all.add(sum("ACTUAL", figures.full(standing.actual()), "", ""));
        all.add(sum("TO_COME", figures.full(standing.toCome()), "", ""));
        all.addAll(end(standing));
        return all;
    }

    private List<Working> budget(Standing standing) {
        var all = new ArrayList<Working>();
        var how = standing.approved().signum() == 0 ? "" : say("control.sum.budget-now", standing.budget(), standing.approved());
        all.add(sum("BUDGET_NOW", figures.full(standing.ifBudgeted(standing.budgetNow())), how, ""));
        if (standing.proposed().signum() != 0) {
            all.add(sum("PROPOSED", figures.signed(standing.proposed()), "", ""));
        }
        return all;
    }

    private List<Working> end(Standing standing) {
        var over = standing.hasBudget() && standing.variance().signum() < 0;
        var some = standing.budgeted() < standing.lines() ? say("control.sum.some", standing.budgeted(), standing.lines()) : "";
        return List.of(
                sum("FORECAST", figures.full(standing.forecast()), say("control.sum.forecast", standing.actual(), standing.toCome()), ""),
                sum("VARIANCE", figures.signed(standing.ifBudgeted(standing.variance())),
                        standing.budgeted() == standing.lines() ? say("control.sum.variance", standing.budgetNow(), standing.forecast()) : some, over ? BAD : ""));
    }

    /** The four figures of a line's earned value with what they come from, then the rest. */
    List<Working> of(Earning earning) {
        var all = new ArrayList<>(of(earning.measures()));
        var percent = figures.percent(OptionalDouble.of(earning.share()));
        all.set(1, ev("EV", figures.full(earning.measures().ev()), figures.texts().say(
                earning.isEffort() ? "control.ev.by-time" : "control.ev.by-progress", percent, figures.full(earning.measures().bac())), ""));
        if (earning.part() < 1) {
            all.set(3, ev("BAC", figures.full(earning.measures().bac()), figures.texts().say(
                    "control.ev.part", figures.percent(OptionalDouble.of(earning.part()))), ""));
        }
        return all;
    }

    List<Working> of(Measures it) {
        var all = new ArrayList<>(List.of(
                ev("PV", figures.full(it.pv()), "", ""), ev("EV", figures.full(it.ev()), "", ""), ev("AC", figures.full(it.ac()), "", ""), ev("BAC", figures.full(it.bac()), "", ""),
                ev("SV", figures.signed(it.sv()), how("SV", it.ev(), it.pv()), bad(it.sv())),
                ev("CV", figures.signed(it.cv()), how("CV", it.ev(), it.ac()), bad(it.cv())),
                ev("SPI", figures.index(it.spi()), how("SPI", it.ev(), it.pv()), bad(it.spi())),
                ev("CPI", figures.index(it.cpi()), how("CPI", it.ev(), it.ac()), bad(it.cpi()))));
        it.eac().ifPresentOrElse(eac -> all.addAll(List.of(
                ev("EAC", figures.full(eac), figures.texts().say("control.ev.EAC.how", figures.full(it.bac()), figures.index(it.cpi())), ""),
                ev("ETC", figures.full(it.etc()), how("ETC", eac, it.ac()), ""),
                ev("VAC", figures.signed(it.vac()), how("VAC", it.bac(), eac), bad(it.bac().subtract(eac))))),
                () -> all.add(ev("EAC", ControlFigures.NONE, figures.texts().say("control.ev.none-earned"), "")));
        all.add(ev("TCPI", figures.index(it.tcpiToBac()), it.tcpiToBac().isEmpty()
                ? figures.texts().say("control.ev.budget-gone")
                : figures.texts().say("control.ev.TCPI.how", figures.full(it.bac()), figures.full(it.ev()), figures.full(it.ac())), ""));
        if (it.eac().isPresent()) {
            all.add(ev("TCPI_EAC", figures.index(it.tcpiToEac()), "", ""));
            all.add(ev("EAC_ATYPICAL", figures.full(it.eacAtypical()), how("EAC_ATYPICAL", it.ac(), it.bac(), it.ev()), ""));
            all.add(ev("EAC_BOTH", figures.full(it.eacAtBoth()), figures.texts().say(
                    "control.ev.EAC_BOTH.how", figures.full(it.ac()), figures.full(it.bac()), figures.full(it.ev()), figures.index(it.cpi()), figures.index(it.spi())), ""));
        }
        return all;
    }

    /** In months. */
    List<Working> of(EarnedSchedule it, Optional<LocalDate> finish) {
        var all = new ArrayList<>(List.of(
                ev("ES", months(it.earned()), "", ""),
                ev("AT", months(it.actual()), "", ""),
                ev("SVT", figures.texts().say("control.months", figures.texts().formats().signed(it.sv())), figures.texts().say("control.ev.SVT.how", it.earned(), it.actual()), it.sv() < -0.05 ? BAD : ""),
                ev("SPIT", figures.index(it.spi()), it.spi().isEmpty() ? "" : figures.texts().say("control.ev.SPIT.how", it.earned(), it.actual()), bad(it.spi()))));
        finish.ifPresent(day -> all.add(ev("FINISH", figures.texts().formats().date(day), figures.texts().say("control.ev.FINISH.how", it.planned(), figures.index(it.spi())), "")));
        return all;
    }

    private String months(double months) {
        return figures.texts().say("control.months", figures.texts().formats().number(months));
    }

    private static String bad(BigDecimal amount) {
        return amount.signum() < 0 ? BAD : "";
    }

    private static String bad(OptionalDouble index) {
        return index.orElse(1) < Warnings.LOW ? BAD : "";
    }

    private Working sum(String figure, String value, String how, String tone) {
        var texts = figures.texts();
        return new Working(texts.say("control.sum." + figure), value, how, texts.say("control.sum." + figure + ".plain"), tone);
    }

    private Working ev(String figure, String value, String how, String tone) {
        var texts = figures.texts();
        return new Working(texts.say("control.ev." + figure), value, how, texts.say("control.ev." + figure + ".plain"), tone);
    }

    private String how(String figure, Object... amounts) {
        return say("control.ev." + figure + ".how", amounts);
    }

    /** Amounts in full. */
    private String say(String key, Object... values) {
        var shown = new Object[values.length];
        for (var at = 0; at < values.length; at++) {
            shown[at] = values[at] instanceof BigDecimal amount ? figures.full(amount) : values[at];
        }
        return figures.texts().say(key, shown);
    }
}
