package dev.sextant.exchange.holidays;

import dev.sextant.exchange.Letters;
import dev.sextant.exchange.holidays.Holiday.Meaning;
import dev.sextant.exchange.holidays.Holidays.Omission;
import dev.sextant.plan.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Brings the lines of a list together, day by day, and joins days in a row that mean the same. */
final class Gathering {

    /** More in a row is no holiday. */
    private static final int LONGEST = 100;

    /** Twenty-five a year for all the years that a plan can have. */
    private static final int MOST = 5_000;

    private static final int LONGEST_NAME = 300;

    private final String file;
    private final SortedMap<LocalDate, Meaning> days = new TreeMap<>();
    private final List<Omission> left = new ArrayList<>();
    private int repeated;

    Gathering(String file) {
        this.file = file;
    }

    /** Takes a line of the list, or leaves it out with the reason; never part of it. */
    void add(int line, LocalDate first, LocalDate last, Meaning meaning) {
        try {
            var length = ChronoUnit.DAYS.between(Years.require(first), Years.require(last)) + 1;
            if (length < 1) {
                throw new Refusal("holidays.order", first, last);
            }
            if (length > LONGEST) {
                throw new Refusal("holidays.long", length, LONGEST);
            }
            take(line, first, last, meaning);
        } catch (Refusal refusal) {
            leave(line, meaning.name(), refusal);
        }
    }

    /** The first line that speaks of a day counts. That a second one says the same of it is no news. */
    private void take(int line, LocalDate first, LocalDate last, Meaning meaning) {
        @Nullable Meaning other = null;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var known = days.putIfAbsent(day, meaning);
            other = known == null || known.agreesWith(meaning) ? other : known;
        }
        if (other != null) {
            leave(line, meaning.name(), new Refusal("holidays.contradicts", other.name()));
        }
    }

    void leave(int line, String text, Refusal why) {
        left.add(new Omission(line, Letters.shortened(text), why));
    }

    /** One of the lines was written out for some years. */
    void repeats() {
        repeated++;
    }

    /** As much of a text as a name can be. */
    static String named(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME / 2));
    }

    /** @throws Refusal {@code holidays.none} if nothing was found that could be taken or named, {@code holidays.many} if too much */
    Holidays gathered() {
        if (days.isEmpty() && left.isEmpty()) {
            throw new Refusal("holidays.none", file);
        }
        var joined = new ArrayList<Holiday>();
        days.forEach((day, meaning) -> {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && before.meaning().equals(meaning) && before.last().plusDays(1).equals(day)) {
                joined.set(joined.size() - 1, new Holiday(before.first(), day, meaning));
            } else {
                joined.add(new Holiday(day, day, meaning));
            }
        });
        if (joined.size() > MOST) {
            throw new Refusal("holidays.many", file, MOST);
        }
        return new Holidays(joined, left, repeated);
    }
}
