package dev.sextant.analysis.schedule;

import static dev.sextant.plan.SamplePlans.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Textbook networks, whose sources stand beside their figures. */
class PublishedNetworksTest {

    static Stream<JsonNode> networks() throws IOException {
        try (var stream = PublishedNetworksTest.class.getResourceAsStream("/vectors/cpm.json")) {
            return new ObjectMapper().readTree(stream).get("cases").valueStream();
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void datesAndFloatsAreThePublishedOnes(JsonNode network) {
        var plan = plan(network);
        var schedule = Schedule.of(plan);
        var expected = network.get("expected");

        assertThat(schedule.whole().orElseThrow().workingDays()).isEqualTo(expected.get("duration").asDouble());
        plan.all(Task.class).forEach(task -> {
            var name = task.note();
            require(expected, "ES", name, days(schedule.of(task).begin()));
            require(expected, "EF", name, days(schedule.of(task).end()));
            require(expected, "LS", name, days(schedule.late(task.id()).begin()));
            require(expected, "LF", name, days(schedule.late(task.id()).end()));
            require(expected, "TF", name, schedule.floats(task.id()).total());
            if (expected.has("critical")) {
                var critical = expected.get("critical").valueStream().map(JsonNode::asText).toList();
                assertThat(schedule.isCritical(task.id())).as("critical: " + name).isEqualTo(critical.contains(name));
            }
        });
    }

    private static void require(JsonNode expected, String figure, String task, double days) {
        if (expected.has(figure)) {
            assertThat(days).as(figure + " of " + task).isEqualTo(expected.get(figure).get(task).asDouble());
        }
    }

    private static double days(LocalDateTime time) {
        return WorkingTime.STANDARD.between(WorkingTime.moment(START), WorkingTime.moment(time)) / 480.0;
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
                SamplePlans.link(tasks.get(link.get(0).asText()), tasks.get(link.get(1).asText()))
                        .withType(type(link.get(2).asText()))
                        .withLag(link.get(3).asDouble(), false)));
        return Plan.of(parts);
    }

    private static Link.Type type(String code) {
        return switch (code) {
            case "SS" -> Link.Type.START_TO_START;
            case "FF" -> Link.Type.FINISH_TO_FINISH;
            case "SF" -> Link.Type.START_TO_FINISH;
            default -> Link.Type.FINISH_TO_START;
        };
    }
}
