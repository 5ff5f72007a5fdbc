package dev.sextant.exchange;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Language;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes values of a foreign plan fit what a part takes, and counts what it had to cut. */
final class Fitting {

    private static final int NAME = 300;
    private static final int GOAL = 2_000;
    private static final int NOTE = 20_000;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private int cut;

    int cut() {
        return cut;
    }

    /** Something that was cut when the file was read. */
    void count(boolean isCut) {
        cut += isCut ? 1 : 0;
    }

    /** On the Chinese side when there is a Chinese character in it. */
    Words name(String text) {
        return Words.of(language(text), shortened(text.strip(), NAME));
    }

    static Language language(String text) {
        return HAN.matcher(text).find() ? Language.ZH : Language.EN;
    }

    Words goal(String text) {
        return Words.of(language(text), shortened(text.strip(), GOAL));
    }

    String note(String text) {
        return shortened(text.strip(), NOTE);
    }

    /** Perhaps none at all. */
    Words words(String text) {
        return Words.of(language(text), shortened(text.strip(), NAME));
    }

    /** To a ten-thousandth of a day, because hours and minutes do not divide days into round numbers. */
    Estimate duration(double days) {
        if (!(days >= 0 && days <= Estimate.LONGEST)) {
            cut++;
            return Estimate.certain(days > 0 ? Estimate.LONGEST : 0);
        }
        return Estimate.certain(rounded(days));
    }

    static double rounded(double days) {
        return Math.round(days * 10_000) / 10_000.0;
    }

    @Nullable LocalDate day(@Nullable LocalDate day) {
        if (day != null && !isNear(day)) {
            cut++;
            return null;
        }
        return day;
    }

    /** Whether a plan can hold the day. */
    static boolean isNear(LocalDate day) {
        return day.getYear() >= 1990 && day.getYear() <= 2199;
    }

    double lag(double days) {
        if (!(Math.abs(days) <= Estimate.LONGEST)) {
            cut++;
            return days > 0 ? Estimate.LONGEST : -Estimate.LONGEST;
        }
        return rounded(days);
    }

    private String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        cut++;
        var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
