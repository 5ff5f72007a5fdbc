package dev.sextant.analysis.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.ScaleLevel.Axis;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMapTest {

    @Test
    void risksStandInTheCellOfTheirLevels() {
        var map = HeatMap.of(plan(risk(1, 4, 5), risk(2, 4, 5), risk(3, 1, 2)));

        assertThat(map.cells()).hasSize(25);
        assertThat(map.cell(4, 5).risks()).containsExactly(risk(1, 4, 5).id(), risk(2, 4, 5).id());
        assertThat(map.cell(4, 5).zone()).isEqualTo(Zone.HIGH);
        assertThat(map.cell(1, 2).count()).isEqualTo(1);
        assertThat(map.cell(5, 4).count()).isZero();
        assertThat(map.count(Zone.HIGH)).isEqualTo(2);
    }

    @Test
    void unratedRisksAreListedAndClosedOnesAreNot() {
        var closed = risk(3, 5, 5).withStatus(Risk.Status.CLOSED);
        var map = HeatMap.of(plan(risk(1, null, 5), risk(2, 7, 1), closed, risk(4, 1, 1)));

        assertThat(map.unrated()).containsExactly(risk(1, null, 5).id(), risk(2, 7, 1).id());
        assertThat(map.cell(5, 5).count()).isZero();
        assertThat(map.numbers().get(risk(4, 1, 1).id())).as("closing a risk renumbers nothing").isEqualTo(4);
    }

    @Test
    void theClientsScalesGiveTheMapItsSize() {
        var parts = new ArrayList<Part>(levels(Axis.PROBABILITY, 3));
        parts.addAll(levels(Axis.IMPACT, 7));
        var map = HeatMap.of(plan(parts.toArray(Part[]::new)));

        assertThat(map.probabilities()).isEqualTo(3);
        assertThat(map.impacts()).isEqualTo(7);
        assertThat(map.cell(3, 7).zone()).isEqualTo(Zone.HIGH);
    }

    @ParameterizedTest
    @CsvSource({"1, 4, LOW", "2, 2, LOW", "1, 5, MEDIUM", "3, 4, MEDIUM", "3, 5, HIGH", "5, 5, HIGH"})
    void zonesOfFiveByFive(int probability, int impact, Zone zone) {
        assertThat(Zone.of(probability, 5, impact, 5)).isEqualTo(zone);
        assertThat(Zone.of(impact, 5, probability, 5)).isEqualTo(zone);
    }

    @Test
    void aHigherLevelNeverLowersTheZone() {
        for (var n = ScaleLevel.LEAST; n <= ScaleLevel.MOST; n++) {
            for (var m = ScaleLevel.LEAST; m <= ScaleLevel.MOST; m++) {
                assertThat(Zone.of(1, n, 1, m)).isEqualTo(Zone.LOW);
                assertThat(Zone.of(n, n, m, m)).isEqualTo(Zone.HIGH);
                for (var p = 1; p < n; p++) {
                    for (var i = 1; i <= m; i++) {
                        assertThat(Zone.of(p, n, i, m)).isLessThanOrEqualTo(Zone.of(p + 1, n, i, m));
                        assertThat(Zone.of(p, n, i, m)).isEqualTo(Zone.of(i, m, p, n));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 3, 1", "2, 5, 3, 2", "3, 5, 3, 2", "4, 5, 3, 3", "5, 5, 3, 3", "2, 3, 7, 4", "3, 4, 5, 4", "6, 5, 7, 7"})
    void levelsKeepTheirPlaceOnAnotherScale(int level, int from, int to, int expected) {
        assertThat(Rescale.level(level, from, to)).isEqualTo(expected);
    }

    @Test
    void rescalingNamesTheLevelsAndTakesTheRisksAlong() {
        var parts = new ArrayList<Part>(levels(Axis.IMPACT, 5));
        parts.addAll(levels(Axis.PROBABILITY, 5));
        parts.addAll(List.of(risk(1, 5, 5), risk(2, 5, null), risk(3, 1, 3).withStatus(Risk.Status.CLOSED)));
        var plan = plan(parts.toArray(Part[]::new));

        var rescaled = plan.with(Rescale.edits(plan, Axis.IMPACT, names("low", "middle", "high"), counted()));

        assertThat(names(rescaled, Axis.IMPACT)).containsExactly("low", "middle", "high");
        assertThat(names(rescaled, Axis.PROBABILITY)).hasSize(5);
        assertThat(rescaled.ranked(Risk.class)).extracting(Risk::impact).containsExactly(3, null, 2);
        assertThat(rescaled.ranked(Risk.class)).extracting(Risk::probability).containsExactly(5, 5, 1);

        var back = rescaled.with(Rescale.edits(rescaled, Axis.IMPACT, names("a", "b", "c", "d", "e", "f", "g"), counted()));
        assertThat(names(back, Axis.IMPACT)).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(back.ranked(Risk.class)).extracting(Risk::impact).containsExactly(7, null, 4);
    }

    @Test
    void renamingLevelsKeepsWhatTheyMean() {
        var plan = plan(levels(Axis.IMPACT, 3).toArray(Part[]::new));

        var edits = Rescale.edits(plan, Axis.IMPACT, names("impact 1", "other", "impact 3"), counted());

        assertThat(edits).hasSize(1);
        assertThat(((ScaleLevel) edits.getFirst().part()).meaning().en()).isEqualTo("means 2");
    }

    @Test
    void aScaleHasThreeToSevenLevels() {
        assertThatThrownBy(() -> Rescale.edits(plan(), Axis.IMPACT, names("low", "high"), counted()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("number.range");
    }

    private static List<String> names(Plan plan, Axis axis) {
        return plan.all(ScaleLevel.class).stream()
                .filter(it -> it.axis() == axis)
                .sorted(Comparator.comparingInt(ScaleLevel::level))
                .map(it -> it.name().en())
                .toList();
    }

    private static List<Words> names(String... names) {
        return List.of(names).stream().map(name -> new Words(name, name)).toList();
    }

    private static List<ScaleLevel> levels(Axis axis, int number) {
        var name = axis.name().toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(1, number)
                .mapToObj(level -> new ScaleLevel(
                        new Id<>(name + level), axis, level, new Words(name + " " + level, name + " " + level),
                        new Words("means " + level, "")))
                .toList();
    }

    private static Ids counted() {
        var count = new int[1];
        return () -> "new-" + count[0]++;
    }

    private static Risk risk(int number, Integer probability, Integer impact) {
        return SamplePlans.risk(number).withLevels(probability, impact);
    }

    private static Plan plan(Part... parts) {
        return Plan.of(List.of(SamplePlans.charter())).with(List.of(parts).stream().map(Edit::add).toList());
    }
}
