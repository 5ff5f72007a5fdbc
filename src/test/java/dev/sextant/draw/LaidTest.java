package dev.sextant.draw;

import static dev.sextant.draw.GanttPlan.DAY;
import static dev.sextant.draw.GanttPlan.ROW;
import static dev.sextant.draw.GanttPlan.link;
import static dev.sextant.draw.GanttPlan.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.draw.Hit.Target;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Moment;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaidTest {

    private static final Task FIRST = task(1, 5).withProgress(40);
    private static final Task SECOND = task(2, 4);
    private static final Task MILESTONE = task(3, 0);
    private static final double MIDDLE = ROW / 2;

    private final GanttPlan chart = GanttPlan.of(FIRST, SECOND, MILESTONE,
            link(FIRST, SECOND, Link.Type.FINISH_TO_START, 3), link(SECOND, MILESTONE, Link.Type.FINISH_TO_START, 0));

    @Test
    void aBarHasABodyAnEndAndWhenItIsHeldHandles() {
        var laid = chart.laid(FIRST.id(), FIRST, SECOND, MILESTONE);
        var place = laid.place(FIRST.id()).orElseThrow();

        assertThat(laid.at(place.start() + 10, MIDDLE)).isEqualTo(new Hit(Target.BODY, FIRST.id()));
        assertThat(laid.at(place.end() - 1, MIDDLE)).isEqualTo(new Hit(Target.END, FIRST.id()));
        assertThat(laid.at(place.end() + 6, MIDDLE)).isEqualTo(new Hit(Target.FINISH_HANDLE, FIRST.id()));
        assertThat(laid.at(place.start() - 6, MIDDLE)).isEqualTo(new Hit(Target.START_HANDLE, FIRST.id()));
        assertThat(laid.at(place.start() + 0.4 * 5 * DAY, MIDDLE + 4)).isEqualTo(new Hit(Target.PROGRESS, FIRST.id()));
        assertThat(laid.at(place.start() - 60, MIDDLE)).isEqualTo(Hit.NOTHING);
    }

    @Test
    void onlyTheHeldBarHasHandles() {
        var laid = chart.laid(null, FIRST, SECOND, MILESTONE);
        var place = laid.place(FIRST.id()).orElseThrow();

        assertThat(laid.at(place.start() - 6, MIDDLE)).isEqualTo(Hit.NOTHING);
        assertThat(laid.at(place.start() + 0.4 * 5 * DAY, MIDDLE + 4).target()).isEqualTo(Target.BODY);
    }

    @Test
    void aLineAndADiamondAreHitToo() {
        var laid = chart.laid(null, FIRST, SECOND, MILESTONE);
        var way = laid.routes().getFirst().points();

        assertThat(laid.at((way[4] + way[6]) / 2, way[5] + 2)).isEqualTo(new Hit(Target.LINK, laid.routes().getFirst().link().id()));
        assertThat(laid.at(laid.place(MILESTONE.id()).orElseThrow().start() + 3, 2 * ROW + MIDDLE)).isEqualTo(new Hit(Target.DIAMOND, MILESTONE.id()));
        assertThat(laid.task(ROW + 1)).contains(SECOND);
        assertThat(laid.task(9 * ROW)).isEmpty();
    }

    @Test
    void halfADayIsHalfAsWide() {
        var half = task(1, 0.5);
        var rest = task(2, 0.5);
        var laid = GanttPlan.of(half, rest, link(half, rest, Link.Type.FINISH_TO_START, 0)).laid(null, half, rest);

        assertThat(laid.place(half.id()).orElseThrow().end()).isCloseTo(DAY / 2, within(1e-9));
        assertThat(laid.place(rest.id()).orElseThrow().start()).isCloseTo(DAY / 2, within(1e-9));
        assertThat(laid.place(rest.id()).orElseThrow().end()).isCloseTo(DAY, within(1e-9));
    }

    @Test
    void floatIsALineBehindTheBarAndANameInItsWayInterruptsIt() {
        var longer = task(2, 20);
        var drawn = GanttPlan.of(FIRST, longer).drawn(Extras.USUAL, FIRST, longer);

        var name = drawn.text("Task 1");
        var tail = drawn.lines(Ink.MUTED);
        assertThat(tail).hasSize(3);
        assertThat(tail.get(0).x2()).isLessThan(name.x());
        assertThat(tail.get(1).x1()).isGreaterThan(name.right());
        assertThat(tail.get(1).x2()).isCloseTo(GanttPlan.SCALE.end(SamplePlans.START.plusDays(25)), within(1e-9));
        assertThat(new GanttPlan(chart.plan(), new Drawing()).drawn(Extras.NONE, FIRST).lines(Ink.MUTED)).isEmpty();
    }

    @Test
    void aCriticalBarIsFramedAndANearlyCriticalOneDashed() {
        var longer = task(2, 8);
        var drawn = GanttPlan.of(FIRST, longer).drawn(Extras.USUAL, FIRST, longer);

        assertThat(drawn.frames).extracting(Drawing.Box::ink).containsExactly(Ink.NEAR, Ink.CRITICAL);
    }

    @Test
    void aBaselineLiesUnderTheBarsAndWhatIsTriedLeavesATrace() {
        var before = GanttPlan.of(FIRST, SECOND).schedule();
        var drawn = chart.drawn(Extras.USUAL.withBaseline(before).withBefore(before), FIRST, SECOND, MILESTONE);

        assertThat(drawn.boxes(Ink.GHOST)).extracting(Drawing.Box::x).containsExactly(0.0, 0.0);
        assertThat(drawn.frames).filteredOn(it -> it.ink() == Ink.MUTED).singleElement()
                .satisfies(it -> assertThat(it.x()).as("where the second began").isZero());
    }

    @Test
    void whatIsSetByHandIsClampedAndAMissedDeadlineIsInTheColourOfWhatIsCritical() {
        var manual = FIRST.withConstraint(new Constraint(Constraint.Rule.MANUAL, Moment.on(SamplePlans.START.plusDays(2))));
        var late = SECOND.withDeadline(SamplePlans.START);
        var kept = task(3, 1).withDeadline(SamplePlans.START.plusDays(20));
        var drawn = GanttPlan.of(manual, late, kept).drawn(Extras.NONE, manual, late, kept);

        assertThat(drawn.lines(Ink.TEXT)).as("two clamps and the staff of a deadline").hasSize(3);
        assertThat(drawn.shapes(Ink.CRITICAL)).hasSize(1);
        assertThat(drawn.shapes(Ink.TEXT)).hasSize(1);
    }

    @Test
    void holidaysAreGroundAndMakeUpDaysAreNot() {
        var calendar = new WorkCalendar(new Id<>("cal"), 1, new Words("Ours", ""), WorkCalendar.STANDARD.week(), 8, "");
        var saturday = SamplePlans.START.plusDays(5);
        var tuesday = SamplePlans.START.plusDays(1);
        var plan = GanttPlan.of(FIRST, calendar,
                new SpecialDay(new Id<>("off"), calendar.id(), tuesday, tuesday, Words.NONE, List.of()),
                new SpecialDay(new Id<>("on"), calendar.id(), saturday, saturday, Words.NONE, calendar.week().getFirst().shifts())).plan();
        var charter = plan.charter();
        var ours = plan.with(List.of(dev.sextant.plan.Edit.change(charter, charter.withCalendar(calendar.id()))));

        var rest = new GanttPlan(ours, new Drawing()).drawn(Extras.NONE, FIRST).boxes(Ink.REST);

        assertThat(rest.get(0).x()).isEqualTo(DAY);
        assertThat(rest.get(0).width()).isEqualTo(DAY);
        assertThat(rest.get(1).x()).as("Sunday alone").isEqualTo(6 * DAY);
        assertThat(rest.get(1).width()).isEqualTo(DAY);
    }

    @Test
    void aNameStandsBehindElseBeforeElseInside() {
        var wide = new TimeScale(SamplePlans.START, SamplePlans.START.plusDays(7), 0, 7 * DAY);
        var bars = new TaskBars(chart.plan(), chart.schedule(), wide, GanttPlan.SETTING, null).with(Extras.NONE);
        var laid = bars.lay(chart.pen(), chart.rows(FIRST), 0, ROW);
        assertThat(laid.labels().getFirst().left()).isGreaterThan(5 * DAY);

        var tight = bars.between(0, 5 * DAY).lay(chart.pen(), chart.rows(FIRST), 0, ROW);
        assertThat(tight.labels().getFirst().left()).as("inside, where nothing is done yet").isBetween(2 * DAY, 3 * DAY);
        assertThat(tight.labels().getFirst().type().ink()).isEqualTo(Ink.ON_BAR);
    }

    @Test
    void aBarOutOfSightSaysOnWhichSideItLies() {
        var bars = chart.bars(Extras.NONE).between(20 * DAY, 30 * DAY);
        bars.drawRows(chart.pen(), chart.rows(FIRST), 0, ROW);

        assertThat(chart.pen().bars()).isEmpty();
        assertThat(chart.pen().shapes(Ink.MUTED)).singleElement().satisfies(it -> assertThat(it.points().getFirst()).isBetween(20 * DAY, 20 * DAY + 3));
    }
}
