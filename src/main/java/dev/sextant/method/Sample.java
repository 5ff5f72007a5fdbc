package dev.sextant.method;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Gate.Decision;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Language;
import dev.sextant.plan.Risk.Status;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented engagement, some months old, laid over the method that it began with. Phases, tasks and roles are named by
 * the method's codes, items within a phase by their index from 0.
 *
 * @param method the id of the method
 */
public record Sample(
        int format,
        String id,
        String method,
        Beginning charter,
        List<Somebody> people,
        List<Progress> progress,
        List<Checked> checksDone,
        List<Decided> gates,
        List<Judged> risks,
        List<Remark> notes,
        List<Filled> sheets) {

    /** What the charter says. */
    public record Beginning(
            Words name, Words client, Words consultant, Currency currency, LocalDate start, LocalDate finish, Words objective, Words scope) {}

    /** A person in a role. */
    public record Somebody(Words name, String role) {}

    /**
     * How far a task has come.
     *
     * @param days the client's own estimate, in working days, where it is not the method's
     * @param notBefore the first day that this client allows
     */
    public record Progress(String task, int percent, @Nullable List<Double> days, @Nullable LocalDate notBefore) {

        Task of(Task task) {
            var estimate = days == null ? task.duration() : new Estimate(days.get(0), days.get(1), days.get(2));
            return task.withProgress(percent).withDuration(estimate).withNotBefore(notBefore);
        }
    }

    /** A checklist item that was ticked off. */
    public record Checked(String phase, int index, LocalDate due, Words note) {}

    /** A gate that was held. */
    public record Decided(String phase, Decision decision, LocalDate on, Words by, Words evidence, List<Answered> answers) {}

    /** A question of a gate with its answer. */
    public record Answered(int index, GateQuestion.Answer answer, Words evidence) {}

    /** A risk of the library as this client judged it. */
    public record Judged(String library, int probability, int impact, String owner, Status status, Words response) {}

    /** A worksheet with what stands in it, named by its phase and code. */
    public record Filled(String phase, String sheet, List<Row> rows) {}

    /**
     * A row that the method knows beforehand, by its index, or one of the client's own, by its name.
     *
     * @param zh its cells for a client who reads Chinese first, where they read differently
     */
    public record Row(@Nullable Integer index, @Nullable Words name, List<String> cells, @Nullable List<String> zh) {

        List<String> cells(Language language) {
            return zh == null || language == Language.EN ? cells : zh;
        }
    }

    /** A note on a phase. */
    public record Remark(String phase, LocalDate on, Words text) {}
}
