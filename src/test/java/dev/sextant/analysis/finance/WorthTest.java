package dev.sextant.analysis.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WorthTest {

    @Test
    void anAnnuityIsWorthItsClosedForm() {
        var flows = new double[121];
        Arrays.fill(flows, 1, 121, 250);

        assertThat(Npv.of(0.01, flows)).isCloseTo(250 * (1 - Math.pow(1.01, -120)) / 0.01, within(1e-9));
        assertThat(Npv.of(0, flows)).isEqualTo(30_000);
        assertThat(Arrays.stream(Npv.discounted(0.01, flows)).sum()).isCloseTo(Npv.of(0.01, flows), within(1e-9));
    }

    @Test
    void excelPutsTheFirstFlowOnePeriodLater() {
        assertThat(Npv.of(0.1, -10000, 3000, 4200, 6800)).isCloseTo(1307.29, within(0.005));
        assertThat(Npv.excel(0.1, -10000, 3000, 4200, 6800)).isEqualTo(Npv.of(0.1, 0, -10000, 3000, 4200, 6800));
    }

    @Test
    void aRateIsAFractionAboveMinusOne() {
        assertThatThrownBy(() -> Npv.of(-1, 1, 2)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> Npv.of(Double.NaN, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearsGrowthIsThatOfItsMonths() {
        assertThat(Compounding.perPeriod(0.1, 12)).isCloseTo(0.00797414042890374, within(1e-16));
        assertThat(Compounding.perYear(Compounding.perPeriod(0.1, 12), 12)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void theModifiedRateIsTheInternalOneIfThatIsWhatMoneyEarns() {
        var flows = new double[] {-1000, 300, 420, 680};
        var rate = Irr.of(flows).only().orElseThrow();

        assertThat(Mirr.of(rate, rate, flows)).hasValueCloseTo(rate, within(1e-12));
    }

    @Test
    void thereIsNoModifiedRateWhereNothingIsSpentOrNothingEarned() {
        assertThat(Mirr.of(0.1, 0.1, 10, 20)).isEmpty();
        assertThat(Mirr.of(0.1, 0.1, -10, -20)).isEmpty();
        assertThat(Mirr.of(0.1, 0.1)).isEmpty();
    }

    @Test
    void whatIsLostAgainHasNotComeBack() {
        assertThat(Payback.of(-100, 150, -80, 20, 20)).hasValue(3.5);
        assertThat(Payback.of(-100, 150, -80)).isEmpty();
    }

    @Test
    void paybackIsExactAtTheEndOfAPeriodAndNothingWhereNothingIsOut() {
        assertThat(Payback.of(-100, 60, 40, 10)).hasValue(2);
        assertThat(Payback.of(100, 60)).hasValue(0);
        assertThat(Payback.of(-100, 60)).isEmpty();
        assertThat(Payback.discounted(0.1, -100, 60, 40, 10)).isEmpty();
    }

    @Test
    void aReturnNeedsSomethingSpent() {
        assertThat(Roi.of(150, 100)).hasValue(0.5);
        assertThat(Roi.of(150, 0)).isEmpty();
    }
}
