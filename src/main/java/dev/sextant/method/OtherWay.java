package dev.sextant.method;

import dev.sextant.plan.Part;
import dev.sextant.plan.Scenario.Strategy;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.util.List;

/**
 * A scenario of a sample: what is different from what the sample says, all invented. Tasks are named by the method's codes,
 * everything else by its id.
 *
 * @param code for its id
 * @param withoutTasks those that do not happen; what waited for them waits for what they waited for
 * @param tasks that last otherwise
 * @param without parts that there are not; {@code cost-*} for all whose ids begin so
 * @param times cost lines of which there is more or less
 * @param parts that only this way has, or has so
 */
record OtherWay(
        String code,
        Words name,
        Words purpose,
        Strategy strategy,
        List<String> withoutTasks,
        List<Sample.Progress> tasks,
        List<String> without,
        List<Times> times,
        List<Part> parts) {

    /** How many times as much of a cost line: of its quantity, or of the first thing that its formula asks for. */
    record Times(String cost, BigDecimal factor) {}
}
