package dev.sextant.exchange.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.schedule.CalendarDays;
import dev.sextant.exchange.holidays.HolidayPreview.Fate;
import dev.sextant.exchange.holidays.HolidayPreview.Line;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Shift;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HolidayPreviewTest {

    private static final WorkCalendar CALENDAR = new WorkCalendar(
            new Id<>("calendar"), 1, new Words("Ours", "本公司"), WorkCalendar.STANDARD.week(), 8, "");

    private final AtomicInteger next = new AtomicInteger();
    private final Ids ids = () -> "new" + next.incrementAndGet();

    private static SpecialDay special(String id, String first, String last, Shift... shifts) {
        return new SpecialDay(new Id<>(id), CALENDAR.id(), LocalDate.parse(first), LocalDate.parse(last), Words.of(Language.EN, id), List.of(shifts));
    }

    private static Plan plan(SpecialDay... days) {
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter(), CALENDAR));
        parts.addAll(List.of(days));
        return Plan.of(parts);
    }

    private static HolidayPreview preview(Plan plan, String list) {
        return HolidayPreview.of(CalendarDays.of(plan, CALENDAR), Lists.read(list));
    }

    private List<String> taken(Plan plan, String list) {
        var edits = preview(plan, list).edits(_ -> true, ids);
        return CalendarDays.of(plan.with(edits), CALENDAR).special().stream()
                .map(it -> it.first() + (it.last().equals(it.first()) ? "" : ".." + it.last()) + " " + it.name().in(Language.EN) + " " + it.shifts()).toList();
    }

    @Test
    void aListIntoAnEmptyCalendarIsAllNewAndMadeUpDaysHaveTheHoursOfANormalOne() {
        assertThat(taken(plan(), "2026-10-01,国庆节\n2026-10-02,国庆节\n2026-10-10,国庆节班\n"))
                .containsExactly("2026-10-01..2026-10-02 国庆节 []", "2026-10-10 国庆节班 [09:00-12:00, 13:00-18:00]");
    }

    @Test
    void whatIsThereAlreadyIsLeftAloneWhateverItIsCalled() {
        var plan = plan(special("ours", "2026-09-30", "2026-10-02"), special("later", "2026-10-03", "2026-10-07"));
        var preview = preview(plan, "2026-10-01,2026-10-05,National Day\n");

        assertThat(preview.lines()).extracting(Line::fate).containsExactly(Fate.THERE);
        assertThat(preview.edits(_ -> true, ids)).isEmpty();
    }

    @Test
    void whereTheCalendarSaysOtherwiseTheListCountsAndTheRestStays() {
        var plan = plan(special("long", "2026-09-28", "2026-10-10", new Shift(540, 720)), special("inside", "2026-10-03", "2026-10-04"));

        assertThat(preview(plan, "2026-10-01,2026-10-05,National Day\n").lines()).extracting(Line::fate).containsExactly(Fate.DIFFERENT);
        assertThat(taken(plan, "2026-10-01,2026-10-05,National Day\n")).containsExactly(
                "2026-09-28..2026-09-30 long [09:00-12:00]", "2026-10-01..2026-10-05 National Day []", "2026-10-06..2026-10-10 long [09:00-12:00]");
        assertThat(taken(plan(special("half", "2026-10-01", "2026-10-01", new Shift(540, 720)), special("tail", "2026-10-05", "2026-10-08")),
                        "2026-10-01,2026-10-05,National Day\n"))
                .containsExactly("2026-10-01..2026-10-05 National Day []", "2026-10-06..2026-10-08 tail []");
    }

    @Test
    void hoursThatAreFreeAreTakenFromTheDaysOwn() {
        var list = Lists.ics(
                "DTSTART:20261224T120000\nDTEND:20261224T240000".replace("T240000", "T235959") + "\nSUMMARY:Christmas Eve",
                "DTSTART:20261225T100000\nDTEND:20261225T140000\nSUMMARY:Service",
                "DTSTART:20261228T190000\nDTEND:20261228T210000\nSUMMARY:Concert",
                "DTSTART:20261226T100000\nDTEND:20261226T150000\nSUMMARY:Stocktaking working day");

        assertThat(preview(plan(), list).lines()).extracting(Line::fate).containsExactly(Fate.NEW, Fate.NEW, Fate.NEW, Fate.IDLE);
        assertThat(taken(plan(), list)).containsExactly(
                "2026-12-24 Christmas Eve [09:00-12:00]", "2026-12-25 Service [09:00-10:00, 14:00-18:00]", "2026-12-26 Stocktaking working day [10:00-15:00]");
    }

    @Test
    void takingItTwiceChangesNothingTheSecondTime() {
        var list = "2026-10-01,2026-10-07,国庆节\n2026-10-10,,国庆节班\n";
        var plan = plan(special("ours", "2026-10-06", "2026-10-09"));
        var once = plan.with(preview(plan, list).edits(_ -> true, ids));

        assertThat(preview(once, list).edits(_ -> true, ids)).isEmpty();
    }

    @Test
    void onlyTheLinesThatAreWantedAreTaken() {
        var preview = preview(plan(), "2026-10-01,A\n2026-10-05,B\n");

        assertThat(preview.edits(line -> line.first().getDayOfMonth() == 5, ids)).extracting(Edit::after)
                .singleElement().isInstanceOfSatisfying(SpecialDay.class, it -> assertThat(it.name().en()).isEqualTo("B"));
    }
}
