package dev.sextant.analysis.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Id;
import dev.sextant.plan.Shift;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.plan.Workday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingTimeTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;
    private static final List<Shift> MORNING = List.of(new Shift(540, 720));

    /** Every minute of two months, looked at one by one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsAsSomebodyDoesWhoLooksAtEveryMinute(long seed) {
        var random = new Random(seed);
        var calendar = WorkCalendar.STANDARD.withWeek(IntStream.range(0, 7).mapToObj(_ -> new Workday(shifts(random))).toList().reversed());
        var special = special(random);
        var time = WorkingTime.of(calendar, special);
        var isWorked = worked(calendar, special);
        var begin = WorkingTime.moment(FIRST);
        var origin = time.worked(begin);
        var counted = 0;
        for (var minute = 0; minute < isWorked.length; minute++) {
            var now = begin + minute;
            assertThat(time.worked(now) - origin).isEqualTo(counted);
            if (isWorked[minute]) {
                assertThat(time.start(origin + counted)).isEqualTo(now);
                assertThat(time.next(now)).isEqualTo(now);
                counted++;
                assertThat(time.finish(origin + counted)).isEqualTo(now + 1);
                assertThat(time.previous(now + 1)).isEqualTo(now + 1);
            }
        }
    }

    private static List<Shift> shifts(Random random) {
        var shifts = new ArrayList<Shift>();
        for (var from = random.nextInt(600); from < 1_440 && shifts.size() < random.nextInt(4); from += 1 + random.nextInt(400)) {
            var to = Math.min(1_440, from + 1 + random.nextInt(500));
            shifts.add(new Shift(from, to));
            from = to;
        }
        return shifts.isEmpty() ? List.of(new Shift(0, 1_440)) : shifts;
    }

    private static List<SpecialDay> special(Random random) {
        return IntStream.range(0, random.nextInt(6)).mapToObj(at -> {
            var first = FIRST.plusDays(10 + random.nextInt(30));
            return day(at, first, first.plusDays(random.nextInt(5)), random.nextBoolean() ? List.of() : shifts(random));
        }).toList();
    }

    private static SpecialDay day(int number, LocalDate first, LocalDate last, List<Shift> shifts) {
        return new SpecialDay(new Id<>("day-" + number), WorkCalendar.STANDARD.id(), first, last, Words.NONE, shifts);
    }

    private static boolean[] worked(WorkCalendar calendar, List<SpecialDay> special) {
        var worked = new boolean[DAYS * 1_440];
        for (var at = 0; at < DAYS; at++) {
            var day = FIRST.plusDays(at);
            var shifts = calendar.week().get(day.getDayOfWeek().getValue() - 1).shifts();
            for (var each : special.stream().sorted(Comparator.comparing(SpecialDay::first).thenComparing(it -> it.id().value())).toList()) {
                shifts = each.covers(day) ? each.shifts() : shifts;
            }
            for (var shift : shifts) {
                for (var minute = shift.from(); minute < shift.to(); minute++) {
                    worked[at * 1_440 + minute] = true;
                }
            }
        }
        return worked;
    }

    @Test
    void aHolidayIsLeftOutAndAWeekendDayInItsPlaceIsWorked() {
        var time = WorkingTime.of(WorkCalendar.STANDARD, List.of(
                day(1, LocalDate.of(2026, 2, 15), LocalDate.of(2026, 2, 23), List.of()),
                day(2, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 2, 28), Workday.EIGHT_HOURS.shifts())));

        assertThat(time.isWorked(LocalDate.of(2026, 2, 16))).isFalse();
        assertThat(time.isWorked(LocalDate.of(2026, 2, 24))).isTrue();
        assertThat(time.isWorked(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(time.isWorked(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(time.between(WorkingTime.moment(LocalDate.of(2026, 2, 9)), WorkingTime.moment(LocalDate.of(2026, 3, 2)))).isEqualTo(10 * 480);
    }

    @Test
    void aHalfDayIsHalfADay() {
        var time = WorkingTime.of(WorkCalendar.STANDARD, List.of(day(1, LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24), MORNING)));
        var thursday = WorkingTime.moment(LocalDate.of(2026, 12, 24));

        assertThat(WorkingTime.time(time.plus(thursday, 480))).isEqualTo(LocalDate.of(2026, 12, 25).atTime(15, 0));
    }

    @Test
    void whatEndsAtMidnightEndsOnThatDay() {
        var always = WorkingTime.of(
                WorkCalendar.STANDARD.withWeek(Collections.nCopies(7, new Workday(List.of(new Shift(0, 1_440))))), List.of());
        var begin = WorkingTime.moment(FIRST);
        var end = always.plus(begin, 1_440);

        assertThat(WorkingTime.time(end)).isEqualTo(FIRST.plusDays(1).atStartOfDay());
        assertThat(new Span(WorkingTime.time(begin), WorkingTime.time(end), 1).finish()).isEqualTo(FIRST);
    }

    @Test
    void centuriesAwayItStillCountsWeeks() {
        var far = LocalDate.of(2199, 12, 27); // a Friday
        assertThat(WorkingTime.STANDARD.isWorked(far)).isTrue();
        assertThat(WorkingTime.time(WorkingTime.STANDARD.plus(WorkingTime.moment(far.plusDays(1)), 480))).isEqualTo(far.plusDays(3).atTime(18, 0));
        assertThat(WorkingTime.STANDARD.between(WorkingTime.moment(LocalDate.of(1960, 1, 4)), WorkingTime.moment(LocalDate.of(1990, 1, 1))))
                .isEqualTo(1_565 * 5 * 480L);
    }
}
