package dev.sextant.draw;

import static dev.sextant.draw.PicturePlan.DIAGNOSE;
import static dev.sextant.draw.PicturePlan.FEASIBLE;
import static dev.sextant.draw.PicturePlan.PLANNING;
import static dev.sextant.draw.PicturePlan.TOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskBarsTest {

    private static final double ROW = 26;
    private static final Plan PLAN = PicturePlan.plan();
    private static final Schedule SCHEDULE = Schedule.of(PLAN);
    private static final LocalDate TODAY = SamplePlans.START.plusDays(20);

    private final Drawing pen = new Drawing();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTaskStandsInItsRowWithItsName(Language language) {
        var scale = scale(900);
        var rows = rows();
        bars(scale, language, TODAY).drawRows(pen, rows, 0, ROW * rows.size());

        for (var row : rows) {
            PLAN.part(row.part()).filter(Task.class::isInstance).map(Task.class::cast).ifPresent(task -> {
                var label = pen.text(task.name().in(language));
                assertThat(label.y()).isBetween(row.y(), row.y() + row.height());
                assertThat(label.x()).isGreaterThanOrEqualTo(scale.left());
                assertThat(label.right()).isLessThanOrEqualTo(scale.right());
            });
        }
        assertThat(pen.bars()).extracting(Drawing.Box::middle).containsExactly(
                rows.get(1).middle(), rows.get(2).middle(), rows.get(6).middle(), rows.get(7).middle());
    }

    @Test
    void aBarReachesFromTheMorningOfItsStartToTheEveningOfItsFinish() {
        var scale = scale(900);
        draw(scale);

        var span = SCHEDULE.of(FEASIBLE);
        var bar = pen.bars().get(1);
        assertThat(bar.x()).isEqualTo(scale.x(span.start()));
        assertThat(bar.right()).isCloseTo(scale.end(span.finish()), within(1e-9));
        assertThat(pen.boxes(Ink.TASK_DONE)).singleElement()
                .satisfies(done -> assertThat(done.width()).isEqualTo(pen.bars().getFirst().width()));
        assertThat(pen.boxes(Ink.CRITICAL)).first()
                .satisfies(done -> assertThat(done.width()).isCloseTo(0.4 * bar.width(), within(1e-9)));
    }

    @Test
    void aPhaseEndsWithItsGateAndSaysWhatWasDecided() {
        draw(scale(900));

        assertThat(pen.shapes(Ink.PHASE)).hasSize(2);
        assertThat(pen.shapes(Ink.GATE_PASSED)).hasSize(1);
        assertThat(pen.shapes(Ink.GATE)).hasSize(1);
        assertThat(pen.words()).contains("78 % · Go with conditions", "0 % · Open");
    }

    @Test
    void weekendsShowOnlyWhereADayIsWideEnough() {
        draw(scale(900));
        assertThat(pen.boxes(Ink.REST)).hasSizeGreaterThan(8).allMatch(it -> it.width() < 50);

        var narrow = new Drawing();
        bars(scale(200), Language.EN, null).drawRows(narrow, rows(), 0, 200);
        assertThat(narrow.boxes(Ink.REST)).isEmpty();
    }

    @Test
    void todayIsALineThroughAllRowsAndPaperMayLeaveItOut() {
        var scale = scale(900);
        draw(scale);
        assertThat(pen.lines).filteredOn(it -> it.stroke().ink() == Ink.TODAY).singleElement().satisfies(line -> {
            assertThat(scale.date(line.x1())).isEqualTo(TODAY);
            assertThat(line.y2()).isEqualTo(rows().size() * ROW);
        });

        var head = new Drawing();
        bars(scale, Language.ZH, TODAY).drawHead(head, 0);
        assertThat(head.text("今天").x()).isLessThan(scale.end(TODAY));
        assertThat(head.text("今天").right()).isGreaterThan(scale.x(TODAY));
        assertThat(head.words()).as("the flag hides no half of a label").contains("18").doesNotContain("25");

        var paper = new Drawing();
        bars(scale, Language.EN, null).drawRows(paper, rows(), 0, 100);
        assertThat(paper.lines).noneMatch(it -> it.stroke().ink() == Ink.TODAY);
    }

    @Test
    void aLabelGoesBeforeItsBarWhereThereIsNoRoomBehind() {
        var end = SCHEDULE.of(TOLD).finish();
        var scale = new TimeScale(SamplePlans.START, end.plusDays(2), 0, 900);
        bars(scale, Language.EN, null).drawRows(pen, rows(), 0, 200);

        assertThat(pen.text(TOLD.name().en()).right()).isLessThan(scale.x(SCHEDULE.of(TOLD).start()));
        assertThat(pen.text(DIAGNOSE.name().en()).x()).isGreaterThan(scale.end(SCHEDULE.of(DIAGNOSE).finish()));
    }

    @Test
    void theHeadNamesYearsAndMonths() {
        bars(scale(500), Language.ZH, null).drawHead(pen, 0);

        assertThat(pen.words()).contains("2027年1月", "2027年2月");
    }

    @Test
    void aSelectedRowIsMarkedAndAnotherKindOfPartHasNoRow() {
        var bars = bars(scale(900), Language.EN, null);
        bars.drawRows(pen, List.of(new TaskBars.Row(PLANNING.id(), 10, ROW, true)), 0, 100);

        assertThat(pen.boxes(Ink.SELECTION)).extracting(Drawing.Box::y).containsExactly(10.0);
        assertThatThrownBy(() -> bars.drawRows(pen, List.of(new TaskBars.Row(Charter.ID, 0, ROW, false)), 0, 100))
                .hasMessageContaining("charter");
    }

    private void draw(TimeScale scale) {
        bars(scale, Language.EN, TODAY).drawRows(pen, rows(), 0, rows().size() * ROW);
    }

    private static TimeScale scale(double width) {
        return TimeScale.around(SCHEDULE.whole().orElseThrow(), 100, width);
    }

    private static TaskBars bars(TimeScale scale, Language language, LocalDate today) {
        return new TaskBars(PLAN, SCHEDULE, scale, new Setting(Texts.in(language), 13), today);
    }

    private static List<TaskBars.Row> rows() {
        var rows = new ArrayList<TaskBars.Row>();
        Outline.of(PLAN).rows().forEach(row -> rows.add(new TaskBars.Row(row.id(), rows.size() * ROW, ROW, false)));
        return rows;
    }
}
