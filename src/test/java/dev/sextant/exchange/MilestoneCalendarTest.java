package dev.sextant.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.exchange.holidays.Holiday;
import dev.sextant.exchange.holidays.HolidayFile;
import dev.sextant.exchange.holidays.Years;
import dev.sextant.journal.Entry;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MilestoneCalendarTest {

    private static final Instant NOW = Instant.parse("2027-03-26T09:12:00.500Z");
    private static final Instant BEGUN = Instant.parse("2026-11-22T02:29:15.123Z");

    private final Plan plan = sample();

    private static Plan sample() {
        var catalogue = Catalogue.load();
        var sample = Plan.of(SamplePlan.parts(catalogue, catalogue.samples().getFirst(), Language.EN));
        var task = sample.all(Task.class).stream().filter(it -> it.parent() == null).findFirst().orElseThrow();
        var named = task.withName(new Words("Kick-off; signed, sealed \\ delivered " + "and ".repeat(20), "启动会：" + "已签署、已盖章，".repeat(12)));
        return sample.with(List.of(Edit.change(task, named.withDuration(Estimate.certain(0)))));
    }

    private String ics(Plan plan, Language language, Instant begun) {
        var entries = List.of(new Entry(7, Entry.MAIN, begun, "Lin", "entry.created", null, List.of(Edit.add(plan.charter()))));
        var bytes = ExportForm.ICS.export(plan, entries, false, new ExportForm.Sender("Sextant 0.1", NOW, language), "m.ics").bytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void milestonesAndGatesComeBackThroughTheOwnReaderInEitherLanguage() {
        var schedule = Schedule.of(plan);
        for (var language : Language.values()) {
            var back = HolidayFile.text(ics(plan, language, BEGUN), "m.ics", new Years(2026, 2030));

            var tasks = plan.all(Task.class).stream().filter(it -> schedule.of(it).isMilestone()).map(it -> schedule.of(it).finish() + it.name().in(language));
            var gates = plan.all(Gate.class).stream()
                    .map(it -> (it.decidedOn() != null ? it.decidedOn() : schedule.of(plan.get(it.phase())).orElseThrow().finish()) + it.name().in(language));
            assertThat(back.left()).isEmpty();
            assertThat(back.days()).extracting(it -> it.first() + it.meaning().name()).containsExactlyInAnyOrderElementsOf(Stream.concat(tasks, gates).toList());
            assertThat(back.days()).extracting(Holiday::first).isSorted();
        }
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsCut() {
        var text = ics(plan, Language.ZH, BEGUN);

        assertThat(text).endsWith("END:VCALENDAR\r\n").contains("\r\n ").doesNotContain("\uFFFD");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void anEventKeepsItsIdWhenItMovesAndDiffersFromThatOfAnotherEngagement() {
        var later = plan.with(List.of(Edit.change(plan.charter(), plan.charter().withDates(plan.charter().start().plusDays(14), null).withName(new Words("New", "新")))));

        assertThat(ids(ics(later, Language.ZH, BEGUN))).containsExactlyInAnyOrderElementsOf(ids(ics(plan, Language.EN, BEGUN)));
        assertThat(ids(ics(plan, Language.EN, BEGUN))).doesNotContainAnyElementsOf(ids(ics(plan, Language.EN, BEGUN.plusMillis(1))))
                .doesNotHaveDuplicates().allSatisfy(it -> assertThat(it).matches("UID:[\\w.-]+\\.[0-9a-f]{12}@sextant"));
        assertThat(ics(later, Language.EN, BEGUN)).isNotEqualTo(ics(plan, Language.EN, BEGUN));
    }

    @Test
    void theStampIsTheGivenTimeAndTheSameTimeGivesTheSameBytes() {
        assertThat(ics(plan, Language.EN, BEGUN)).contains("DTSTAMP:20270326T091200Z\r\nSEQUENCE:7\r\n").isEqualTo(ics(plan, Language.EN, BEGUN));
    }

    @Test
    void aPlanWithoutMilestonesIsRefused() {
        assertThatThrownBy(() -> ics(Plan.of(List.of(SamplePlans.charter())), Language.EN, BEGUN)).hasMessageContaining("exchange.no-milestones");
    }

    private static List<String> ids(String text) {
        return text.replace("\r\n ", "").lines().filter(line -> line.startsWith("UID")).toList();
    }
}
