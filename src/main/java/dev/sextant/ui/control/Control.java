package dev.sextant.ui.control;

import dev.sextant.analysis.control.Account;
import dev.sextant.analysis.control.Accounts;
import dev.sextant.analysis.control.Standing;
import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.earned.EarnedValue;
import dev.sextant.analysis.earned.Measures;
import dev.sextant.analysis.earned.Warning;
import dev.sextant.analysis.earned.Warnings;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Comparand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the screen of budget and actuals shows of a plan. */
record Control(
        Accounts accounts, EarnedValue value, List<Warning> warnings, List<Line> lines, List<Head> groups, List<Head> phases,
        List<Stage> stages, Basis basis) {

    /**
     * What the figures rest on.
     *
     * @param status the day up to which they are known
     * @param isChosen whether somebody has said that day; else it is today
     * @param reference the baseline that they are measured against; nothing for the plan itself
     */
    record Basis(LocalDate status, boolean isChosen, @Nullable Words reference) {}

    /** What is to be shown. @param today stands in for a status date that nobody has said */
    record Question(Plan plan, Comparand.@Nullable Against against, LocalDate today) {

        LocalDate status() {
            return Objects.requireNonNullElse(plan.charter().statusDate(), today);
        }
    }

    /** A row of the table of lines. */
    sealed interface Row {

        /** Names the row for its whole life. */
        Object key();

        Standing standing();
    }

    /**
     * A group of lines with its sums.
     *
     * @param number of the phase; empty for a group of categories
     * @param name empty for what stands in none
     * @param measures earned value of a phase; nothing for a group of categories
     */
    record Head(Object key, String number, Words name, Standing standing, @Nullable Measures measures, List<Line> lines) implements Row {}

    /** A cost line. @param number by which the room calls it, from 1 in the order of the plan */
    record Line(Account account, Standing standing, int number, boolean isWarned) implements Row {

        @Override
        public Object key() {
            return account.line().id();
        }

        CostLine cost() {
            return account.line();
        }
    }

    /** A row of the table of earned value. @param phase nothing for what belongs to none, and for the whole */
    record Stage(Object key, String number, Words name, Measures measures) {

        static final String WHOLE = "earned/whole";

        boolean isWhole() {
            return key.equals(WHOLE);
        }
    }

    /** @param names what a group of the cost trees is called */
    static Control of(Question question, Function<String, Words> names) {
        var plan = question.plan();
        var against = question.against();
        var status = question.status();
        var schedule = Schedule.of(plan);
        var model = CostModel.of(plan, schedule);
        var accounts = Accounts.of(plan, model);
        var value = EarnedValue.of(plan, schedule, model, accounts, against == null ? null : against.plan(), status);
        var warnings = Warnings.of(plan, accounts, value);
        var lines = lines(accounts, warnings);
        var measures = value.byPhase();
        var basis = new Basis(status, plan.charter().statusDate() != null, against == null ? null : against.baseline().name());
        return new Control(
                accounts, value, warnings, lines, groups(lines, names), phases(plan, lines, measures), stages(plan, value, measures), basis);
    }

    private static List<Line> lines(Accounts accounts, List<Warning> warnings) {
        var warned = warnings.stream().filter(it -> it.kind().isGrave()).map(Warning::line).filter(Objects::nonNull).toList();
        var lines = new ArrayList<Line>();
        accounts.lines().forEach(it -> lines.add(new Line(it, Standing.of(it), lines.size() + 1, warned.contains(it.line().id()))));
        return List.copyOf(lines);
    }

    /** In the order in which their first lines stand; lines without a category last. */
    private static List<Head> groups(List<Line> lines, Function<String, Words> names) {
        return members(lines, it -> CostSummary.group(it.cost().category())).entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getKey().isEmpty()))
                .map(it -> new Head("group/" + it.getKey(), "", names.apply(it.getKey()), sum(it.getValue()), null, it.getValue()))
                .toList();
    }

    /** What belongs to the whole engagement comes first, as it begins before the first phase does. */
    private static List<Head> phases(Plan plan, List<Line> lines, Map<Optional<Id<Phase>>, Measures> measures) {
        var members = members(lines, it -> Optional.ofNullable(it.account().costing().phase()));
        var heads = new ArrayList<Head>();
        Stream.concat(Stream.of(Optional.<Id<Phase>>empty()), plan.phases().stream().map(it -> Optional.of(it.id()))).filter(members::containsKey).forEach(id -> {
            var own = members.getOrDefault(id, List.of());
            heads.add(new Head(
                    "phase/" + id.map(Id::value).orElse(""), number(plan, id), name(plan, id), sum(own), measures.get(id), own));
        });
        return List.copyOf(heads);
    }

    private static List<Stage> stages(Plan plan, EarnedValue value, Map<Optional<Id<Phase>>, Measures> measures) {
        var stages = new ArrayList<Stage>();
        Stream.concat(Stream.of(Optional.<Id<Phase>>empty()), plan.phases().stream().map(it -> Optional.of(it.id()))).forEach(id -> {
            var found = measures.get(id);
            if (found != null) {
                stages.add(new Stage("earned/phase/" + id.map(Id::value).orElse(""), number(plan, id), name(plan, id), found));
            }
        });
        if (!stages.isEmpty()) {
            stages.addFirst(new Stage(Stage.WHOLE, "", Words.NONE, value.whole()));
        }
        return List.copyOf(stages);
    }

    private static String number(Plan plan, Optional<Id<Phase>> id) {
        return id.map(it -> Integer.toString(plan.phases().indexOf(plan.get(it)) + 1)).orElse("");
    }

    private static Words name(Plan plan, Optional<Id<Phase>> id) {
        return id.flatMap(plan::find).map(Phase::name).orElse(Words.NONE);
    }

    private static Standing sum(List<Line> lines) {
        return lines.stream().map(Line::standing).reduce(Standing.NOTHING, Standing::plus);
    }

    private static <K> Map<K, List<Line>> members(List<Line> lines, Function<Line, K> owner) {
        var members = new LinkedHashMap<K, List<Line>>();
        lines.forEach(line -> members.computeIfAbsent(owner.apply(line), _ -> new ArrayList<>()).add(line));
        members.replaceAll((_, own) -> List.copyOf(own));
        return members;
    }

    List<Branch<Row>> branches(boolean byPhase) {
        return (byPhase ? phases : groups).stream().map(head -> new Branch<Row>(
                head.key(), head, head.lines().stream().map(line -> Branch.<Row>leaf(line.key(), line)).toList())).toList();
    }

    Optional<Line> line(@Nullable Object key) {
        return lines.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    Optional<Head> head(@Nullable Object key) {
        return Stream.concat(groups.stream(), phases.stream()).filter(it -> it.key().equals(key)).findFirst();
    }

    Optional<Stage> stage(@Nullable Object key) {
        return stages.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    Currency currency() {
        return accounts.currency();
    }

    Standing total() {
        return accounts.total();
    }
}
