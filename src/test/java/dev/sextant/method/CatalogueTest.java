package dev.sextant.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Refusal;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.Words;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void everyWordOfTheCatalogueComesInBothLanguages() throws Exception {
        var words = new ArrayList<Words>();
        for (var whole : List.of(
                catalogue.methods(), catalogue.crossWalk(), catalogue.costTrees(), catalogue.areas(), catalogue.risks(),
                catalogue.scales(), catalogue.samples())) {
            collect(whole, words);
        }

        assertThat(words).hasSizeGreaterThan(2_000).allSatisfy(it -> {
            assertThat(it.en()).as(it.zh()).isNotEmpty().doesNotContainPattern("\\p{IsHan}");
            assertThat(it.zh()).as(it.en()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void everyRiskStandsInAnAreaAndBearsOnTasksOfAMethod() {
        var areas = catalogue.areas().stream().map(Area::code).toList();
        var tasks = catalogue.methods().stream().flatMap(Method::tasks).map(Method.Task::code).toList();

        assertThat(areas).hasSize(11);
        assertThat(catalogue.risks()).extracting(KnownRisk::code).doesNotHaveDuplicates();
        assertThat(catalogue.risks()).allSatisfy(risk -> {
            assertThat(areas).contains(risk.area());
            assertThat(risk.tasks()).isNotEmpty();
            assertThat(tasks).containsAll(risk.tasks());
        });
    }

    @Test
    void theMaterialThatTheMethodsWereGatheredFromIsUsedOrExcludedWithAReason() throws Exception {
        var used = new ArrayList<String>();
        collectFrom(catalogue.methods(), used);
        collectFrom(catalogue.areas(), used);
        collectFrom(catalogue.risks(), used);
        collectFrom(catalogue.costTrees(), used);
        var wanted = Stream.of(
                        IntStream.of(2, 3, 5, 7, 14, 17), IntStream.rangeClosed(24, 49), IntStream.rangeClosed(79, 141),
                        IntStream.rangeClosed(163, 200))
                .flatMap(range -> range.mapToObj("M%03d"::formatted)).toList();

        assertThat(wanted.stream().filter(row -> !used.contains(row)).toList()).as("rows that nothing came of").isEmpty();
    }

    @Test
    void theSixPhasesAndTheSixStepsStandSideBySide() {
        var walk = catalogue.crossWalk();
        var rows = catalogue.method(walk.from()).phases().stream().map(Method.Phase::code).toList();
        var columns = catalogue.method(walk.to()).phases().stream().map(Method.Phase::code).toList();

        assertThat(walk.cells()).extracting(it -> it.from() + it.to()).doesNotHaveDuplicates();
        assertThat(rows).containsAll(walk.cells().stream().map(CrossWalk.Cell::from).toList());
        assertThat(walk.cells()).as("selection has no counterpart").extracting(CrossWalk.Cell::from).doesNotContain("4");
        assertThat(columns).allSatisfy(step -> assertThat(walk.cells())
                .filteredOn(it -> it.to().equals(step) && it.strength() == CrossWalk.Strength.MAIN).as(step).hasSize(1));
        assertThat(walk.remarks()).hasSizeGreaterThanOrEqualTo(7);
        assertThat(walk.sources()).contains("M162");
    }

    @Test
    void scalesHaveThreeToSevenLevelsThatCountUpwards() {
        for (var axis : ScaleLevel.Axis.values()) {
            for (var number = ScaleLevel.LEAST; number <= ScaleLevel.MOST; number++) {
                assertThat(catalogue.scales().levels(axis, number)).extracting(Scales.Level::level)
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, number).boxed().toList());
            }
        }
        assertThatThrownBy(() -> catalogue.scales().levels(ScaleLevel.Axis.IMPACT, 8)).isInstanceOf(Refusal.class);
    }

    @Test
    void anUnknownMethodIsRefusedAndTheKnownOnesAreNamed() {
        assertThatThrownBy(() -> catalogue.method("seven-phase")).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.values()).containsExactly("seven-phase", catalogue.methods().stream().map(Method::id).toList()));
    }

    private static void collect(Object value, List<Words> words) throws Exception {
        switch (value) {
            case Words it -> words.add(it);
            case Collection<?> several -> {
                for (var one : several) collect(one, words);
            }
            case Map<?, ?> several -> collect(several.values(), words);
            case Record it -> {
                for (var component : it.getClass().getRecordComponents()) collect(of(component, it), words);
            }
            default -> { }
        }
    }

    private static void collectFrom(Object value, List<String> from) throws Exception {
        switch (value) {
            case Collection<?> several -> {
                for (var one : several) collectFrom(one, from);
            }
            case Record it when it instanceof Words -> { }
            case Record it -> {
                for (var component : it.getClass().getRecordComponents()) {
                    var inner = of(component, it);
                    if (!component.getName().equals("from")) {
                        collectFrom(inner, from);
                    } else if (inner instanceof Collection<?> rows) {
                        rows.forEach(row -> from.add((String) row));
                    } else if (inner instanceof String row) {
                        from.add(row);
                    }
                }
            }
            default -> { }
        }
    }

    private static Object of(RecordComponent component, Record record) throws Exception {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        var value = accessor.invoke(record);
        return value == null ? "" : value;
    }
}
