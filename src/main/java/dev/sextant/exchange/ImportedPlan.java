package dev.sextant.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its file tells it, before it becomes part of an engagement.
 *
 * @param name of the project; the file's where it has none
 * @param rows the tasks in the order in which the other program shows them, each after its summary
 * @param links as the file has them, with none left out
 * @param read how many rows MPXJ read: the tasks, the project's own row where there is one, and blank rows
 * @param blank how many of them are blank rows without a name
 */
public record ImportedPlan(String name, List<Row> rows, List<Tie> links, int read, int blank) {

    /**
     * A task.
     *
     * @param key names it within the file
     * @param parent the key of its summary
     * @param days its duration in working days
     * @param progress percent done, 0 to 100
     * @param start the day on which the other program starts it
     */
    public record Row(
            int key, @Nullable Integer parent, String name, double days, int progress, @Nullable LocalDate start, String note) {}

    /**
     * One task waits for another, in some manner.
     *
     * @param predecessor its key; nothing when it is in another file or has no row
     * @param isPlain whether it runs from finish to start without a lag
     * @param isInOrder whether the successor starts no earlier than the predecessor finishes
     */
    public record Tie(@Nullable Integer predecessor, @Nullable Integer successor, boolean isPlain, boolean isInOrder) {}
}
