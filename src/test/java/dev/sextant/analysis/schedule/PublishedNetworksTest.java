package dev.sextant.analysis.schedule;

import static dev.sextant.plan.SamplePlans.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Textbook networks, whose sources stand beside their figures. */
class PublishedNetworksTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.WEEKDAYS;

    static Stream<JsonNode> networks() throws IOException {
        try (var stream = PublishedNetworksTest.class.getResourceAsStream("/vectors/cpm.json")) {
            return new ObjectMapper().readTree(stream).get("cases").valueStream();
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void earlyStartsAndFinishesAreThePublishedOnes(JsonNode network) {
        var plan = plan(network);
        var schedule = Schedule.of(plan);

        plan.all(Task.class).forEach(task -> {
            var span = schedule.of(task);
            if (network.has("earlyStart")) {
                assertThat(daysBefore(span) + 0.0).as("start of %s", task.id()).isEqualTo(figure(network, "earlyStart", task));
            }
            if (network.has("earlyFinish")) {
                assertThat(daysThrough(span) + 0.0).as("finish of %s", task.id()).isEqualTo(figure(network, "earlyFinish", task));
            }
        });
        assertThat(schedule.whole().orElseThrow().workingDays()).isEqualTo(network.get("duration").asDouble());
    }

    private static double figure(JsonNode network, String name, Task task) {
        return network.get(name).get(task.note()).asDouble();
    }

    private static int daysBefore(Span span) {
        return CALENDAR.indexOf(span.start()) - CALENDAR.indexOf(START);
    }

    private static int daysThrough(Span span) {
        return CALENDAR.indexOf(span.finish()) + 1 - CALENDAR.indexOf(START);
    }

    private static Plan plan(JsonNode network) {
        var phase = SamplePlans.phase(1);
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter(), phase));
        var tasks = new HashMap<String, Task>();
        network.get("durations").properties().forEach(activity -> {
            var task = SamplePlans.task(tasks.size(), phase)
                    .withDuration(Estimate.certain(activity.getValue().asDouble()))
                    .withNote(activity.getKey());
            tasks.put(activity.getKey(), task);
        });
        parts.addAll(tasks.values());
        network.get("links").forEach(link -> parts.add(
                SamplePlans.link(tasks.get(link.get(0).asText()), tasks.get(link.get(1).asText()))));
        return Plan.of(parts);
    }
}
