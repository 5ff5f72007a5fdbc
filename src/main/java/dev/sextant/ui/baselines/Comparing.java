package dev.sextant.ui.baselines;

import dev.sextant.analysis.compare.Comparison;
import dev.sextant.analysis.compare.Line;
import dev.sextant.analysis.compare.Moves;
import dev.sextant.analysis.compare.Step;
import dev.sextant.journal.Stretch;
import dev.sextant.journal.Timeline;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Refusal;
import dev.sextant.ui.kit.Desk;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Works comparisons out in the background. What a newer question has overtaken is dropped. */
final class Comparing {

    /** How many tasks are scheduled before somebody else has a turn. */
    private static final int SLICE = 20_000;

    private final Desk desk;
    private final AtomicLong newest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(new Answer.Nothing());
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);
    private Id<?> about = Charter.ID;

    /** What came of a question. */
    sealed interface Answer {

        /** Nothing was asked. */
        record Nothing() implements Answer {}

        /** One of the states is not known here. */
        record Refused(Refusal refusal) implements Answer {}

        /** The two states beside each other. */
        record Found(Stretch stretch, Comparison comparison) implements Answer {}
    }

    /**
     * Which entries moved what.
     *
     * @param progress 0 to 1; the moves are not known before it is 1
     * @param only the one task that they are told of, where there were too many to tell of all
     */
    record Told(Moves moves, double progress, @Nullable Id<?> only) {

        static final Told NOTHING = new Told(Moves.NONE, 1, null);

        boolean isWhole() {
            return progress >= 1;
        }
    }

    Comparing(Desk desk) {
        this.desk = desk;
    }

    ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    void forget() {
        newest.incrementAndGet();
        answer.set(new Answer.Nothing());
        told.set(Told.NOTHING);
    }

    void ask(Point one, Point other) {
        var number = newest.incrementAndGet();
        var now = desk.base();
        var entries = desk.entries();
        var zone = desk.clock().getZone();
        desk.threads().background().execute(() -> {
            if (number != newest.get()) {
                return;
            }
            try {
                var timeline = new Timeline(now, entries.get());
                var stretch = timeline.between(one.seq(timeline, zone), other.seq(timeline, zone));
                var found = new Answer.Found(stretch, Comparison.of(stretch.from(), stretch.to()));
                show(number, found, stretch.entries().isEmpty() ? Told.NOTHING : new Told(Moves.NONE, 0, null));
                walk(number, walk(stretch, null), null);
            } catch (Refusal refusal) {
                show(number, new Answer.Refused(refusal), Told.NOTHING);
            }
        });
    }

    private static Moves.Walk walk(Stretch stretch, @Nullable Id<?> only) {
        return new Moves.Walk(stretch.from(), stretch.entries().stream().map(it -> new Step(it.seq(), it.edits())).toList(), only);
    }

    private void show(long number, Answer found, Told moved) {
        desk.threads().window().execute(() -> {
            if (number == newest.get()) {
                told.set(moved);
                answer.set(found);
            }
        });
    }

    private void walk(long number, Moves.Walk walk, @Nullable Id<?> only) {
        for (var left = SLICE; left > 0 && !walk.isOver(); left -= walk.size() + 1) {
            walk.go();
        }
        var moved = walk.isOver() ? new Told(walk.moves(), 1, only) : new Told(Moves.NONE, walk.progress(), only);
        desk.threads().window().execute(() -> {
            if (number == newest.get()) {
                told.set(moved);
                lookCloser();
            }
        });
        if (!walk.isOver() && number == newest.get()) {
            desk.threads().background().execute(() -> walk(number, walk, only));
        }
    }

    /** @param id of what is to be told about: a task, a phase, or by its charter the whole plan */
    void about(Id<?> id) {
        about = id;
        lookCloser();
    }

    /** Where too much has moved to tell of every task, the way is walked once more for the one that is looked at. */
    private void lookCloser() {
        var now = told.get();
        if (now.isWhole() && !now.moves().isComplete() && !about.equals(now.only())
                && answer.get() instanceof Answer.Found found
                && found.comparison().line(about).filter(Line::isTask).isPresent()) {
            var number = newest.incrementAndGet();
            var only = about;
            told.set(new Told(Moves.NONE, 0, only));
            desk.threads().background().execute(() -> walk(number, walk(found.stretch(), only), only));
        }
    }
}
