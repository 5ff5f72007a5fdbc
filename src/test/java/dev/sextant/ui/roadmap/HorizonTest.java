package dev.sextant.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.SamplePlans;
import dev.sextant.ui.kit.Horizon;
import org.junit.jupiter.api.Test;

class HorizonTest {

    private static final double WIDTH = 40;
    private static final Span YEAR = span(365);

    @Test
    void fittingShowsAllDaysAndRoomForNames() {
        var scale = Horizon.fit(YEAR, WIDTH).scale(10, 400);

        assertThat(scale.x(YEAR.start())).isCloseTo(10, within(1e-6));
        assertThat(scale.end(YEAR.finish())).isBetween(300.0, 380.0);
    }

    @Test
    void whatLiesUnderTheMouseStaysThereWhenZoomed() {
        var horizon = new Horizon(20_000, 0.5);
        var day = horizon.origin() + 12 / horizon.dayEms();

        var zoomed = horizon.zoomed(Horizon.STEP, 12);

        assertThat((day - zoomed.origin()) * zoomed.dayEms()).isCloseTo(12, within(1e-9));
        assertThat(zoomed.zoomed(1 / Horizon.STEP, 12).origin()).isCloseTo(horizon.origin(), within(1e-9));
    }

    @Test
    void zoomEndsAtAPartOfADayAndAtManyYears() {
        var horizon = new Horizon(20_000, 1);
        for (var step = 0; step < 100; step++) {
            horizon = horizon.zoomed(Horizon.STEP, 3);
        }
        assertThat(horizon.dayEms()).isEqualTo(Horizon.WIDEST);
        for (var step = 0; step < 100; step++) {
            horizon = horizon.zoomed(1 / Horizon.STEP, 3);
        }
        assertThat(horizon.dayEms()).isEqualTo(Horizon.NARROWEST);
        assertThat(horizon.scale(10, 800).dayWidth()).isCloseTo(10 * Horizon.NARROWEST, within(1e-9));
    }

    @Test
    void aShortPlanIsSeenWholeAndALongOneFromItsBeginning() {
        assertThat(Horizon.opening(span(30), WIDTH)).isEqualTo(Horizon.fit(span(30), WIDTH));

        var opening = Horizon.opening(span(3_000), WIDTH);
        assertThat(opening.dayEms()).isGreaterThan(Horizon.fit(span(3_000), WIDTH).dayEms());
        assertThat(opening.origin()).isLessThan(YEAR.start().toEpochDay());
    }

    @Test
    void aBarThatIsSeenMovesNothingAndAnotherIsBroughtIntoSight() {
        var opening = Horizon.opening(span(3_000), WIDTH);
        assertThat(opening.revealing(span(5), WIDTH)).isSameAs(opening);

        var late = new Span(YEAR.begin().plusDays(2_000), YEAR.begin().plusDays(2_010), 7);
        var revealed = opening.revealing(late, WIDTH);
        assertThat(late.start().toEpochDay()).isBetween((long) revealed.origin(), (long) (revealed.origin() + revealed.days(WIDTH)));
    }

    @Test
    void aWindowThatBeginsWithinADayIsDrawnFromThere() {
        var scale = new Horizon(SamplePlans.START.toEpochDay() + 0.25, 2).scale(10, 100);

        assertThat(scale.x(SamplePlans.START)).isCloseTo(-5, within(1e-9));
        assertThat(scale.right()).isGreaterThanOrEqualTo(100);
        assertThat(scale.date(0)).isEqualTo(SamplePlans.START);
    }

    private static Span span(int days) {
        return new Span(SamplePlans.START.atTime(9, 0), SamplePlans.START.plusDays(days - 1L).atTime(18, 0), days);
    }
}
