package dev.sextant.draw.money;

import dev.sextant.text.Texts;
import java.time.YearMonth;

/** What one column stands for. */
public enum Grain {
    MONTH(1),
    QUARTER(3),
    HALF(6),
    YEAR(12);

    private final int months;

    Grain(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** The first month of the calendar's piece in which a month lies. */
    YearMonth begin(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % months);
    }

    /** Below the column; years have theirs in the line below all others. */
    String label(YearMonth month, Texts texts) {
        var number = (month.getMonthValue() - 1) / months + 1;
        return switch (this) {
            case MONTH -> texts.formats().monthOfYear(month.atDay(1));
            case QUARTER -> texts.say("draw.time.quarter", number);
            case HALF -> texts.say("draw.money.half", number);
            case YEAR -> texts.say("draw.time.year", Integer.toString(month.getYear()));
        };
    }

    /** For the heading: by month. */
    String by(Texts texts) {
        return texts.say("draw.money.by." + name());
    }
}
