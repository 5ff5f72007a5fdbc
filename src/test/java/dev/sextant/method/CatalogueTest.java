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
    private final Method method = catalogue.method("six-phase");

    @Test
    void theMethodHasSixPhasesOfTheSizeThatARoomCanWorkThrough() {
        assertThat(method.phases()).extracting(Method.Phase::code).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(method.phases()).allSatisfy(phase -> {
            assertThat(phase.tasks()).hasSizeBetween(5, 9);
            assertThat(phase.gate().questions()).hasSizeBetween(3, 5);
            assertThat(phase.checks()).hasSizeBetween(8, 12);
            assertThat(phase.deliverables()).isNotEmpty();
        });
    }

    @Test
    void everyWordOfTheCatalogueComesInBothLanguages() throws Exception {
        var words = new ArrayList<Words>();
        for (var whole : List.of(
                catalogue.methods(), catalogue.costTrees(), catalogue.areas(), catalogue.risks(), catalogue.scales(), catalogue.samples())) {
            collect(whole, words);
        }

        assertThat(words).hasSizeGreaterThan(500).allSatisfy(it -> {
            assertThat(it.en()).as(it.zh()).isNotEmpty().doesNotContainPattern("\\p{IsHan}");
            assertThat(it.zh()).as(it.en()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void everyCodeThatTheMethodNamesExists() {
        var tasks = method.tasks().map(Method.Task::code).toList();
        var roles = method.roles().stream().map(Method.Role::code).toList();
        assertThat(tasks).doesNotHaveDuplicates();
        assertThat(roles).doesNotHaveDuplicates();
        assertThat(method.tasks()).allSatisfy(task -> {
            assertThat(tasks).containsAll(task.after());
            assertThat(roles).containsAll(task.roles());
            assertThat(task.roles()).isNotEmpty();
            assertThat(task.estimate().likely()).isPositive();
        });
        assertThat(method.phases()).allSatisfy(phase -> {
            assertThat(phase.deliverables()).allSatisfy(it -> assertThat(it.task() == null || tasks.contains(it.task())).isTrue());
            assertThat(roles).containsAll(phase.checks().stream().map(Method.Check::role).toList());
            assertThat(phase.costs()).isNotEmpty().allSatisfy(code -> assertThat(catalogue.costCategory(code)).as(code).isPresent());
            assertThat(phase.risks()).isNotEmpty().allSatisfy(code -> assertThat(catalogue.risk(code)).as(code).isPresent());
        });
    }

    @Test
    void everyRiskStandsInAnAreaAndBearsOnTasksOfTheMethodOrOfOneYetToCome() {
        var areas = catalogue.areas().stream().map(Area::code).toList();
        var tasks = method.tasks().map(Method.Task::code).toList();

        assertThat(areas).hasSize(11);
        assertThat(catalogue.risks()).extracting(KnownRisk::code).doesNotHaveDuplicates();
        assertThat(catalogue.risks()).allSatisfy(risk -> {
            assertThat(areas).contains(risk.area());
            assertThat(risk.tasks()).isNotEmpty();
            assertThat(tasks).containsAll(risk.tasks().stream().filter(it -> Character.isDigit(it.charAt(0))).toList());
        });
    }

    @Test
    void theMaterialThatTheRoadmapWasGatheredFromIsUsedOrExcludedWithAReason() throws Exception {
        var used = new ArrayList<String>();
        collectFrom(method, used);
        collectFrom(catalogue.areas(), used);
        collectFrom(catalogue.risks(), used);
        collectFrom(catalogue.costTrees(), used);
        var wanted = Stream.of(IntStream.rangeClosed(25, 31), IntStream.rangeClosed(79, 105), IntStream.rangeClosed(195, 200))
                .flatMap(range -> range.mapToObj("M%03d"::formatted)).toList();

        assertThat(wanted.stream().filter(row -> !used.contains(row)).toList()).as("rows that nothing came of").isEmpty();
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
                refusal -> assertThat(refusal.values()).containsExactly("seven-phase", List.of("six-phase")));
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
                    } else {
                        from.add((String) inner);
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
