package dev.sextant.plan;

/** What a recipe asks for. */
public enum Term {
    HEADCOUNT(Unit.NUMBER),
    DAYS(Unit.NUMBER),
    HOURS(Unit.NUMBER),
    /** Of the work that is hit, or of the contacts that are saved. */
    SHARE(Unit.PERCENT),
    RECOVERY_HOURS(Unit.NUMBER),
    RECOVERY_SHARE(Unit.PERCENT),
    MARGIN(Unit.PERCENT),
    RECORDS(Unit.NUMBER),
    DEFECT_RATE(Unit.PERCENT),
    MINUTES(Unit.NUMBER),
    USERS(Unit.NUMBER),
    MONTHS(Unit.NUMBER),
    /** A year. */
    GROWTH(Unit.PERCENT),
    TRIPS(Unit.NUMBER),
    PEOPLE(Unit.NUMBER),
    NIGHTS(Unit.NUMBER),
    /** In the currency of the unit cost. */
    NIGHT_PRICE(Unit.MONEY),
    CUSTOMERS(Unit.NUMBER),
    /** Of the rate at which customers stay. */
    POINTS(Unit.PERCENT),
    CONVERSION(Unit.PERCENT),
    HOURS_A_DAY(Unit.NUMBER),
    USED_SHARE(Unit.PERCENT),
    CONTACTS(Unit.NUMBER);

    /** What is counted. */
    public enum Unit {
        NUMBER,
        PERCENT,
        MONEY
    }

    private final Unit unit;

    Term(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
