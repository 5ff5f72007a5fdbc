package dev.sextant.analysis.compare;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Part;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What leads from one state of a plan to the next.
 *
 * @param seq the number of its entry
 */
public record Step(long seq, List<Edit> edits) {

    private static final Words ANY = new Words("-", "");

    /** Whether dates may follow from it. */
    boolean touchesSchedule() {
        return edits.stream().anyMatch(Step::touches);
    }

    private static boolean touches(Edit edit) {
        return switch (edit.kind()) {
            case TASK, CHARTER -> !Objects.equals(timed(edit.before()), timed(edit.after()));
            case LINK, ROLE, PERSON, ASSIGNMENT, WORK_CALENDAR, SPECIAL_DAY -> true;
            case PHASE, CHECK_ITEM, GATE, GATE_QUESTION, DELIVERABLE, NOTE, COST_LINE, RISK, SCALE_LEVEL, SHEET, SHEET_ROW, BASELINE, PAYMENT, BOOKING,
                    CHANGE_REQUEST, RATE, EXCHANGE_RATE, FACTOR, ACCEPTED_OVERLAP, BENEFIT, CENTRE_ACTIVITY, APPRAISAL, SCENARIO, VARIATION -> false;
        };
    }

    /** What of a part the schedule looks at. */
    private static @Nullable Object timed(@Nullable Part part) {
        return switch (part) {
            case Task it -> it.withName(ANY).withNote("").withPlace(it.phase(), it.parent(), 0);
            case Charter it -> Arrays.asList(it.start(), it.finish(), it.calendar(), it.statusDate(), it.direction());
            case null, default -> part;
        };
    }
}
