package dev.sextant.plan;

import static dev.sextant.plan.Term.*;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * How an amount follows from what somebody knows. Every recipe rises with each of its inputs, so that the low points of all
 * give its low point and the high points its high one.
 */
public enum Recipe {
    /** People for some days, at a rate a day. */
    LABOUR(HEADCOUNT, DAYS),
    /** The days of the roles that are assigned, at the rates of the rate card. Only a plan can tell it. */
    ASSIGNED,
    /** Hours of work that is hit, and the hours until all is as before, at the revenue of an hour and its margin. */
    INTERRUPTION(HOURS, SHARE, RECOVERY_HOURS, RECOVERY_SHARE, MARGIN) {
        @Override
        BigDecimal times(List<BigDecimal> inputs) {
            var lost = inputs.get(0).multiply(percent(inputs.get(1))).add(inputs.get(2).multiply(percent(inputs.get(3))));
            return lost.multiply(percent(inputs.get(4)));
        }
    },
    /** Minutes for each record that is defective, at a rate an hour. */
    DATA_WORK(RECORDS, DEFECT_RATE, MINUTES) {
        @Override
        BigDecimal times(List<BigDecimal> inputs) {
            return super.times(inputs).divide(SIXTY, MathContext.DECIMAL128);
        }
    },
    /** Users for some months, at the price of a user and month; each twelve months later there are more users. */
    LICENCES(USERS, MONTHS, GROWTH) {
        @Override
        BigDecimal times(List<BigDecimal> inputs) {
            var grown = BigDecimal.ONE;
            var userMonths = BigDecimal.ZERO;
            for (var left = inputs.get(1); left.signum() > 0; left = left.subtract(TWELVE)) {
                userMonths = userMonths.add(left.min(TWELVE).multiply(grown), MathContext.DECIMAL128);
                grown = grown.multiply(BigDecimal.ONE.add(percent(inputs.get(2))), MathContext.DECIMAL128);
            }
            return inputs.get(0).multiply(userMonths, MathContext.DECIMAL128);
        }
    },
    /** People on trips, each for a fare and some nights. */
    TRAVEL(TRIPS, PEOPLE, NIGHTS, NIGHT_PRICE) {
        @Override
        BigDecimal times(List<BigDecimal> inputs) {
            return inputs.get(0).multiply(inputs.get(1));
        }

        @Override
        public BigDecimal amount(List<BigDecimal> inputs, BigDecimal unit) {
            return times(inputs).multiply(unit.add(inputs.get(2).multiply(inputs.get(3))));
        }
    },
    /** Customers kept who would have left, at what one brings in a year. */
    KEPT_CUSTOMERS(CUSTOMERS, POINTS, MARGIN),
    /** Customers who buy one more thing, at the value of an order. */
    CROSS_SELLING(CUSTOMERS, CONVERSION, MARGIN),
    /** Hours that people do not need any more, as far as they are put to use, at the cost of an hour. */
    SAVED_TIME(PEOPLE, HOURS_A_DAY, DAYS, USED_SHARE),
    /** Contacts that no longer need an agent, at the cost of a contact. */
    SAVED_CONTACTS(CONTACTS, SHARE);

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private final List<Term> terms;

    Recipe(Term... terms) {
        this.terms = List.of(terms);
    }

    /** What has to be known, in the order of a formula's inputs. */
    public List<Term> terms() {
        return terms;
    }

    /** How often the unit counts: days, hours, user-months, ... To 34 digits where it has no end. */
    BigDecimal times(List<BigDecimal> inputs) {
        var product = BigDecimal.ONE;
        for (var at = 0; at < terms.size(); at++) {
            product = product.multiply(terms.get(at).unit() == Term.Unit.PERCENT ? percent(inputs.get(at)) : inputs.get(at));
        }
        return product;
    }

    /** @param unit the price of one of what is counted */
    public BigDecimal amount(List<BigDecimal> inputs, BigDecimal unit) {
        return times(inputs).multiply(unit);
    }

    private static BigDecimal percent(BigDecimal points) {
        return points.movePointLeft(2);
    }
}
