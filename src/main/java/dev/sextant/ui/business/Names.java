package dev.sextant.ui.business;

import dev.sextant.analysis.cost.Months;
import dev.sextant.analysis.trace.Period;
import dev.sextant.analysis.trace.Subject.BreakEven;
import dev.sextant.analysis.trace.Subject.Entire;
import dev.sextant.analysis.trace.Subject.Flow;
import dev.sextant.analysis.trace.Subject.Given;
import dev.sextant.analysis.trace.Subject.Growth;
import dev.sextant.analysis.trace.Subject.Irr;
import dev.sextant.analysis.trace.Subject.Mirr;
import dev.sextant.analysis.trace.Subject.Moved;
import dev.sextant.analysis.trace.Subject.Npv;
import dev.sextant.analysis.trace.Subject.OfRole;
import dev.sextant.analysis.trace.Subject.OfTerm;
import dev.sextant.analysis.trace.Subject.Payback;
import dev.sextant.analysis.trace.Subject.Plain;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Subject.Portion;
import dev.sextant.analysis.trace.Subject.Present;
import dev.sextant.analysis.trace.Subject.Roi;
import dev.sextant.analysis.trace.Subject.Side;
import dev.sextant.analysis.trace.Subject.Slice;
import dev.sextant.analysis.trace.Subject.Sum;
import dev.sextant.analysis.trace.Subject;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the numbers of the business case are called. */
record Names(Texts texts, Plan plan, Months months) {

    /** By itself, at the head of the inspector. */
    String title(Subject subject) {
        return switch (subject) {
            case Sum it -> texts.say("trace.in", pointed(flow(it.flow()), it.point()), period(it.period()));
            case Slice it -> texts.say("trace.in", pointed(part(it.part()), it.point()), period(it.period()));
            case Portion it -> texts.say("trace.in", part(it.part()), label(it));
            case Entire it -> texts.say("trace.in", pointed(part(it.part()), it.point()), label(it));
            case Given it -> texts.say("trace.in", part(it.part()), label(it));
            case Present it -> texts.say("trace.present", flow(it.side() == Side.ALL ? Flow.NET : Flow.NET_DIRECT), period(it.period()), percent(it.rate()));
            case Moved it -> texts.say("trace.in", moved(it), period(it.period()));
            default -> label(subject);
        };
    }

    /** Where it stands below what it is a part of. */
    String label(Subject subject, Subject parent) {
        return switch (subject) {
            case Sum it when !(parent instanceof Sum above && above.period().equals(it.period())) -> parent instanceof Sum ? period(it.period()) : title(it);
            case Sum it -> flow(it.flow());
            case Slice it -> part(it.part());
            case Present it when !(parent instanceof Payback) -> period(it.period());
            case Moved it when parent instanceof Moved -> period(it.period());
            default -> label(subject);
        };
    }

    private String label(Subject subject) {
        return switch (subject) {
            case Sum it -> flow(it.flow());
            case Slice it -> part(it.part());
            case Portion it -> texts.say("trace.portion", period(it.period()));
            case Entire it -> base(it);
            case Given it -> input(it);
            case Present it -> title(it);
            case Growth it -> texts.say("trace.growth", percent(it.rate()), it.months());
            case Moved it -> moved(it);
            case Npv it -> side("trace.npv", it.side());
            case Irr it -> side("trace.irr", it.side());
            case Mirr it -> side("trace.mirr", it.side());
            case Payback it -> side(it.discounted() ? "trace.discounted-payback" : "trace.payback", it.side());
            case BreakEven it -> side("trace.break-even", it.side());
            case Roi it -> pointed(side("trace.roi", it.side()), it.point());
        };
    }

    private String side(String key, Side side) {
        return side == Side.ALL ? texts.say(key) : texts.say("trace.direct-only", texts.say(key));
    }

    private String pointed(String name, Point point) {
        return switch (point) {
            case LOW -> texts.say("trace.low", name);
            case LIKELY -> name;
            case HIGH -> texts.say("trace.high", name);
        };
    }

    String flow(Flow flow) {
        return texts.say(switch (flow) {
            case ONE_OFF -> "trace.flow.one-off";
            case RECURRING -> "trace.flow.recurring";
            case COST -> "trace.flow.cost";
            case DIRECT -> "trace.flow.direct";
            case INDIRECT -> "trace.flow.indirect";
            case BENEFIT -> "trace.flow.benefit";
            case NET -> "trace.flow.net";
            case NET_DIRECT -> "trace.flow.net-direct";
        });
    }

    private String moved(Moved moved) {
        return texts.say(moved.earned() ? "trace.earned" : "trace.spent");
    }

    private String base(Entire base) {
        return texts.say(plan.part(base.part()).map(it -> switch (it) {
            case CostLine line when line.rhythm() == Rhythm.ONE_OFF -> "trace.base.once";
            case CostLine _ -> "trace.base.year";
            default -> "trace.base.benefit";
        }).orElse("trace.base.once"));
    }

    private String input(Given given) {
        return switch (given.input()) {
            case OfTerm(var term) -> texts.say("component.term." + term);
            case OfRole(var role, var rate) -> texts.say(rate ? "trace.rate-of" : "trace.days-of", plan.find(role).map(it -> texts.say(it.name())).orElse("–"));
            case Plain plain -> switch (plain) {
                case QUANTITY -> quantity(given.part());
                case UNIT_PRICE -> texts.say("trace.unit-price");
                case EXCHANGE -> texts.say("trace.exchange");
                case FACTORS -> texts.say("trace.factors");
                case TAX -> texts.say("trace.tax");
            };
        };
    }

    private String quantity(Id<?> part) {
        var unit = plan.part(part).map(it -> switch (it) {
            case CostLine line -> line.unit();
            case Benefit benefit -> benefit.unit();
            default -> Words.NONE;
        }).orElse(Words.NONE);
        return unit.isEmpty() ? texts.say("trace.quantity") : texts.say("trace.quantity-of", unit);
    }

    String part(Id<?> id) {
        return plan.part(id).map(it -> switch (it) {
            case CostLine line -> texts.say(line.name());
            case Benefit benefit -> texts.say(benefit.name());
            default -> "";
        }).orElse("");
    }

    String period(Period period) {
        if (period.isMonth() && months.count() > 1) {
            return month(period.from());
        }
        if (period.equals(Period.whole(months))) {
            return texts.say("trace.period.whole", months.count() / 12);
        }
        if (period.isWithinAYear(months) && isCut(period)) {
            var year = Integer.toString(period.year(months));
            var count = period.until() - period.from();
            return count == 12 ? texts.say("trace.period.year", year) : texts.say("trace.period.part", year, count);
        }
        return texts.say("trace.period.until", month(period.last()));
    }

    /** Whether it is all of a calendar year that the horizon has of it. */
    private boolean isCut(Period period) {
        return Period.whole(months).years(months).contains(period);
    }

    private String month(int month) {
        return texts.formats().month(months.month(month).atDay(1));
    }

    private String percent(double rate) {
        return texts.formats().number(BigDecimal.valueOf(rate * 100).setScale(2, RoundingMode.HALF_UP));
    }
}
