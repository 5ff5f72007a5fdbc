package dev.sextant.exchange;

import dev.sextant.journal.Entry;
import dev.sextant.journal.History;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A consultant's computer with one engagement on it. */
final class Machine {

    static final ZoneId ZONE = ZoneOffset.UTC;

    private final MemoryLedger ledger = new MemoryLedger();
    private final Clock clock;
    private final Journal journal;
    private final List<Entry> earlier;

    private Machine(String user, Instant now, List<Entry> earlier) {
        this.clock = Clock.fixed(now, ZONE);
        this.earlier = earlier;
        this.journal = new Journal(History.replayed(earlier), earlier.size(), ledger, clock, user);
    }

    static Machine begun(String user, Collection<? extends Part> parts) {
        var machine = new Machine(user, Instant.parse("2027-01-12T09:00:00Z"), List.of());
        machine.journal.commit("entry.created", parts.stream().<Edit>map(Edit::add).toList());
        return machine;
    }

    static Machine begun() {
        return begun("Lin", SamplePlans.chain(4).parts().toList());
    }

    /** A machine on which this package became a new engagement. */
    static Machine adopting(String user, Packed packed) {
        return new Machine(user, Instant.parse("2027-02-01T14:05:00Z"), packed.history());
    }

    Plan plan() {
        return journal.plan();
    }

    List<Entry> entries() {
        return Stream.concat(earlier.stream(), ledger.entries().stream()).toList();
    }

    Journal journal() {
        return journal;
    }

    Packed packed() {
        return Packed.whole(plan(), entries(), "Sextant 0.0-test");
    }

    /** Sets the likely days of the first task. */
    Machine days(int days) {
        var task = plan().all(Task.class).stream().filter(it -> it.id().value().equals("task-1")).findFirst().orElseThrow();
        journal.commit("entry.edited", List.of(Edit.change(task, task.withDuration(Estimate.certain(days)))));
        return this;
    }

    Machine undo() {
        journal.undo();
        return this;
    }

    Machine randomly(int edits, long seed) {
        var random = new SplittableRandom(seed);
        for (var edit = 0; edit < edits; edit++) {
            journal.commit("entry.edited", SamplePlans.anyEdit(plan(), random));
        }
        return this;
    }

    Taking offered(Packed packed) {
        return Taking.of(plan(), entries(), packed, "copy.sextant", ZONE);
    }

    Machine take(Packed packed) {
        journal.commit(Taking.LABEL, offered(packed).edits());
        return this;
    }
}
