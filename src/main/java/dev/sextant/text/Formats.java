package dev.sextant.text;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Language;
import dev.sextant.plan.Money;
import dev.sextant.plan.Spread;
import dev.sextant.plan.WorkCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** How one language writes dates, numbers and money. */
public final class Formats {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String MINUS = "\u2212"; // as wide as the plus
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Language language;
    private final Units durations;
    private final DateTimeFormatter date;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter shortDate;
    private final DateTimeFormatter compactDate;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthOfYear;

    Formats(Language language) {
        this.language = language;
        this.durations = Units.of(language);
        this.date = formatter("d MMM uuuu", "uuuu年M月d日");
        this.weekday = formatter("EEE d MMM uuuu", "uuuu年M月d日 EEE");
        this.shortDate = formatter("d MMM", "M月d日");
        this.compactDate = formatter("d MMM ’uu", "uu年M月d日");
        this.month = formatter("MMM uuuu", "uuuu年M月");
        this.monthOfYear = formatter("MMM", "M月");
    }

    private DateTimeFormatter formatter(String english, String chinese) {
        return DateTimeFormatter.ofPattern(language == Language.EN ? english : chinese, language.locale());
    }

    /** 26 Mar 2027, 2027年3月26日. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** Fri 26 Mar 2027, 2027年3月26日 周五. */
    public String weekday(LocalDate day) {
        return weekday.format(day);
    }

    /** 26 Mar, 3月26日. */
    public String shortDate(LocalDate day) {
        return shortDate.format(day);
    }

    /** 14:05. */
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 26 Mar ’27, 27年3月26日. */
    public String compactDate(LocalDate day) {
        return compactDate.format(day);
    }

    /** Mar 2027, 2027年3月. */
    public String month(LocalDate day) {
        return month.format(day);
    }

    /** Mar, 3月: below a heading that names the year. */
    public String monthOfYear(LocalDate day) {
        return monthOfYear.format(day);
    }

    /** Grouped, with no decimals that say nothing: 1,234.5. */
    public String number(BigDecimal number) {
        return decimal("#,##0.######").format(number);
    }

    /** Numbers that no plan has are shortened, so that a sentence about them stays one. */
    public String number(double number) {
        return decimal(Math.abs(number) < 1e15 ? "#,##0.##" : "0.###E0").format(number);
    }

    /** A difference: +1.5, −3, 0. */
    public String signed(double number) {
        var size = number(Math.abs(number));
        return size.equals("0") ? size : (number < 0 ? MINUS : "+") + size;
    }

    /** As {@link #estimate(Estimate, double)}, where no plan says how long a day is. */
    public String estimate(Estimate days) {
        return estimate(days, WorkCalendar.STANDARD.hoursPerDay());
    }

    /**
     * 14, or 8 – 14 – 20 where the three points differ; 4 h where it is less than a day, and 4 h – 1 d – 2 d where some are.
     *
     * @param hoursPerDay how long a working day is
     */
    public String estimate(Estimate days, double hoursPerDay) {
        return durations.isInHours(days, hoursPerDay) ? duration(days, hoursPerDay) : points(days, this::number);
    }

    /** As {@link #estimate(Estimate, double)}, always with the unit: 14 d, 8 – 14 – 20 d. */
    public String duration(Estimate days, double hoursPerDay) {
        return durations.isInHours(days, hoursPerDay)
                ? points(days, it -> days(it, hoursPerDay))
                : durations.inDays(points(days, this::number));
    }

    /** 14 d, 1.5 d, -2 d; 4 h where it is less than a day and whole hours. 14 天, 4 小时. */
    public String days(double days, double hoursPerDay) {
        return durations.say(days, hoursPerDay, this::number);
    }

    private static String points(Estimate days, DoubleFunction<String> say) {
        return days.isCertain()
                ? say.apply(days.likely())
                : say.apply(days.optimistic()) + " – " + say.apply(days.likely()) + " – " + say.apply(days.pessimistic());
    }

    /** As {@link #estimate(Estimate)}, for a quantity or a price. */
    public String spread(Spread spread) {
        return spread.isCertain()
                ? number(spread.likely())
                : number(spread.low()) + " – " + number(spread.likely()) + " – " + number(spread.high());
    }

    /** In full and rounded to the smallest unit, without it where it is zero: ¥ 318,000. */
    public String money(Money money) {
        return minus(money) + symbol(money.currency()) + " " + amount(new Money(money.amount().abs(), money.currency()));
    }

    /** Stands before the sign of the currency, as accountants write it. */
    private static String minus(Money money) {
        return money.rounded().amount().signum() < 0 ? MINUS : "";
    }

    /** As {@link #money} without the currency, for a column whose head names it. */
    public String amount(Money money) {
        var rounded = money.rounded().amount();
        var whole = rounded.stripTrailingZeros().scale() <= 0;
        return decimal(whole ? "#,##0" : "#,##0.00").format(rounded);
    }

    /** A difference without the currency: +318,000, −1,200, 0. */
    public String signedAmount(Money money) {
        var size = amount(new Money(money.amount().abs(), money.currency()));
        return size.equals("0") ? size : (money.amount().signum() < 0 ? MINUS : "+") + size;
    }

    /** To three figures for a heading: ¥ 1.28 M, ¥ 318,000; 31.8 万元, where the currency is the yuan. */
    public String roughly(Money money) {
        var size = money.amount().abs();
        if (money.amount().signum() < 0) {
            return minus(money) + roughly(new Money(size, money.currency()));
        }
        if (language == Language.ZH && size.compareTo(WAN) >= 0) {
            var unit = money.currency().getCurrencyCode().equals("CNY") ? " 万元" : " 万" + symbol(money.currency());
            return decimal("#,##0.##").format(size.divide(WAN, 1, RoundingMode.HALF_UP)) + unit;
        }
        if (language == Language.EN && size.compareTo(MILLION) >= 0) {
            return symbol(money.currency()) + " " + decimal("#,##0.00").format(size.divide(MILLION, 2, RoundingMode.HALF_UP)) + " M";
        }
        return symbol(money.currency()) + " " + decimal("#,##0").format(size);
    }

    /** ¥, €, or the three letters where no sign is usual. */
    public String symbol(Currency currency) {
        return switch (currency.getCurrencyCode()) {
            case "CNY" -> "¥";
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "USD" -> "$";
            default -> currency.getCurrencyCode();
        };
    }

    private DecimalFormat decimal(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.locale()));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
