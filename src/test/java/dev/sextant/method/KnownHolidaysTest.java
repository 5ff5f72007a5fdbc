package dev.sextant.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHolidaysTest {

    private final KnownHolidays china = Catalogue.load().holidays().getFirst();

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void mainlandChinaIsDayByDayWhatWasAnnounced(int year) throws Exception {
        var file = Path.of(System.getProperty("sextant.shared", "../shared"), "calendars", "china-" + year + ".csv");
        assumeTrue(Files.exists(file), "skipped, because it is not there: " + file);

        assertThat(days(year)).containsExactlyElementsOf(Files.readAllLines(file).stream().skip(1).map(line -> line.split(","))
                .map(cells -> cells[0] + " " + cells[2]).toList());
    }

    private List<String> days(int year) {
        var said = new ArrayList<String>();
        for (var day : china.days()) {
            day.first().datesUntil(day.last().plusDays(1)).filter(it -> it.getYear() == year)
                    .forEach(it -> said.add(it + (day.worked() ? " working" : " holiday")));
        }
        return said;
    }

    @Test
    void onlyWeekendsAreMadeUpAndNoDayStandsTwice() {
        assertThat(china.days()).filteredOn(KnownHolidays.Day::worked).isNotEmpty()
                .allSatisfy(it -> assertThat(it.first().getDayOfWeek()).isIn(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));
        for (var at = 1; at < china.days().size(); at++) {
            assertThat(china.days().get(at).first()).isAfter(china.days().get(at - 1).last());
        }
    }

    @Test
    void itSaysWhichYearsItKnowsAndHasNoOthers() {
        assertThat(china.years()).containsExactly(2025, 2026);
        assertThat(china.days()).extracting(KnownHolidays.Day::first).extracting(LocalDate::getYear).containsOnly(2025, 2026);
    }

    @Test
    void everyNameAndTheSourceComeInBothLanguages() {
        assertThat(china.days()).extracting(KnownHolidays.Day::name).allSatisfy(it -> {
            assertThat(it.en()).isNotEmpty().doesNotContainPattern("\\p{IsHan}");
            assertThat(it.zh()).containsPattern("\\p{IsHan}");
        });
        assertThat(china.source().en()).isNotEmpty();
        assertThat(china.source().zh()).isNotEmpty();
    }
}
