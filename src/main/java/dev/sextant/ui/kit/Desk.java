package dev.sextant.ui.kit;

import dev.sextant.journal.Entry;
import dev.sextant.journal.Journal;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.ScenarioPlan;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.text.ScenarioTitle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * One open engagement as the screens see it: the plan that they show, and the door through which they change it. While a
 * window is in a scenario, both are the scenario's, and no screen need know.
 */
public final class Desk {

    private final Journal journal;
    private final Supplies supplies;
    private final boolean readOnly;
    private final Drafts drafts = new Drafts();
    private final Viewpoint viewpoint;
    private final ObservableValue<Double> hoursPerDay;
    private final ReadOnlyObjectWrapper<SaveState> saving = new ReadOnlyObjectWrapper<>(SaveState.SAVED);
    private final ReadOnlyObjectWrapper<Optional<Entry>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Entry>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<@Nullable Id<?>> pointed = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Horizon> horizon = new SimpleObjectProperty<>();

    /** What a desk shares with the rest of the window. */
    public record Supplies(Speech speech, Notices notices, Threads threads, Clock clock, Ids ids) {}

    /** @param readOnly whether nothing can be changed, because the file cannot be written */
    public Desk(Journal journal, boolean readOnly, Supplies supplies) {
        this.journal = journal;
        this.readOnly = readOnly;
        this.supplies = supplies;
        this.viewpoint = new Viewpoint(journal.plan());
        this.hoursPerDay = plan().map(it -> it.find(it.charter().calendar()).orElse(WorkCalendar.STANDARD).hoursPerDay());
        drafts.open().subscribe(this::showState);
    }

    /** What the window shows: the plan, or one of its scenarios. */
    public ReadOnlyObjectProperty<Plan> plan() {
        return viewpoint.shown();
    }

    public Plan now() {
        return plan().get();
    }

    /** The plan itself, to which the entries lead and which leaves as a file, whatever scenario the window shows. */
    public Plan base() {
        return viewpoint.base();
    }

    /** What the window shows, under a name that says which scenario it is: for paper and for the room. */
    public Plan titled() {
        return scenario().get().map(ScenarioTitle::of).orElse(base());
    }

    /** The scenario that the window shows; nothing while it shows the plan. */
    public ReadOnlyObjectProperty<Optional<ScenarioPlan>> scenario() {
        return viewpoint.scenario();
    }

    /**
     * Shows a scenario from now on, and changes it and not the plan.
     *
     * @param scenario nothing to go back to the plan
     */
    public void enter(@Nullable Id<Scenario> scenario) {
        drafts.commit();
        viewpoint.enter(scenario);
    }

    /** How long a day of a duration is, by the calendar of the plan. */
    public ObservableValue<Double> hoursPerDay() {
        return hoursPerDay;
    }

    public long seq() {
        return journal.seq();
    }

    public Speech speech() {
        return supplies.speech();
    }

    public Notices notices() {
        return supplies.notices();
    }

    public Threads threads() {
        return supplies.threads();
    }

    public Drafts drafts() {
        return drafts;
    }

    public LocalDate today() {
        return LocalDate.now(supplies.clock());
    }

    public Clock clock() {
        return supplies.clock();
    }

    public Ids ids() {
        return supplies.ids();
    }

    public <P extends Part> Id<P> fresh(Class<P> kind) {
        return supplies.ids().fresh(kind);
    }

    /** A part that a screen is asked to show, whichever screen can. */
    public ObjectProperty<@Nullable Id<?>> pointed() {
        return pointed;
    }

    /** The days that somebody has chosen to see, the same on all screens; nothing before anybody has. */
    public ObjectProperty<@Nullable Horizon> horizon() {
        return horizon;
    }

    /**
     * Changes the plan, after what is still being typed has become part of it. A refusal is said to the user.
     *
     * @param label the key of the sentence that says what kind of gesture it is
     * @return whether the plan took it
     */
    public boolean commit(String label, List<Edit> edits) {
        drafts.commit();
        return !edits.isEmpty() && attempt(() -> committed(label, edits));
    }

    public boolean commit(String label, Edit... edits) {
        return commit(label, List.of(edits));
    }

    /** As {@link #commit}, with the refusal left to the caller. */
    public void commitOrRefuse(String label, Edit edit) {
        if (readOnly) {
            throw new Refusal("store.read-only");
        }
        follow(committed(label, List.of(edit)));
    }

    /** In a scenario, what is done to the screens' plan is a difference of the scenario. */
    private CompletableFuture<Void> committed(String label, List<Edit> edits) {
        var passed = viewpoint.edits(edits, supplies.ids());
        return passed.isEmpty() ? journal.saved() : journal.commit(label, passed);
    }

    /** All entries up to now, oldest first. The supplier may read the disk: it is asked in the background. */
    public Supplier<List<Entry>> entries() {
        return journal.entries();
    }

    public void undo() {
        drafts.commit();
        journal.undoable().ifPresent(_ -> attempt(journal::undo));
    }

    public void redo() {
        drafts.commit();
        journal.redoable().ifPresent(_ -> attempt(journal::redo));
    }

    public void restore(Plan then) {
        drafts.commit();
        attempt(() -> journal.restore(then));
    }

    /** Tries once more to save what could not be saved. */
    public void retry() {
        attempt(journal::retry);
    }

    public ReadOnlyObjectProperty<SaveState> saving() {
        return saving.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Entry>> undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Entry>> redoable() {
        return redoable.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** A result of the plan that follows it, worked out in the background; when changes come fast, the newest wins. */
    public <T> Derived<T> derive(Function<Plan, T> result) {
        return derive(plan(), result);
    }

    /** As {@link #derive(Function)}, of something else that changes. */
    public <S, T> Derived<T> derive(ObservableValue<S> source, Function<S, T> result) {
        return new Derived<>(source, result, supplies.threads());
    }

    private boolean attempt(Supplier<CompletableFuture<Void>> change) {
        if (readOnly) {
            supplies.notices().refuse(new Refusal("store.read-only"));
            return false;
        }
        try {
            follow(change.get());
            return true;
        } catch (Refusal refusal) {
            supplies.notices().refuse(refusal);
            return false;
        }
    }

    private void follow(CompletableFuture<Void> saved) {
        var gone = viewpoint.follow(journal.plan());
        undoable.set(journal.undoable());
        redoable.set(journal.redoable());
        showState();
        gone.ifPresent(it -> supplies.notices().say("scenarios.gone", it.name()));
        var _ = saved.whenComplete((_, failure) -> supplies.threads().window().execute(() -> {
            showState();
            if (failure != null) {
                supplies.notices().refuse(refusal(failure));
            }
        }));
    }

    private static Refusal refusal(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refused) {
                return refused;
            }
        }
        return new Refusal("journal.failed", String.valueOf(failure.getMessage()));
    }

    private void showState() {
        var saved = journal.saved();
        if (readOnly) {
            saving.set(SaveState.READ_ONLY);
        } else if (saved.isCompletedExceptionally()) {
            saving.set(SaveState.NOT_SAVED);
        } else if (drafts.open().get()) {
            saving.set(SaveState.EDITING);
        } else {
            saving.set(saved.isDone() ? SaveState.SAVED : SaveState.SAVING);
        }
    }
}
