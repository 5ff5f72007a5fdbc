package dev.sextant.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of part, in the order in which a reader wants them. The names are those of the JSON and of the tables. */
public enum Kind {
    CHARTER(Charter.class, "charter", "charter"),
    PHASE(Phase.class, "phase", "phases"),
    TASK(Task.class, "task", "tasks"),
    LINK(Link.class, "link", "links"),
    ROLE(Role.class, "role", "roles"),
    PERSON(Person.class, "person", "people"),
    ASSIGNMENT(Assignment.class, "assignment", "assignments"),
    CHECK_ITEM(CheckItem.class, "checkItem", "checkItems"),
    GATE(Gate.class, "gate", "gates"),
    GATE_QUESTION(GateQuestion.class, "gateQuestion", "gateQuestions"),
    DELIVERABLE(Deliverable.class, "deliverable", "deliverables"),
    NOTE(Note.class, "note", "notes"),
    COST_LINE(CostLine.class, "costLine", "costLines"),
    RISK(Risk.class, "risk", "risks"),
    SCALE_LEVEL(ScaleLevel.class, "scaleLevel", "scaleLevels"),
    SHEET(Sheet.class, "sheet", "sheets"),
    SHEET_ROW(SheetRow.class, "sheetRow", "sheetRows"),
    WORK_CALENDAR(WorkCalendar.class, "workCalendar", "workCalendars"),
    SPECIAL_DAY(SpecialDay.class, "specialDay", "specialDays"),
    BASELINE(Baseline.class, "baseline", "baselines"),
    PAYMENT(Payment.class, "payment", "payments"),
    BOOKING(Booking.class, "booking", "bookings"),
    CHANGE_REQUEST(ChangeRequest.class, "changeRequest", "changeRequests"),
    RATE(Rate.class, "rate", "rates"),
    EXCHANGE_RATE(ExchangeRate.class, "exchangeRate", "exchangeRates"),
    FACTOR(Factor.class, "factor", "factors"),
    ACCEPTED_OVERLAP(AcceptedOverlap.class, "acceptedOverlap", "acceptedOverlaps"),
    BENEFIT(Benefit.class, "benefit", "benefits"),
    CENTRE_ACTIVITY(CentreActivity.class, "centreActivity", "centreActivities"),
    APPRAISAL(Appraisal.class, "appraisal", "appraisals"),
    SCENARIO(Scenario.class, "scenario", "scenarios"),
    VARIATION(Variation.class, "variation", "variations");

    private static final Map<Class<?>, Kind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::type, Function.identity()));

    private final Class<? extends Part> type;
    private final String singular;
    private final String plural;

    Kind(Class<? extends Part> type, String singular, String plural) {
        this.type = type;
        this.singular = singular;
        this.plural = plural;
    }

    public static Kind of(Part part) {
        return of(part.getClass());
    }

    public static Kind of(Class<? extends Part> type) {
        var kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalStateException(type + " is missing in " + Kind.class);
        }
        return kind;
    }

    public Class<? extends Part> type() {
        return type;
    }

    public String singular() {
        return singular;
    }

    public String plural() {
        return plural;
    }
}
