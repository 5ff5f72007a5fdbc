package dev.sextant.analysis.earned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static Measures measures(long pv, long ev, long ac, long bac) {
        return new Measures(BigDecimal.valueOf(pv), BigDecimal.valueOf(ev), BigDecimal.valueOf(ac), BigDecimal.valueOf(bac));
    }

    @Test
    void aProjectThatIsLateAndDearIsForecastInEveryUsualWay() {
        var half = measures(50, 40, 80, 100);

        assertThat(half.eac()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("200"));
        assertThat(half.eacAtypical()).isEqualByComparingTo("140");
        assertThat(half.eacAtBoth()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("230")); // 80 + 60 / (0.5 × 0.8)
        assertThat(half.etc()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("120"));
        assertThat(half.vac()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("-100"));
        assertThat(half.tcpiToBac()).hasValueCloseTo(3.0, within(1e-12));
        assertThat(half.tcpiToEac()).hasValueCloseTo(0.5, within(1e-12));
    }

    @Test
    void beforeAnythingWasPaidOrEarnedNoIndexIsMadeUp() {
        var begun = measures(0, 0, 0, 100);

        assertThat(begun.cpi()).isEmpty();
        assertThat(begun.spi()).isEmpty();
        assertThat(begun.eac()).isEmpty();
        assertThat(begun.eacAtBoth()).isEmpty();
        assertThat(begun.vac()).isEmpty();
        assertThat(begun.tcpiToEac()).isEmpty();
        assertThat(begun.atThisPace(12)).isEmpty();
        assertThat(begun.tcpiToBac()).hasValue(1);
    }

    @Test
    void aSpentBudgetCannotBeHeldByAnyPerformance() {
        assertThat(measures(50, 40, 100, 100).tcpiToBac()).isEmpty();
        assertThat(measures(50, 40, 120, 100).tcpiToBac()).isEmpty();
    }

    @Test
    void nothingPlannedGivesNothing() {
        assertThat(Measures.NOTHING.shareDone()).isEmpty();
        assertThat(Measures.NOTHING.shareSpent()).isEmpty();
        assertThat(Measures.NOTHING.eac()).isEmpty();
        assertThat(Measures.NOTHING.eacAtypical()).isZero();
    }
}
