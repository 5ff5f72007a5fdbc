package dev.sextant.method;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Role.Side;
import dev.sextant.plan.Sheet.Column;
import dev.sextant.plan.Sheet.Verdict;
import dev.sextant.plan.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way to lead an engagement, phase by phase. Everywhere in it {@code from} says where an item was found: rows of the
 * material that the method was gathered from, or {@link #PRACTICE}.
 *
 * @param format the version of the form of its file
 * @param id what a charter calls it by
 * @param excluded what stood in the material and was left out on purpose
 */
public record Method(
        int format, String id, Words name, Words summary, List<String> from, List<Role> roles, List<Phase> phases, List<Excluded> excluded) {

    /** What stands in {@code from} for an item, or a part of it, that the material does not have. */
    public static final String PRACTICE = "practice";

    /** Somebody whom the method needs, on either side. */
    public record Role(String code, Side side, Words name, List<String> from) {}

    /**
     * A stretch that ends at a gate.
     *
     * @param costs codes of the cost categories that usually arise in it
     * @param risks codes of the risks that are usually met in it
     */
    public record Phase(
            String code,
            Words name,
            Words goal,
            List<String> from,
            List<Task> tasks,
            List<Deliverable> deliverables,
            Gate gate,
            List<Check> checks,
            List<Sheet> sheets,
            List<String> costs,
            List<String> risks) {}

    /**
     * A piece of work.
     *
     * @param days optimistic, likely and pessimistic, in working days
     * @param after codes of the tasks that it waits for
     * @param roles codes of those who work on it
     */
    public record Task(String code, Words name, List<Double> days, List<String> after, List<String> roles, List<String> from) {

        public Estimate estimate() {
            return new Estimate(days.get(0), days.get(1), days.get(2));
        }
    }

    /** What a phase leaves behind, and the code of the task that makes it where one does. */
    public record Deliverable(Words name, @Nullable String task, List<String> from) {}

    /** The decision at the end of a phase. */
    public record Gate(Words name, List<Question> questions) {}

    /** What has to be answered at a gate, what would prove a yes, and what another answer does if it does more than advise. */
    public record Question(Words text, Words evidence, GateQuestion.@Nullable Effect effect, List<String> from) {

        public GateQuestion.Effect effectOrAdvice() {
            return effect == null ? GateQuestion.Effect.ADVISES : effect;
        }
    }

    /** Something to tick off, and the code of the role that does it. */
    public record Check(Words text, String role, List<String> from) {}

    /**
     * A worksheet, as {@link dev.sextant.plan.Sheet} has it, with the rows that are known beforehand.
     *
     * @param code names it within its phase
     */
    public record Sheet(
            String code, Words name, Words purpose, Words subject, List<Column> columns, List<Verdict> verdicts, List<Line> rows, List<String> from) {}

    /** A row of a worksheet, its cells in the form of their columns. */
    public record Line(Words name, List<String> cells) {}

    /** What was left out and why. */
    public record Excluded(String from, Words reason) {}

    public Stream<Task> tasks() {
        return phases.stream().flatMap(phase -> phase.tasks().stream());
    }

    /** The phase that a part of a plan came from, by the part's origin. */
    public Optional<Phase> phase(String origin) {
        return phases.stream().filter(phase -> origin.equals(Origin.of(this, phase))).findFirst();
    }
}
