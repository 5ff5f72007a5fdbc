package dev.sextant.analysis.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked examples whose sources stand beside their figures, and what follows from them for a plan. */
class PertTest {

    static Stream<JsonNode> examples() throws IOException {
        try (var stream = PertTest.class.getResourceAsStream("/vectors/pert.json")) {
            return new ObjectMapper().readTree(stream).get("cases").valueStream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void meansVariancesAndChancesAreThePublishedOnes(JsonNode example) {
        var expected = example.get("expected");
        var tolerance = within(example.get("tolerance").asDouble());
        var input = example.get("input");
        if (input.has("activities")) {
            var activities = input.get("activities");
            var path = Pert.of(input.get("criticalPath").valueStream().map(it -> estimate(activities.get(it.asText()))).toList());
            assertThat(path.mean()).isCloseTo(expected.get("pathMean").asDouble(), tolerance);
            if (expected.has("probability")) {
                assertThat(path.chance(input.get("deadline").asDouble())).isCloseTo(expected.get("probability").asDouble(), tolerance);
            }
            expected.path("te").propertyStream().forEach(it ->
                    assertThat(Pert.of(estimate(activities.get(it.getKey()))).mean()).as(it.getKey()).isCloseTo(it.getValue().asDouble(), tolerance));
            expected.path("variance").propertyStream().forEach(it ->
                    assertThat(Pert.of(estimate(activities.get(it.getKey()))).variance()).as(it.getKey()).isCloseTo(it.getValue().asDouble(), tolerance));
        } else {
            assertThat(Pert.of(estimate(input)).mean()).isCloseTo(expected.get("te").asDouble(), tolerance);
            assertThat(Pert.of(estimate(input)).variance()).isCloseTo(expected.get("variance").asDouble(), tolerance);
        }
    }

    private static Estimate estimate(JsonNode points) {
        return new Estimate(points.get("o").asDouble(), points.get("m").asDouble(), points.get("p").asDouble());
    }

    /** Figures of the same handbook's table 26.1. */
    @ParameterizedTest
    @CsvSource({"-3, 0.0013498980", "-1, 0.1586552539", "0, 0.5", "0.5, 0.6914624613", "1.96, 0.9750021049", "4, 0.9999683288"})
    void chancesAreThoseOfTheNormalDistribution(double deviations, double chance) {
        assertThat(new Pert(10, 4).chance(10 + 2 * deviations)).isCloseTo(chance, within(7.5e-8));
    }

    @Test
    void whatIsCertainIsDoneOrNot() {
        var certain = Pert.of(Estimate.certain(5));
        assertThat(certain.chance(4.99)).isZero();
        assertThat(certain.chance(5)).isEqualTo(1);
    }

    /** Two tasks of 1, 2 and 4 days after each other: likely 4 days, expected 4 1/3, variance 1/2. */
    @Test
    void aPlanIsMeasuredAgainstItsWantedFinish() {
        var plan = wanted(SamplePlans.chain(2), SamplePlans.START.plusDays(4));
        var prospect = Prospect.of(plan, Schedule.of(plan)).orElseThrow();

        assertThat(prospect.path()).extracting(it -> it.id().value()).containsExactly("task-2", "task-1");
        assertThat(prospect.chance()).isEqualTo(new Pert(13.0 / 3, 0.5).chance(5));
    }

    @Test
    void aWeekendBeforeTheWantedFinishIsNoTime() {
        var friday = wanted(SamplePlans.chain(2), SamplePlans.START.plusDays(4));
        var sunday = wanted(SamplePlans.chain(2), SamplePlans.START.plusDays(6));

        assertThat(Prospect.of(sunday, Schedule.of(sunday)).orElseThrow().chance())
                .isEqualTo(Prospect.of(friday, Schedule.of(friday)).orElseThrow().chance());
    }

    @Test
    void whatIsDoneIsNotUncertainAnyMore() {
        var plan = wanted(SamplePlans.chain(2), SamplePlans.START.plusDays(4));
        var done = with(plan, task(plan, 1).withActuals(Moment.on(SamplePlans.START), Moment.on(SamplePlans.START.plusDays(1))));
        var prospect = Prospect.of(done, Schedule.of(done)).orElseThrow();

        assertThat(prospect.path()).extracting(it -> it.id().value()).containsExactly("task-2");
        assertThat(prospect.chance()).isEqualTo(new Pert(13.0 / 6, 0.25).chance(3));
    }

    @Test
    void thereIsNoChanceToTellWithoutAWantedFinishOrBackwardFromIt() {
        var without = SamplePlans.chain(2);
        assertThat(Prospect.of(without, Schedule.of(without))).isEmpty();
        var plan = wanted(without, SamplePlans.START.plusDays(30));
        var backward = with(plan, plan.charter().withDirection(Charter.Direction.BACKWARD));
        assertThat(Prospect.of(backward, Schedule.of(backward))).isEmpty();
    }

    @Test
    void aChainLeadsBackToWhatWaitsForNothing() {
        var plan = SamplePlans.chain(3);
        var chain = Chain.of(plan, Schedule.of(plan), task(plan, 3).id());

        assertThat(chain.tasks()).extracting(it -> it.id().value()).containsExactly("task-3", "task-2", "task-1");
        assertThat(chain.steps().getLast().reason()).isEqualTo(new Reason.PlanEnd());
    }

    @Test
    void aChainGoesThroughASummaryToTheTaskInItThatDecides() {
        var phase = SamplePlans.phase(1);
        var summary = SamplePlans.task(1, phase);
        var shorter = SamplePlans.task(2, phase).withPlace(phase.id(), summary.id(), 1);
        var longer = SamplePlans.task(3, phase).withPlace(phase.id(), summary.id(), 2).withDuration(Estimate.certain(9))
                .withConstraint(Constraint.notBefore(Moment.on(SamplePlans.START.plusDays(1))));
        var after = SamplePlans.task(4, phase);
        var plan = Plan.of(List.of(SamplePlans.charter(), phase, summary, shorter, longer, after, SamplePlans.link(summary, after)));
        var chain = Chain.of(plan, Schedule.of(plan), after.id());

        assertThat(chain.steps()).hasSize(2);
        assertThat(chain.steps().get(1).task()).isEqualTo(summary);
        assertThat(chain.steps().get(1).deciding()).isEqualTo(longer);
        assertThat(chain.steps().get(1).reason()).isInstanceOf(Reason.Rule.class);
        assertThat(Chain.critical(plan, Schedule.of(plan)).orElseThrow()).isEqualTo(chain);
    }

    private static Task task(Plan plan, int number) {
        return plan.all(Task.class).stream().filter(it -> it.id().value().equals("task-" + number)).findFirst().orElseThrow();
    }

    private static Plan wanted(Plan plan, LocalDate finish) {
        return with(plan, plan.charter().withDates(plan.charter().start(), finish));
    }

    private static Plan with(Plan plan, Part changed) {
        return plan.with(List.of(Edit.change(plan.part(changed.id()).orElseThrow(), changed)));
    }
}
