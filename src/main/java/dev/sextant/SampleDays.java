package dev.sextant;

import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** An engagement with some days of work behind it, so that its history has something to tell. The plan stays what it is. */
final class SampleDays {

    private final MemoryLedger ledger = new MemoryLedger();
    private final String author;
    private Plan plan = Plan.EMPTY;
    private long seq;

    private SampleDays(String author) {
        this.author = author;
    }

    /** @param today when it is opened; the work lies on the three days before */
    static Journal journal(Plan plan, Instant today, String author) {
        var days = new SampleDays(author);
        var steps = steps(plan);
        var before = plan.with(steps.reversed().stream().map(Edit::inverse).toList());
        days.at(today.minus(Duration.ofDays(2)), journal -> journal.commit("entry.created", before.parts().map(Edit::add).toList()));
        var half = steps.size() / 2;
        days.at(today.minus(Duration.ofDays(1)), journal -> steps.subList(0, half).forEach(it -> journal.commit("entry.edited", List.of(it))));
        days.at(today.minus(Duration.ofMinutes(50)), journal -> steps.subList(half, steps.size()).forEach(it -> journal.commit("entry.edited", List.of(it))));
        days.at(today.minus(Duration.ofMinutes(20)), journal -> {
            var task = plan.all(Task.class).iterator().next();
            journal.commit("entry.edited", List.of(Edit.change(task, task.withProgress(55))));
            journal.undo();
        });
        return new Journal(days.plan, days.seq, days.ledger, Clock.fixed(today, ZoneOffset.UTC), author);
    }

    /** The last edits that may have led to the plan. */
    private static List<Edit> steps(Plan plan) {
        var steps = new ArrayList<Edit>();
        plan.all(Task.class).stream().filter(it -> it.progress() > 0).limit(4)
                .forEach(it -> steps.add(Edit.change(it.withProgress(it.progress() / 2), it)));
        plan.all(CheckItem.class).stream().filter(CheckItem::done).limit(3)
                .forEach(it -> steps.add(Edit.change(it.withDone(false), it)));
        plan.all(Risk.class).stream().limit(2).forEach(it -> steps.add(Edit.change(it.withLevels(null, it.impact()), it)));
        plan.all(CostLine.class).stream().filter(it -> Removal.of(plan, it).size() == 1).limit(2).<Part>map(Function.identity()).forEach(it -> steps.add(Edit.add(it)));
        return steps;
    }

    private void at(Instant when, Consumer<Journal> work) {
        var journal = new Journal(plan, seq, ledger, Clock.fixed(when, ZoneOffset.UTC), author);
        work.accept(journal);
        plan = journal.plan();
        seq = journal.seq();
    }
}
