package dev.sextant.ui.load;

import dev.sextant.analysis.load.Clash;
import dev.sextant.analysis.load.Move;
import dev.sextant.analysis.load.Remainder;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a proposal: a move that can be refused, or a task whose move was.
 *
 * @param start when it begins in the plan as it is
 * @param move nothing where it was refused
 */
record Offer(Task task, LocalDate start, @Nullable Move move) {

    private static final int NAMES = 3;

    /** What it is about. */
    String title(Texts texts) {
        return move == null
                ? texts.say("load.offer.refused", task.name(), start)
                : texts.say("load.offer", task.name(), move.from(), move.to());
    }

    /** Why, and what it does to the end of the plan, in one sentence. */
    String reason(Texts texts) {
        if (move == null) {
            return texts.say("load.offer.stays");
        }
        var effect = move.finish() > 0 ? texts.say("load.effect.later", move.finish()) : texts.say("load.effect.none");
        return texts.say("load.offer.why", clash(move.clash(), texts), move.later(), effect);
    }

    private static String clash(Clash clash, Texts texts) {
        if (clash.isDeserted()) {
            return texts.say("load.clash.nobody", clash.role().name(), clash.day());
        }
        var percent = Percent.over(clash.percent(), texts);
        return clash.others().isEmpty()
                ? texts.say("load.clash.alone", clash.role().name(), percent, clash.day(), clash.monday())
                : texts.say("load.clash", clash.role().name(), percent, clash.day(), clash.monday(), names(clash.others(), texts));
    }

    /** Why an overload stays. */
    static String sentence(Remainder remainder, Texts texts) {
        var when = remainder.first().equals(remainder.last())
                ? texts.say("load.remains.week", remainder.first())
                : texts.say("load.remains.weeks", remainder.first(), remainder.last());
        var key = switch (remainder.cause()) {
            case NOBODY_THERE -> "load.remains.nobody";
            case ONE_TASK -> "load.remains.one-task";
            case HELD -> "load.remains.held";
        };
        return texts.say(key, remainder.role().name(), when, Percent.over(remainder.percent(), texts), names(remainder.tasks(), texts));
    }

    /** The first few, and how many more there are. */
    private static String names(List<Task> tasks, Texts texts) {
        var named = tasks.stream().limit(NAMES).map(Task::name).map((Words it) -> texts.say("load.name", it)).collect(Collectors.joining(texts.say("load.and")));
        return tasks.size() <= NAMES ? named : texts.say("load.more", named, tasks.size() - NAMES);
    }
}
