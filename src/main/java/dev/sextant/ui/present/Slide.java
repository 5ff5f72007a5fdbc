package dev.sextant.ui.present;

import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One picture for the room, its texts in the language of the room. */
sealed interface Slide {

    /** Which of several slides about the same thing it is, from 1. */
    record Page(int number, int of) {

        static final Page ONLY = new Page(1, 1);
    }

    /** What a slide about a phase stands under. */
    record About(Id<Phase> phase, String number, String name) {}

    /** Where it all begins. */
    record Title(String name, String client, String consultant, Optional<Span> dates, @Nullable LocalDate wanted) implements Slide {}

    /** All phases. */
    record Overview(List<PhaseRow> rows, Page page) implements Slide {}

    /** A phase with its state; no gate for a phase that has none. */
    record PhaseRow(String number, String name, Optional<Span> dates, int percent, Optional<Gate.Decision> gate) {}

    /** The tasks of a phase; the goal stands on the first of its slides. */
    record Tasks(About about, String goal, List<TaskRow> rows, Page page) implements Slide {}

    /** A task. */
    record TaskRow(String number, String name, Optional<Span> dates, int percent, boolean isSummary) {}

    /** What is ticked off. */
    record Checklist(About about, int done, int total, List<CheckRow> rows, Page page) implements Slide {}

    /** An item of the checklist. */
    record CheckRow(String text, boolean done) {}

    /** What a gate asks. */
    record GateSlide(About about, String gate, Gate.Decision decision, List<QuestionRow> rows, Page page) implements Slide {}

    /** A question of a gate. */
    record QuestionRow(String text, GateQuestion.Answer answer) {}

    /** The phase that it is about; nothing for those about the whole. */
    default Optional<Id<Phase>> phase() {
        return switch (this) {
            case Title _, Overview _ -> Optional.empty();
            case Tasks it -> Optional.of(it.about().phase());
            case Checklist it -> Optional.of(it.about().phase());
            case GateSlide it -> Optional.of(it.about().phase());
        };
    }

    default Page page() {
        return Page.ONLY;
    }

    /** Names the slide while the plan changes under it. */
    default List<Object> key() {
        return List.of(getClass(), phase(), page().number());
    }
}
