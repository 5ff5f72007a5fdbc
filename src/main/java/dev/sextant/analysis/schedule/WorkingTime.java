package dev.sextant.analysis.schedule;

import dev.sextant.plan.Shift;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A calendar as arithmetic: moments, in minutes of an endless clock, against minutes of work, and back, in constant time.
 * Days within the reach of its special days stand in a table, all others follow the week.
 */
public final class WorkingTime {

    /** Monday to Friday, nine to twelve and one to six. */
    public static final WorkingTime STANDARD = of(WorkCalendar.STANDARD, List.of());

    static final int DAY = 1_440;
    private static final int WEEK = 7;
    /** A Monday, far before any plan. */
    private static final long MONDAY = LocalDate.of(1969, 12, 29).toEpochDay();

    private final int[][] shifts;
    private final long perWeek;
    /** Minutes of work in a week before each of its minutes, and the minute by which so many have been worked. */
    private final short[] workedAt = new short[WEEK * DAY];
    private final short[] clockAt;
    private final long firstDay;
    private final int[][] tableShifts;
    private final long[] tableBefore;
    private final long tableShift;

    private WorkingTime(List<List<Shift>> week, long firstDay, List<List<Shift>> table) {
        this.shifts = week.stream().map(WorkingTime::flat).toArray(int[][]::new);
        this.perWeek = IntStream.range(0, WEEK).map(day -> length(shifts[day])).sum();
        this.clockAt = new short[(int) perWeek + 1];
        walkWeek();
        this.firstDay = firstDay;
        this.tableShifts = table.stream().map(WorkingTime::flat).toArray(int[][]::new);
        this.tableBefore = new long[table.size() + 1];
        tableBefore[0] = weekly(firstDay);
        for (var at = 0; at < tableShifts.length; at++) {
            tableBefore[at + 1] = tableBefore[at] + length(tableShifts[at]);
        }
        this.tableShift = tableBefore[table.size()] - weekly(firstDay + table.size());
    }

    /** @param special days of this calendar, in any order */
    public static WorkingTime of(WorkCalendar calendar, Collection<SpecialDay> special) {
        var week = calendar.week().stream().map(it -> it.shifts()).toList();
        var first = special.stream().mapToLong(it -> it.first().toEpochDay()).min().orElse(0);
        var last = special.stream().mapToLong(it -> it.last().toEpochDay()).max().orElse(first - 1);
        var table = Stream.iterate(first, day -> day <= last, day -> day + 1).map(day -> week.get(weekday(day))).toArray();
        special.stream().sorted(Comparator.comparing(SpecialDay::first).thenComparing(it -> it.id().value())).forEach(it ->
                Arrays.fill(table, (int) (it.first().toEpochDay() - first), (int) (it.last().toEpochDay() - first) + 1, it.shifts()));
        return new WorkingTime(week, first, Stream.of(table).map(WorkingTime::shifts).toList());
    }

    @SuppressWarnings("unchecked") // what was put there
    private static List<Shift> shifts(Object day) {
        return (List<Shift>) day;
    }

    private void walkWeek() {
        var worked = 0;
        for (var minute = 0; minute < workedAt.length; minute++) {
            workedAt[minute] = (short) worked;
            if (isWithin(shifts[minute / DAY], minute % DAY)) {
                clockAt[++worked] = (short) (minute + 1);
            }
        }
    }

    private static boolean isWithin(int[] shifts, int minute) {
        for (var at = 0; at < shifts.length; at += 2) {
            if (minute >= shifts[at] && minute < shifts[at + 1]) {
                return true;
            }
        }
        return false;
    }

    private static int[] flat(List<Shift> shifts) {
        return shifts.stream().flatMapToInt(it -> IntStream.of(it.from(), it.to())).toArray();
    }

    private static int length(int[] shifts) {
        var length = 0;
        for (var at = 0; at < shifts.length; at += 2) {
            length += shifts[at + 1] - shifts[at];
        }
        return length;
    }

    private static int weekday(long day) {
        return (int) Math.floorMod(day - MONDAY, (long) WEEK);
    }

    /** Minutes of work in the weeks before a day, were there no special days. */
    private long weekly(long day) {
        return Math.floorDiv(day - MONDAY, (long) WEEK) * perWeek + workedAt[weekday(day) * DAY];
    }

    /** Minutes of work before a moment, counted from an origin of the calendar's own. */
    public long worked(long moment) {
        var at = moment - firstDay * DAY;
        if (at >= 0 && at < (long) tableShifts.length * DAY) {
            var day = (int) at / DAY;
            return tableBefore[day] + within(tableShifts[day], (int) at - day * DAY);
        }
        var clock = moment - MONDAY * DAY;
        var week = Math.floorDiv(clock, (long) WEEK * DAY);
        return week * perWeek + workedAt[(int) (clock - week * WEEK * DAY)] + (at < 0 ? 0 : tableShift);
    }

    private static int within(int[] shifts, int minute) {
        var worked = 0;
        for (var at = 0; at < shifts.length && shifts[at] < minute; at += 2) {
            worked += Math.min(minute, shifts[at + 1]) - shifts[at];
        }
        return worked;
    }

    /** The moment at which so much has just been worked: the end of a shift rather than the beginning of the next. */
    public long finish(long worked) {
        if (worked <= tableBefore[0]) {
            return weekFinish(worked);
        }
        if (worked > tableBefore[tableShifts.length]) {
            return weekFinish(worked - tableShift);
        }
        var day = tableDay(worked);
        return (firstDay + day) * DAY + clock(tableShifts[day], (int) (worked - tableBefore[day]));
    }

    private long weekFinish(long worked) {
        var week = Math.floorDiv(worked - 1, perWeek);
        return (MONDAY + week * WEEK) * DAY + clockAt[(int) (worked - week * perWeek)];
    }

    /** The minute of a day by which so much of it has been worked, which is no more than there is. */
    private static int clock(int[] shifts, int worked) {
        var at = 0;
        var left = worked;
        while (left > shifts[at + 1] - shifts[at]) {
            left -= shifts[at + 1] - shifts[at];
            at += 2;
        }
        return shifts[at] + left;
    }

    /** The place in the table of the day in which the given minute of work, counted from 1, lies. */
    private int tableDay(long worked) {
        var low = 0;
        var high = tableShifts.length;
        while (high - low > 1) {
            var middle = (low + high) >>> 1;
            if (tableBefore[middle] < worked) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The moment at which so much has been worked and work goes on: the beginning of a shift rather than the end of another. */
    public long start(long worked) {
        return finish(worked + 1) - 1;
    }

    /** This moment if work goes on at it, else when it next does. */
    public long next(long moment) {
        return start(worked(moment));
    }

    /** This moment if work was done right before it, else when that last was so. */
    public long previous(long moment) {
        return finish(worked(moment));
    }

    /** The end of so many minutes of work, none of it before the moment. A length of nothing leads nowhere. */
    public long plus(long moment, long minutes) {
        return minutes == 0 ? moment : minutes > 0 ? finish(worked(moment) + minutes) : start(worked(moment) + minutes);
    }

    /** The beginning of so many minutes of work, none of it after the moment. */
    public long minus(long moment, long minutes) {
        return plus(moment, -minutes);
    }

    /** Minutes of work from one moment to another; negative when the other comes first. */
    public long between(long from, long to) {
        return worked(to) - worked(from);
    }

    /** Minutes of work on a day. */
    public int minutes(LocalDate day) {
        var at = day.toEpochDay() - firstDay;
        return length(at >= 0 && at < tableShifts.length ? tableShifts[(int) at] : shifts[weekday(day.toEpochDay())]);
    }

    public boolean isWorked(LocalDate day) {
        return minutes(day) > 0;
    }

    /** In minutes of the endless clock. */
    public static long moment(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() * DAY + time.getHour() * 60 + time.getMinute();
    }

    public static long moment(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    public static LocalDateTime time(long moment) {
        var day = Math.floorDiv(moment, (long) DAY);
        var minute = (int) (moment - day * DAY);
        return LocalDate.ofEpochDay(day).atTime(minute / 60, minute % 60);
    }
}
