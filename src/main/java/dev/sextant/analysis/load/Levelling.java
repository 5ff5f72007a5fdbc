package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Conflict;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Trial;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out which tasks to put off so that no day of a role is above 100 %. The rule stands in the room's introduction. */
public final class Levelling {

    /** How often what cannot wait, but was taken along, is looked at again. */
    private static final int ROUNDS = 6;
    /** How often a move that breaks a link is taken back before all are. */
    private static final int MOST_HELD = 200;
    /** How far beyond the end of a plan, in days, tasks may be put besides the time that all of them take. */
    private static final long BEYOND = 400;
    private static final long LAST_DAY = LocalDate.of(2199, 12, 31).toEpochDay();

    private final Plan plan;
    private final Aim aim;
    private final Set<Id<Task>> refused;
    private final Schedule before;
    private final Trial trial;
    private final Board board;
    private final Ranking ranking;
    private final int[] ranks;

    /** What matters more where the two ways to go about it differ. */
    public enum Aim {
        FEWEST_MOVES,
        EARLIEST_FINISH
    }

    /** What one way to go about it leads to. @param delays by the task */
    record Outcome(Map<Integer, Placer.Delay> delays, List<Edit> edits, Schedule after, Trial.Dates dates) {}

    private Levelling(Plan plan, Aim aim, Set<Id<Task>> refused) {
        if (plan.charter().direction() == Charter.Direction.BACKWARD) {
            throw new Refusal("load.backward");
        }
        this.plan = plan;
        this.aim = aim;
        this.refused = Set.copyOf(refused);
        before = Schedule.of(plan);
        before.whole().filter(it -> Weeks.isTooMuch(it.start(), it.finish())).ifPresent(it -> {
            throw new Refusal("load.far", it.finish());
        });
        trial = Trial.of(plan);
        board = Board.of(plan, before);
        ranking = new Ranking(plan, before);
        ranks = ranking.ranks(trial.network());
    }

    /**
     * @param refused tasks that may not be put off
     * @throws Refusal {@code load.backward} if the plan is worked out from its finish
     */
    public static Proposal propose(Plan plan, Aim aim, Set<Id<Task>> refused) {
        var levelling = new Levelling(plan, aim, refused);
        return levelling.proposal(levelling.best());
    }

    /** One pass of the rule alone, for measuring it: the plan with all moves, few or not. */
    static Schedule onePass(Plan plan) {
        var levelling = new Levelling(plan, Aim.EARLIEST_FINISH, Set.of());
        return levelling.outcome(Set.of()).after();
    }

    private Outcome best() {
        var plain = outcome(Set.of());
        if (plain.delays().isEmpty()) {
            return plain;
        }
        var calm = outcome(calm());
        Comparator<Outcome> byMoves = Comparator.comparing(it -> it.delays().size());
        Comparator<Outcome> byFinish = Comparator.comparing(it -> it.dates().end());
        var better = switch (aim) {
            case FEWEST_MOVES -> byMoves.thenComparing(byFinish);
            case EARLIEST_FINISH -> byFinish.thenComparing(byMoves);
        };
        return better.compare(plain, calm) <= 0 ? plain : calm;
    }

    /** The tasks of which no day lies in an overload of a role that they need. */
    private Set<Integer> calm() {
        var days = board.taken(before);
        var calm = new HashSet<Integer>();
        for (var task : trial.network().tasks()) {
            var jobs = board.jobs().ofTask().getOrDefault(task.id(), List.of());
            if (jobs.stream().noneMatch(job -> isOver(job, Objects.requireNonNull(days.get(job.role().id()))))) {
                calm.add(trial.network().index(task.id()));
            }
        }
        return calm;
    }

    private boolean isOver(Job job, RoleDays days) {
        var end = Board.end(job, before);
        for (var day = Math.floorDiv(Board.begin(job, before), RoleDays.DAY); day * RoleDays.DAY < end; day++) {
            if (days.isOver(day)) {
                return true;
            }
        }
        return false;
    }

    /** @param kept tasks whose places are not given to others, though they could wait */
    private Outcome outcome(Set<Integer> kept) {
        var wasBroken = Set.copyOf(before.broken());
        var held = new HashSet<Integer>();
        while (held.size() < MOST_HELD) {
            var outcome = settled(kept, held);
            var broken = outcome.after().broken().stream().filter(it -> !wasBroken.contains(it)).toList();
            if (broken.isEmpty()) {
                return outcome;
            }
            var culprits = new Culprits(outcome.after(), trial.network(), outcome.delays().keySet());
            broken.forEach(link -> culprits.of(link).ifPresentOrElse(held::add, () -> held.addAll(outcome.delays().keySet())));
        }
        return new Outcome(Map.of(), List.of(), before, trial.run(ranks, (_, earliest) -> earliest));
    }

    /** What cannot wait keeps its days, and where that moves after all, its new ones, until it stays where it is. */
    private Outcome settled(Set<Integer> kept, Set<Integer> held) {
        var there = before;
        Outcome outcome = null;
        for (var round = 0; round < ROUNDS; round++) {
            outcome = pass(kept, held, there);
            var after = outcome.after();
            var known = there;
            var isSettled = trial.network().tasks().stream()
                    .noneMatch(task -> !canWait(trial.network().index(task.id()), held) && !after.of(task).equals(known.of(task)));
            if (isSettled) {
                break;
            }
            there = after;
        }
        return Objects.requireNonNull(outcome);
    }

    private boolean canWait(int task, Set<Integer> held) {
        return trial.canWait(task) && !held.contains(task) && !refused.contains(trial.network().tasks().get(task).id());
    }

    private Outcome pass(Set<Integer> kept, Set<Integer> held, Schedule there) {
        var days = board.empty();
        var placer = new Placer(trial, claims(days), task -> canWait(task, held), lastDay());
        for (var task : trial.network().tasks()) {
            var at = trial.network().index(task.id());
            var waits = canWait(at, held);
            if (!waits || kept.contains(at)) {
                var span = (waits ? before : there).of(task);
                placer.reserve(at, WorkingTime.moment(span.begin()), WorkingTime.moment(span.end()));
            }
        }
        var dates = trial.run(ranks, placer);
        var delays = placer.delays().stream().collect(Collectors.toMap(Placer.Delay::task, it -> it));
        var edits = placer.delays().stream().map(it -> trial.network().tasks().get(it.task()))
                .map(task -> Edit.change(task, task.withConstraint(constraint(task, dates.start()[trial.network().index(task.id())])))).toList();
        return new Outcome(delays, edits, edits.isEmpty() ? before : Schedule.of(plan.with(edits)), dates);
    }

    private List<List<Placer.Claim>> claims(Map<Id<Role>, RoleDays> days) {
        var claims = new ArrayList<List<Placer.Claim>>();
        for (var task : trial.network().tasks()) {
            claims.add(board.jobs().ofTask().getOrDefault(task.id(), List.of()).stream()
                    .map(job -> new Placer.Claim(job, Objects.requireNonNull(days.get(job.role().id())))).toList());
        }
        return claims;
    }

    private long lastDay() {
        var network = trial.network();
        var all = network.tasks().stream().mapToDouble(it -> before.of(it).workingDays()).sum();
        var end = before.whole().map(it -> it.finish().toEpochDay()).orElse(0L);
        return Math.min(LAST_DAY, end + BEYOND + (long) (2 * all));
    }

    /** Without a time of the day where the beginning of the day's work is meant. */
    private Constraint constraint(Task task, long begin) {
        var time = trial.calendars().of(task.calendar());
        var moment = WorkingTime.time(begin);
        var day = moment.toLocalDate();
        var isMorning = time.isWorked(day) && time.next(WorkingTime.moment(day)) == begin;
        return Constraint.notBefore(isMorning ? Moment.on(day) : new Moment(day, moment.toLocalTime()));
    }

    private Proposal proposal(Outcome outcome) {
        var moves = new Moves(plan, before, outcome, trial, board, ranking).all();
        var finish = before.whole().orElse(null);
        var later = outcome.after().whole().orElse(null);
        var cost = finish == null || later == null ? 0 : days(finish.end(), later.end());
        var levelled = plan.with(outcome.edits());
        var remainders = new Remainders(board, outcome.after(), ranking);
        return new Proposal(
                moves, refused, remainders.all(), remainders.behind(),
                over(Load.of(plan, before)), over(Load.of(levelled, outcome.after())),
                finish == null ? null : finish.finish(), later == null ? null : later.finish(), cost, missed(before, outcome.after()));
    }

    private double days(LocalDateTime from, LocalDateTime to) {
        var minutes = trial.calendars().ofPlan().between(WorkingTime.moment(from), WorkingTime.moment(to));
        return minutes / trial.calendars().minutesPerDay();
    }

    private static int over(Load load) {
        return load.roles().stream().mapToInt(it -> it.over().size()).sum();
    }

    private static int missed(Schedule before, Schedule after) {
        var missed = late(after);
        missed.removeAll(late(before));
        return missed.size();
    }

    private static Set<Id<Task>> late(Schedule schedule) {
        var late = new HashSet<Id<Task>>();
        for (var conflict : schedule.conflicts()) {
            if (conflict instanceof Conflict.Late it) {
                late.add(it.task().id());
            }
        }
        return late;
    }
}
