package dev.sextant.draw;

import static dev.sextant.draw.GanttPlan.ROW;
import static dev.sextant.draw.GanttPlan.link;
import static dev.sextant.draw.GanttPlan.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkLinesTest {

    private static final Task FIRST = task(1, 3);
    private static final Task SECOND = task(2, 4);
    private static final Task THIRD = task(3, 2);
    private static final Task FOURTH = task(4, 2);

    @ParameterizedTest
    @EnumSource
    void everyKindOfLinkRunsAcrossOrDownFromTheRightEndIntoTheRightEnd(Link.Type type) {
        var chart = GanttPlan.of(FIRST, SECOND, link(FIRST, SECOND, type, 2));
        var laid = chart.laid(null, FIRST, SECOND);

        var route = laid.routes().getFirst();
        var from = laid.place(FIRST.id()).orElseThrow();
        var to = laid.place(SECOND.id()).orElseThrow();
        assertThat(isOrthogonal(route)).isTrue();
        assertThat(route.points()[0]).isEqualTo(type.fromFinish() ? from.end() : from.start());
        assertThat(route.points()[1]).isEqualTo(ROW / 2);
        var reached = route.points()[route.points().length - 2];
        assertThat(reached).isBetween(to.start(), to.end());
        assertThat(Math.abs(reached - (type.toFinish() ? to.end() : to.start()))).isLessThan(6);
        assertThat(route.arrow()).isTrue();
    }

    @Test
    void whatFollowsAtOnceIsReachedByASingleBend() {
        var chart = GanttPlan.of(FIRST, SECOND, link(FIRST, SECOND, Link.Type.FINISH_TO_START, 0));

        assertThat(chart.laid(null, FIRST, SECOND).routes().getFirst().points()).hasSize(6);
    }

    @Test
    void whatRunsFarAcrossRunsBetweenTheRows() {
        var chart = GanttPlan.of(FIRST, THIRD, link(FIRST, THIRD, Link.Type.FINISH_TO_START, 10));

        var points = chart.laid(null, FIRST, THIRD).routes().getFirst().points();
        assertThat(points).hasSize(10);
        assertThat(points[5]).isEqualTo(points[7]).isCloseTo(ROW, within(2.0));
    }

    @Test
    void aLinkGoesDownWhereItCrossesLess() {
        // the second bar stands right below the way out of the first, so the line crosses its row over the third
        var blocking = task(2, 9);
        var last = task(3, 2);
        var chart = GanttPlan.of(FIRST, blocking, last, link(FIRST, last, Link.Type.FINISH_TO_START, 12));
        var laid = chart.laid(null, FIRST, blocking, last);

        var route = laid.routes().getFirst();
        var bar = laid.strips().get(1);
        assertThat(upright(route)).filteredOn(bar::covers).as("only out of its own row").hasSize(1);
        assertThat(route.points()[5]).isEqualTo(route.points()[7]).isBetween(ROW / 2, ROW);
    }

    @Test
    void twoLinksIntoOneBarShareTheirWayInAndNoOthersLieOnEachOther() {
        var chart = GanttPlan.of(FIRST, SECOND, THIRD, FOURTH,
                link(FIRST, FOURTH, Link.Type.FINISH_TO_START, 0), link(SECOND, FOURTH, Link.Type.FINISH_TO_START, 0),
                link(FIRST, THIRD, Link.Type.FINISH_TO_START, 5));
        var routes = chart.laid(null, FIRST, SECOND, THIRD, FOURTH).routes();

        var ends = routes.stream().map(it -> List.of(it.points()[it.points().length - 2], it.points()[it.points().length - 1])).distinct();
        assertThat(ends).hasSize(2);
        var gaps = new ArrayList<Double>();
        routes.forEach(it -> across(it).stream().filter(y -> (y - ROW / 2) % ROW != 0).distinct().forEach(gaps::add));
        assertThat(gaps).as("between the rows").isNotEmpty().allMatch(y -> y % ROW < 2 || y % ROW > ROW - 4);
    }

    @Test
    void aLinkToARowBelowLeavesThroughTheEdgeAndOneBetweenRowsOutOfSightIsNotDrawn() {
        var chart = GanttPlan.of(FIRST, SECOND, THIRD, FOURTH,
                link(FIRST, FOURTH, Link.Type.FINISH_TO_START, 0), link(SECOND, THIRD, Link.Type.FINISH_TO_START, 0));

        var upper = chart.laid(null, FIRST, SECOND).routes();
        assertThat(upper).hasSize(2).allMatch(it -> !it.arrow() && it.points()[it.points().length - 1] == 2 * ROW);
        assertThat(chart.laid(null, SECOND, FOURTH).routes()).as("the third is folded away").singleElement()
                .satisfies(it -> assertThat(it.points()[1]).isZero());
    }

    @Test
    void aNameKeepsClearOfTheLinksThatLeaveItsBar() {
        var chart = GanttPlan.of(FIRST, SECOND, THIRD,
                link(FIRST, SECOND, Link.Type.FINISH_TO_START, 0), link(FIRST, THIRD, Link.Type.FINISH_TO_START, 3));
        var laid = chart.laid(null, FIRST, SECOND, THIRD);

        var name = laid.labels().getFirst();
        assertThat(laid.routes()).allSatisfy(route -> assertThat(upright(route)).allMatch(x -> x < name.left() || x > name.right()));
    }

    @Test
    void thoseOfTheSelectedTaskStandOut() {
        var chart = GanttPlan.of(FIRST, SECOND, THIRD,
                link(FIRST, SECOND, Link.Type.FINISH_TO_START, 0), link(SECOND, THIRD, Link.Type.FINISH_TO_START, 0));
        var rows = new ArrayList<>(chart.rows(FIRST, SECOND, THIRD));
        rows.set(0, new TaskBars.Row(FIRST.id(), 0, ROW, true));
        chart.bars(Extras.USUAL).drawRows(chart.pen(), rows, 0, 3 * ROW);

        assertThat(chart.pen().lines(Ink.ACCENT)).hasSize(2);
        assertThat(chart.pen().lines(Ink.CRITICAL)).hasSize(2);
    }

    private static boolean isOrthogonal(LinkLines.Route route) {
        var points = route.points();
        for (var at = 0; at + 3 < points.length; at += 2) {
            if (points[at] != points[at + 2] && points[at + 1] != points[at + 3]) {
                return false;
            }
        }
        return true;
    }

    private static List<Double> upright(LinkLines.Route route) {
        var found = new ArrayList<Double>();
        for (var at = 0; at + 3 < route.points().length; at += 2) {
            if (route.points()[at] == route.points()[at + 2]) {
                found.add(route.points()[at]);
            }
        }
        return found;
    }

    private static List<Double> across(LinkLines.Route route) {
        var found = new ArrayList<Double>();
        for (var at = 0; at + 3 < route.points().length; at += 2) {
            if (route.points()[at + 1] == route.points()[at + 3]) {
                found.add(route.points()[at + 1]);
            }
        }
        return found;
    }
}
