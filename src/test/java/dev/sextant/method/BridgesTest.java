package dev.sextant.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BridgesTest {

    private final Catalogue catalogue = Catalogue.load();
    private final List<String> methods = catalogue.methods().stream().map(Method::id).toList();

    @Test
    void whicheverMethodsAreCombinedNoTaskEndsUpWaitingForItself() {
        for (var kinds : subsets(methods)) {
            var plan = begunWith(kinds);

            assertThat(plan.all(Link.class)).as(kinds.toString()).hasSize(
                    kinds.stream().map(catalogue::method).flatMap(Method::tasks).mapToInt(it -> it.after().size()).sum() + joining(plan));
        }
    }

    @Test
    void aLinkThatRunsInACircleIsSeen() {
        var plan = begunWith(List.of("system-migration", "retirement"));
        var back = new Link(new Id<>("link-back"), new Id<>("task-R5.1"), new Id<>("task-R1.1"));
        var parts = new ArrayList<>(plan.parts().toList());
        parts.add(back);

        assertThatThrownBy(() -> Plan.of(parts)).isInstanceOf(Refusal.class);
    }

    @Test
    void theOldSystemIsShutDownOnlyWhenTheMigrationNoLongerNeedsIt() {
        var both = begunWith(List.of("system-migration", "retirement"));
        var bridge = both.get(new Id<Link>("link-T5.4-R5.1"));

        assertThat(bridge.predecessor()).isEqualTo(new Id<Task>("task-T5.4"));
        assertThat(bridge.successor()).isEqualTo(new Id<Task>("task-R5.1"));
        assertThat(begunWith(List.of("retirement")).find(new Id<Link>("link-T5.4-R5.1"))).isEmpty();
    }

    @Test
    void everyBridgeJoinsTwoMethodsAndSaysWhy() {
        assertThat(catalogue.bridges()).hasSize(22).doesNotHaveDuplicates().allSatisfy(bridge -> {
            assertThat(bridge.before().charAt(0)).isNotEqualTo(bridge.after().charAt(0));
            assertThat(bridge.why().en()).doesNotContainPattern("\\p{IsHan}").isNotEmpty();
            assertThat(bridge.why().zh()).containsPattern("\\p{IsHan}");
            assertThat(bridge.from()).isNotEmpty();
        });
    }

    @Test
    void bothBanksOfABridgeAreTasksOfTheMethodsThatTheirCodesSpeakOf() {
        var tasks = catalogue.methods().stream().flatMap(Method::tasks).map(Method.Task::code).toList();

        assertThat(catalogue.bridges().stream().flatMap(it -> Stream.of(it.before(), it.after()))).isSubsetOf(tasks);
    }

    private int joining(Plan plan) {
        return (int) catalogue.bridges().stream()
                .filter(it -> plan.find(new Id<Task>("task-" + it.before())).isPresent() && plan.find(new Id<Task>("task-" + it.after())).isPresent())
                .count();
    }

    private Plan begunWith(List<String> kinds) {
        var it = SamplePlans.charter();
        return Plan.of(MethodPlan.parts(catalogue, new Charter(
                it.id(), it.name(), it.client(), it.consultant(), String.join("+", kinds), it.language(), it.bilingual(), it.currency(),
                it.start(), it.finish(), it.objective(), it.scope())));
    }

    private static List<List<String>> subsets(List<String> all) {
        return IntStream.range(1, 1 << all.size())
                .mapToObj(set -> IntStream.range(0, all.size()).filter(at -> (set >> at & 1) == 1).mapToObj(all::get).toList())
                .toList();
    }
}
