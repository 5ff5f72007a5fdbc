package dev.sextant.exchange;

import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Into which phases a foreign plan goes.
 *
 * @param targets of the rows that belong to no other, by their keys; the one new phase where a row has none
 * @param startsWithIt whether the engagement begins with the first task of the foreign plan
 */
public record Mapping(Map<Integer, Target> targets, boolean startsWithIt) {

    /** Where a row goes, with all that belongs to it. */
    public sealed interface Target {}

    /** Into the one new phase that is named after the foreign plan. */
    public record Common() implements Target {}

    /** The row becomes a phase, and what belongs to it its tasks. */
    public record Own() implements Target {}

    /** Into a phase that is there already. */
    public record Existing(Id<Phase> phase) implements Target {}

    public Mapping {
        targets = Map.copyOf(targets);
    }

    /**
     * What is likely wanted: summaries at the top become phases where at least two hold tasks and no link would be lost by it;
     * else all goes into one new phase. What was a phase when it was exported becomes one again. An engagement without tasks
     * begins as early as the plan.
     */
    public static Mapping usual(Plan current, ImportedPlan imported) {
        var summaries = imported.top().stream().map(Row::key).filter(imported.summaries()::contains).collect(Collectors.toSet());
        var linked = imported.links().stream().anyMatch(tie -> summaries.contains(tie.predecessor()) || summaries.contains(tie.successor()));
        var targets = new HashMap<Integer, Target>();
        for (var row : imported.top()) {
            var isOwn = row.isPhase() || summaries.size() > 1 && !linked && summaries.contains(row.key());
            targets.put(row.key(), isOwn ? new Own() : new Common());
        }
        return new Mapping(targets, earlierStart(current, imported).isPresent());
    }

    /** All into one new phase. */
    public static Mapping one(Plan current, ImportedPlan imported) {
        return new Mapping(Map.of(), earlierStart(current, imported).isPresent());
    }

    /**
     * The day to which the engagement's beginning can be moved so that no task of the foreign plan has to wait for it. Only
     * an engagement without tasks offers it, for in any other the move would take tasks along.
     */
    public static Optional<LocalDate> earlierStart(Plan current, ImportedPlan imported) {
        if (!current.all(Task.class).isEmpty()) {
            return Optional.empty();
        }
        return firstDay(imported).filter(day -> day.isBefore(current.charter().start()));
    }

    /** On which the first task of a foreign plan begins that its project's start holds up; where there is none, its project. */
    static Optional<LocalDate> firstDay(ImportedPlan imported) {
        var summaries = imported.summaries();
        var first = imported.rows().stream()
                .filter(row -> !imported.times().isBackward() && !summaries.contains(row.key()) && !row.terms().ignoresPlanStart())
                .map(Row::start).filter(Objects::nonNull).filter(Fitting::isNear).min(Comparator.naturalOrder());
        return first.or(() -> Optional.ofNullable(imported.times().start()).map(LocalDateTime::toLocalDate).filter(Fitting::isNear));
    }

    public Target target(Row row) {
        return targets.getOrDefault(row.key(), new Common());
    }

    public Mapping with(int key, Target target) {
        var next = new HashMap<>(targets);
        next.put(key, target);
        return new Mapping(next, startsWithIt);
    }

    public Mapping withStartsWithIt(boolean startsWithIt) {
        return new Mapping(targets, startsWithIt);
    }
}
