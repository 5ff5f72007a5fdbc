package dev.sextant.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The longest way through the tasks, for optimistic, likely and pessimistic durations in working days. */
class MethodLengthTest {

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void aMigrationOpensItsLastWaveAfterNinetyTwoDays() {
        assertThat(until("system-migration", "T4.5")).containsExactly(58.0, 92.0, 149.0);
    }

    @Test
    void aRetiredSystemIsShutDownAfterAHundredAndSeventeenDays() {
        assertThat(until("retirement", "R5.4")).containsExactly(63.0, 117.0, 189.0);
    }

    private List<Double> until(String method, String task) {
        var tasks = catalogue.method(method).tasks().collect(Collectors.toMap(Method.Task::code, it -> it));
        return List.of(end(tasks, task, 0, new HashMap<>()), end(tasks, task, 1, new HashMap<>()), end(tasks, task, 2, new HashMap<>()));
    }

    private static double end(Map<String, Method.Task> tasks, String code, int point, Map<String, Double> ends) {
        var task = tasks.get(code);
        var begins = 0.0;
        for (var before : task.after()) {
            var end = ends.get(before);
            begins = Math.max(begins, end == null ? end(tasks, before, point, ends) : end);
        }
        ends.put(code, begins + task.days().get(point));
        return begins + task.days().get(point);
    }
}
