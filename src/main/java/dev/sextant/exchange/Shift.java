package dev.sextant.exchange;

import dev.sextant.plan.Language;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A task, or a summary that becomes a phase, whose start or finish is another day here than in the file.
 *
 * @param key of its row
 * @param fileStart nothing where the file has none
 * @param fileFinish nothing where the file has none
 * @param start the day on which it will start here
 * @param finish the day on which it will finish here
 * @param causes the one that weighs most first; never empty
 */
public record Shift(
        int key,
        Words name,
        boolean isSummary,
        @Nullable LocalDate fileStart,
        @Nullable LocalDate fileFinish,
        LocalDate start,
        LocalDate finish,
        List<Cause> causes) {

    public Shift {
        causes = List.copyOf(causes);
    }

    public boolean startDiffers() {
        return fileStart != null && !fileStart.equals(start);
    }

    public boolean finishDiffers() {
        return fileFinish != null && !fileFinish.equals(finish);
    }

    /** Why, in one line. */
    public String why(Texts texts) {
        return causes.stream().map(cause -> cause.sentence(texts)).collect(Collectors.joining(texts.language() == Language.EN ? " " : ""));
    }
}
