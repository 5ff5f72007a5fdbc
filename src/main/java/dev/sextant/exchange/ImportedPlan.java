package dev.sextant.exchange;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Link;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its file tells it, before it becomes part of an engagement.
 *
 * @param name of the project; the file's where it has none
 * @param rows the tasks in the order in which the other program shows them, each after its summary
 * @param links as the file has them, with none left out
 * @param times how it counts time
 * @param team who works on what
 * @param read how many rows MPXJ read: the tasks, the project's own row where there is one, and blank rows
 * @param blank how many of them are blank rows without a name
 * @param raised how many lay deeper than {@link #DEEPEST} and hang on the last summary above that
 * @param left what the file has and no plan of this house can hold, with its number; nothing that is zero
 */
public record ImportedPlan(
        String name,
        List<Row> rows,
        List<Tie> links,
        ImportedTimes times,
        ImportedTeam team,
        int read,
        int blank,
        int raised,
        Map<Left, Integer> left) {

    /** The most levels that an outline keeps, the top one included. */
    public static final int DEEPEST = 40;

    /** What is left behind. */
    public enum Left {
        /** Material and money, which do not work. */
        RESOURCES,
        /** Of these, or to a row that becomes a phase. */
        ASSIGNMENTS,
        /** Tasks that cost something. */
        COSTS,
        /** Tasks whose dates were once set down as a baseline. */
        BASELINES,
        /** Calendars without a working day. */
        CALENDARS,
        /** Rules about dates of rows that become phases, of summaries where they would set dates, and such that move nothing. */
        CONSTRAINTS,
        /** Of rows that become phases. */
        DEADLINES,
        /** Fields of the user's own that are filled in somewhere. */
        CUSTOM_FIELDS
    }

    /**
     * A task.
     *
     * @param key names it within the file
     * @param id by which the other program calls it
     * @param parent the key of its summary
     * @param days its duration in days of the file
     * @param progress percent done, 0 to 100
     * @param begin when the other program starts it
     * @param end when the other program finishes it
     * @param own what this house wrote into the file when it exported it; nothing in a file of others
     */
    public record Row(
            int key,
            FileId id,
            @Nullable Integer parent,
            String name,
            double days,
            int progress,
            @Nullable LocalDateTime begin,
            @Nullable LocalDateTime end,
            String note,
            Terms terms,
            @Nullable Own own) {

        boolean isPhase() {
            return own != null && own.isPhase();
        }

        /** The day on which the other program starts it. */
        public @Nullable LocalDate start() {
            return begin == null ? null : begin.toLocalDate();
        }

        /** The day on which the other program finishes it, which still belongs to it. */
        public @Nullable LocalDate finish() {
            if (end == null || !end.toLocalTime().equals(LocalTime.MIDNIGHT) || end.equals(begin)) {
                return end == null ? null : end.toLocalDate();
            }
            return end.toLocalDate().minusDays(1);
        }
    }

    /**
     * What a task is called in its file.
     *
     * @param number as the other program shows it, which changes when rows move
     * @param unique which stays
     */
    public record FileId(int number, int unique) {}

    /**
     * What another program's file cannot say in its own fields.
     *
     * @param isPhase whether the row was a phase
     */
    public record Own(boolean isPhase, Words name, Estimate duration) {}

    /**
     * One task waits for another, in some manner.
     *
     * @param predecessor its key; nothing when it is in another file or has no row
     * @param lag in days of the file, or of 24 hours where it is elapsed; negative for a lead
     * @param isPercent whether the file says the lag in percent of the predecessor's duration
     */
    public record Tie(
            @Nullable Integer predecessor, @Nullable Integer successor, Link.Type type, double lag, boolean isElapsed, boolean isPercent) {}

    public ImportedPlan {
        rows = List.copyOf(rows);
        links = List.copyOf(links);
        left = Map.copyOf(left);
    }

    /** Those that belong to no other. */
    public List<Row> top() {
        return rows.stream().filter(row -> row.parent() == null).toList();
    }

    /** The keys of those that others belong to. */
    public Set<Integer> summaries() {
        return rows.stream().map(Row::parent).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }
}
