package dev.sextant.analysis.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All rates of return are found, and no others. */
class RatesTest {

    private static final long SEED = 20_270_104;

    /** Both rates that the library named in the vectors gives for these flows. */
    @Test
    void flowsWithTwoRatesGiveBoth() {
        var rates = Irr.of(-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, -1.0);

        assertThat(rates.all()).hasSize(2);
        assertThat(rates.all().getFirst()).isCloseTo(-0.9997211362852914, within(1e-12));
        assertThat(rates.all().getLast()).isCloseTo(0.9688775470209261, within(1e-12));
        assertThat(rates.only()).isEmpty();
        assertThat(rates.changes()).isEqualTo(2);
    }

    @Test
    void flowsOfOneSignHaveNoRateAndNeitherHasNothing() {
        assertThat(Irr.of(12000, 15000, 18000)).isEqualTo(new Rates(List.of(), 0));
        assertThat(Irr.of()).isEqualTo(new Rates(List.of(), 0));
        assertThat(Irr.of(0, 0)).isEqualTo(new Rates(List.of(), 0));
        assertThat(Xirr.of(List.of())).isEqualTo(new Rates(List.of(), 0));
    }

    /** 1 − 2x + 2x² has no real zero, although the flows change their sign twice. */
    @Test
    void flowsThatChangeTheirSignMayStillHaveNoRate() {
        assertThat(Irr.of(1, -2, 2)).isEqualTo(new Rates(List.of(), 2));
    }

    /** (1 − 1.1x)² touches zero at 10 % and does not cross it, and (1 − 1.1x)³ crosses it flatly. */
    @Test
    void aRateThatIsOnlyTouchedCountsOnce() {
        assertThat(Irr.of(1, -2.2, 1.21).all()).singleElement().satisfies(it -> assertThat(it).isCloseTo(0.1, within(1e-7)));
        assertThat(Irr.of(1, -3.3, 3.63, -1.331).all()).singleElement().satisfies(it -> assertThat(it).isCloseTo(0.1, within(1e-4)));
    }

    @Test
    void flowsThatComeBackExactlyReturnNothing() {
        assertThat(Irr.of(-120, 60, 60).only()).hasValueCloseTo(0.0, within(1e-16));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.2, -0.01, 0.0025, 0.01, 0.35})
    void anAnnuityReturnsTheRateThatItsPriceWasMadeWith(double rate) {
        var flows = new double[121];
        Arrays.fill(flows, 1, 121, 1000);
        flows[0] = -1000 * (1 - Math.pow(1 + rate, -120)) / rate;

        assertThat(Irr.of(flows).only()).hasValueCloseTo(rate, within(1e-12));
        assertThat(Irr.perYear(12, flows).only()).hasValueCloseTo(Math.pow(1 + rate, 12) - 1, within(1e-10));
    }

    @Test
    void everyRateThatFlowsWereMadeOfIsFound() {
        var random = new SplittableRandom(SEED);
        for (var round = 0; round < 300; round++) {
            var rates = random.ints(1 + random.nextInt(6), -90, 400).distinct().sorted().mapToObj(it -> it / 100.0).toList();

            var found = Irr.of(withRates(rates)).all();

            assertThat(found).as("seed %d, round %d, %s", SEED, round, rates).hasSameSizeAs(rates);
            for (var at = 0; at < found.size(); at++) {
                assertThat(found.get(at)).isCloseTo(rates.get(at), within(1e-6));
            }
        }
    }

    @Test
    void tenYearsOfMonthsWithRandomFlowsAreWorthNothingAtEachRate() {
        var random = new SplittableRandom(SEED);
        for (var round = 0; round < 40; round++) {
            var swing = 1 + random.nextInt(40);
            var flows = IntStream.range(0, 121).mapToDouble(month -> (month / swing % 2 == 0 ? -1 : 1) * random.nextInt(1_000_000) / 100.0).toArray();

            var rates = Irr.of(flows);

            var told = "seed %d, round %d".formatted(SEED, round);
            assertThat(rates.all()).as(told).isSorted().doesNotHaveDuplicates().allSatisfy(rate -> assertThat(relative(rate, flows)).isLessThan(1e-12));
            assertThat(rates.all().size()).as(told).isLessThanOrEqualTo(rates.changes());
            assertThat(rates.all().size() % 2).as(told).isEqualTo(rates.changes() % 2);
            assertThat(rates.all().size()).as(told).isGreaterThanOrEqualTo(crossings(flows));
        }
    }

    @Test
    void thereAreAsManyRatesAsAnExactCountSays() {
        var random = new SplittableRandom(SEED);
        var found = new int[6];
        for (var round = 0; round < 4_000; round++) {
            var flows = random.longs(2 + random.nextInt(round % 100 == 0 ? 60 : 12), -20, 21).toArray();
            flows[0] = -1 - random.nextInt(20);
            flows[flows.length - 1] = (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(20));
            if (random.nextInt(3) == 0) {
                flows = squared(flows);
            }
            var rates = Irr.of(Arrays.stream(flows).asDoubleStream().toArray()).all();
            assertThat(rates.size()).as("seed %d, round %d, %s", SEED, round, Arrays.toString(flows)).isEqualTo(Sturm.positiveZeros(flows));
            found[Math.min(5, rates.size())]++;
        }
        assertThat(found).as("none, one, two and three rates").matches(it -> it[0] > 9 && it[1] > 9 && it[2] > 9 && it[3] > 9);
    }

    /** The same zeros, all of them touched and not crossed. */
    private static long[] squared(long[] flows) {
        var square = new long[2 * flows.length - 1];
        for (var one = 0; one < flows.length; one++) {
            for (var other = 0; other < flows.length; other++) {
                square[one + other] += flows[one] * flows[other];
            }
        }
        return square;
    }

    @Test
    void datesGiveTheSameRateAsYearsOf365Days() {
        var flows = new double[] {-1000, 300, 420, 680};
        var day = LocalDate.of(2027, 1, 4);
        var dated = new ArrayList<>(IntStream.range(0, 4).mapToObj(year -> new DatedFlow(day.plusDays(365L * year), flows[year])).toList());

        assertThat(Xirr.of(dated.reversed()).only()).hasValueCloseTo(Irr.of(flows).only().orElseThrow(), within(1e-14));
        assertThat(Xnpv.of(0.1, dated.reversed())).isCloseTo(Npv.of(0.1, flows), within(1e-10));
        dated.add(new DatedFlow(day, 40));
        dated.add(new DatedFlow(day, -40));
        assertThat(Xirr.of(dated)).isEqualTo(Xirr.of(dated.subList(0, 4)));
    }

    @Test
    void bothRatesOfDatedFlowsAreFound() {
        var day = LocalDate.of(2027, 1, 4);
        var flows = List.of(new DatedFlow(day, -1000), new DatedFlow(day.plusDays(365), 2500), new DatedFlow(day.plusDays(730), -1540));

        assertThat(Xirr.of(flows).all()).hasSize(2);
        assertThat(Xirr.of(flows).all().getFirst()).isCloseTo(0.1, within(1e-12));
        assertThat(Xirr.of(flows).all().getLast()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aRateBeyondWhatANumberHoldsIsLeftOut() {
        var day = LocalDate.of(2027, 1, 4);

        assertThat(Xirr.of(List.of(new DatedFlow(day, -0.01), new DatedFlow(day.plusDays(1), 1e6)))).isEqualTo(new Rates(List.of(), 1));
        assertThat(Xirr.of(List.of(new DatedFlow(day, -1e6), new DatedFlow(day.plusDays(1), 0.01)))).isEqualTo(new Rates(List.of(), 1));
    }

    @Test
    void aFlowThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> Irr.of(-1, Double.NaN)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("flow 1 is NaN");
    }

    /** The product of (1 + rate) x − 1 over all rates, by rising powers of x = 1 / (1 + rate). */
    private static double[] withRates(List<Double> rates) {
        var flows = new double[] {1};
        for (var rate : rates) {
            var next = new double[flows.length + 1];
            for (var at = 0; at < flows.length; at++) {
                next[at] -= flows[at];
                next[at + 1] += flows[at] * (1 + rate);
            }
            flows = next;
        }
        return flows;
    }

    /** What is left of all that was added up. */
    private static double relative(double rate, double[] flows) {
        var sizes = Arrays.stream(flows).map(Math::abs).toArray();
        return Math.abs(Npv.of(rate, flows)) / Npv.of(rate, sizes);
    }

    /** How often the worth changes its sign on a fine grid of rates: there are no fewer rates than that. */
    private static int crossings(double[] flows) {
        var signs = IntStream.rangeClosed(-600, 600).mapToDouble(it -> Math.signum(Npv.of(Math.expm1(it / 300.0), flows))).toArray();
        return (int) IntStream.range(1, signs.length).filter(at -> signs[at - 1] * signs[at] < 0).count();
    }
}
