package dev.sextant.exchange.holidays;

import static dev.sextant.exchange.holidays.Lists.ics;
import static dev.sextant.exchange.holidays.Lists.left;
import static dev.sextant.exchange.holidays.Lists.read;
import static dev.sextant.exchange.holidays.Lists.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcsReaderTest {

    @Test
    void allDayEventsEndBeforeTheirEndAndDaysInARowAreJoined() {
        assertThat(said(read(ics(
                        "DTSTART;VALUE=DATE:20260215\nDTEND;VALUE=DATE:20260220\nSUMMARY:Spring Festival",
                        "DTSTART;VALUE=DATE:20260220\nDTEND;VALUE=DATE:20260224\nSUMMARY:Spring Festival",
                        "DTSTART;VALUE=DATE:20260501\nSUMMARY:Labour Day",
                        "DTSTART;VALUE=DATE:20261224\nDURATION:P3D\nSUMMARY:Christmas",
                        "DTSTART;VALUE=DATE:20261231\nDTEND;VALUE=DATE:20261231\nSUMMARY:Old year"))))
                .containsExactly(
                        "2026-02-15..2026-02-23 free Spring Festival", "2026-05-01 free Labour Day",
                        "2026-12-24..2026-12-26 free Christmas", "2026-12-31 free Old year");
    }

    @Test
    void timedEventsTakeTheirHoursAndWholeDaysInBetween() {
        assertThat(said(read(ics(
                        "DTSTART:20261224T120000\nDTEND:20261228T000000\nSUMMARY:Christmas",
                        "DTSTART;TZID=Asia/Shanghai:20260504T000000\nDTEND;TZID=Asia/Shanghai:20260504T235900\nSUMMARY:Youth Day",
                        "DTSTART:20260601T130000\nDURATION:PT4H\nSUMMARY:Children’s Day",
                        "DTSTART:20260701T000000Z\nDTEND:20260702T000000Z\nSUMMARY:Founding"))))
                .containsExactly(
                        "2026-05-04 free Youth Day", "2026-06-01 free Children’s Day 13-17", "2026-07-01 free Founding",
                        "2026-12-24 free Christmas 12-24", "2026-12-25..2026-12-27 free Christmas");
    }

    @Test
    void timesInUtcNeedAZone() {
        var event = "DTSTART:20260930T160000Z\nDTEND:20261007T160000Z\nSUMMARY:National Day";
        assertThat(left(read(ics(event)))).containsExactly("3 utc");
        assertThat(said(read(ics(event).replace("VERSION:2.0", "VERSION:2.0\r\nX-WR-TIMEZONE:Asia/Shanghai"))))
                .containsExactly("2026-10-01..2026-10-07 free National Day");
    }

    @Test
    void foldedLinesEscapesAndAlarmsAreReadAsTheyAreMeant() {
        assertThat(said(read(ics("DTSTART;VALUE=DATE:2026\n 0501\nSUMMARY;LANGUAGE=\"en:GB\":Labour\\, and\n  more\\; \\\\ days\nX-ODD;A=\"b:c\":free"
                + "\nCATEGORIES:班\nBEGIN:VALARM\nSUMMARY:alarm 班\nDURATION:P9D\nEND:VALARM"))))
                .containsExactly("2026-05-01 free Labour, and more; \\ days");
    }

    @Test
    void yearlyEventsAreWrittenOutForTheYearsOfThePlan() {
        var read = read(ics(
                "DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20270101\nSUMMARY:New Year",
                "DTSTART;VALUE=DATE:20241225\nRRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25;COUNT=3\nSUMMARY:Christmas",
                "DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY;INTERVAL=1;UNTIL=20990101\nSUMMARY:Leap day",
                "DTSTART;VALUE=DATE:20260701\nRRULE:FREQ=YEARLY;UNTIL=20270701T000000Z\nSUMMARY:Founding"));

        assertThat(said(read)).containsExactly(
                "2026-01-01 free New Year", "2026-07-01 free Founding", "2026-12-25 free Christmas", "2027-07-01 free Founding",
                "2028-01-01 free New Year", "2028-02-29 free Leap day");
        assertThat(read.repeated()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "20261001 | 国庆节 休           | free",
        "20261010 | 国庆节 班           | worked",
        "20261010 | 国庆节（班）         | worked",
        "20260214 | 春节 补班 第1天/共2天 | worked",
        "20260215 | 春节 假期 第1天/共9天 | free",
        "20260214 | 春节调休             | worked",
        "20260216 | 春节调休             | free",
        "20260214 | Spring Festival (make-up day) | worked",
        "20260214 | Spring Festival make-up | worked",
        "20260214 | Special working day  | worked",
        "20260907 | Labor Day            | free",
        "20260216 | Half-day for makeup artists | free",
    })
    void theNameSaysWhetherADayIsWorked(String day, String name, String kind) {
        assertThat(said(read(ics("DTSTART;VALUE=DATE:" + day + "\nSUMMARY:" + name))).getFirst()).contains(" " + kind + " ");
    }

    @Test
    void whatApplesListsSayOfADayCountsMoreThanItsName() {
        assertThat(said(read(ics(
                        "DTSTART;VALUE=DATE:20261010\nSUMMARY:国庆节\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY",
                        "DTSTART;VALUE=DATE:20261001\nSUMMARY:国庆节 班\nX-APPLE-SPECIAL-DAY:WORK-HOLIDAY"))))
                .containsExactly("2026-10-01 free 国庆节 班", "2026-10-10 worked 国庆节");
    }

    @Test
    void whatIsNotReadIsNamedWithItsLineAndReason() {
        assertThat(left(read(ics(
                        "DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\nSUMMARY:Thanksgiving",
                        "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=WEEKLY\nSUMMARY:Weekly",
                        "SUMMARY:Nowhere",
                        "DTSTART;VALUE=DATE:20260231\nSUMMARY:No such day",
                        "DTSTART;VALUE=DATE:22000101\nSUMMARY:Too late",
                        "DTSTART;VALUE=DATE:20260110\nDTEND;VALUE=DATE:20260105\nSUMMARY:Backwards",
                        "DTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20261231\nSUMMARY:Sabbatical",
                        "DTSTART;VALUE=DATE:20260301\nSTATUS:CANCELLED\nSUMMARY:Cancelled",
                        "DTSTART;VALUE=DATE:20260302\nRDATE:20260303\nSUMMARY:Scattered",
                        "DTSTART;VALUE=DATE:20260401\nSUMMARY:First",
                        "DTSTART;VALUE=DATE:20260401\nSUMMARY:First",
                        "DTSTART;VALUE=DATE:20260401\nSUMMARY:Other 班"))))
                .containsExactly(
                        "3 rule", "8 rule", "13 no-start", "16 date", "20 year", "24 no-time", "29 long", "34 cancelled", "39 rule", "52 contradicts");
    }

    @Test
    void aFileThatIsNoneOrBreaksOffIsRefusedOrNamed() {
        assertThatThrownBy(() -> read("BEGIN:VCALENDAR\nEND:VEVENT\n")).hasMessageContaining("holidays.ics");
        assertThatThrownBy(() -> read("BEGIN:VCALENDAR\nEND:VCALENDAR\n")).hasMessageContaining("holidays.none");
        assertThat(left(read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260101\nSUM"))).containsExactly("2 unfinished");
        assertThatThrownBy(() -> read("BEGIN:VCALENDAR\n" + "BEGIN:A\n".repeat(50))).hasMessageContaining("holidays.ics");
    }

    @Test
    void hostileFilesEndSoonAndTakeLittle() {
        var endless = "DTSTART;VALUE=DATE:19900101\nDURATION:P99D\nRRULE:FREQ=YEARLY;INTERVAL=1\nSUMMARY:" + ")".repeat(800);
        assertThat(read(ics(endless, endless)).days()).hasSizeLessThan(10);
        assertThatThrownBy(() -> read(ics("DTSTART:20260101").repeat(6_000))).hasMessageContaining("holidays.many");
        assertThat(read(ics("DTSTART;VALUE=DATE:20260101\n" + "SUMMARY:x\n ".repeat(300_000) + "y")).days())
                .as("one folded line of some megabytes").singleElement().satisfies(it -> assertThat(it.meaning().name()).hasSizeLessThan(301));
        assertThat(left(read(ics("DTSTART:99999999T999999\nDURATION:P9999W", "DTSTART;VALUE=DATE:20260101\nDURATION:PT9999999S\nRRULE:;;=;="))))
                .containsExactly("3 date", "7 rule");
    }
}
