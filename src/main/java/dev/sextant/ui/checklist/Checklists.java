package dev.sextant.ui.checklist;

import dev.sextant.analysis.progress.Count;
import dev.sextant.analysis.progress.Progress;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the checklists show of a plan, phase by phase. */
record Checklists(List<Sheet> sheets, Map<Id<Role>, Role> roles, Progress progress) {

    /**
     * The checklist of one phase.
     *
     * @param number of the phase, from 1
     * @param span nothing for a phase that has no task yet
     */
    record Sheet(Phase phase, int number, List<CheckItem> items, List<Board> gates, Count done, Optional<Span> span) {

        Optional<Gate> gate() {
            return gates.stream().findFirst().map(Board::gate);
        }
    }

    /** A gate with its questions. */
    record Board(Gate gate, List<GateQuestion> questions, Count answered) {}

    /**
     * Items that are not ticked.
     *
     * @param thisWeek those due from today to Sunday
     * @param overdue those due before today
     */
    record Due(long thisWeek, long overdue) {}

    static Checklists of(Plan plan) {
        var progress = Progress.of(plan);
        var schedule = Schedule.of(plan);
        var phases = plan.phases();
        var sheets = phases.stream().map(phase -> new Sheet(
                        phase,
                        phases.indexOf(phase) + 1,
                        plan.ranked(CheckItem.class, item -> item.phase().equals(phase.id())),
                        boards(plan, phase, progress),
                        progress.checklist(phase),
                        schedule.of(phase)))
                .toList();
        return new Checklists(
                sheets, plan.all(Role.class).stream().collect(Collectors.toUnmodifiableMap(Role::id, Function.identity())), progress);
    }

    /** Gates of one phase have no order of their own; their ids give them one that stays. */
    private static List<Board> boards(Plan plan, Phase phase, Progress progress) {
        return plan.all(Gate.class).stream()
                .filter(gate -> gate.phase().equals(phase.id()))
                .sorted(Comparator.comparing(Gate::id))
                .map(gate -> new Board(
                        gate, plan.ranked(GateQuestion.class, it -> it.gate().equals(gate.id())), progress.questions(gate)))
                .toList();
    }

    Optional<Sheet> sheet(@Nullable Id<Phase> phase) {
        return sheets.stream().filter(it -> it.phase().id().equals(phase)).findFirst();
    }

    Optional<Role> owner(CheckItem item) {
        return Optional.ofNullable(item.owner()).map(roles::get);
    }

    /** Where the work is: the phase of the next gate, or else the last one. */
    Optional<Sheet> current() {
        return next().or(() -> sheets.isEmpty() ? Optional.empty() : Optional.of(sheets.getLast()));
    }

    /** The phase whose gate is the next to be passed. */
    Optional<Sheet> next() {
        return progress.nextGate().flatMap(next ->
                sheets.stream().filter(it -> it.gates().stream().anyMatch(board -> board.gate().id().equals(next))).findFirst());
    }

    Due due(LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var open = sheets.stream().flatMap(it -> it.items().stream()).filter(it -> !it.done()).map(CheckItem::due).filter(Objects::nonNull).toList();
        return new Due(
                open.stream().filter(day -> !day.isBefore(today) && !day.isAfter(sunday)).count(),
                open.stream().filter(day -> day.isBefore(today)).count());
    }
}
