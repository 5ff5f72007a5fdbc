package dev.sextant.ui.roadmap;

import dev.sextant.plan.Moment;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Shows when a task really began and ended and what is left of it, and changes it. */
final class TaskActualsController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Task> task;
    private final Derived<Roadmap> roadmap;
    private final Parent view;

    @FXML private DatePicker started;
    @FXML private DatePicker finished;
    @FXML private Label remainingTitle;
    @FXML private TextField remaining;

    TaskActualsController(Desk desk, ReadOnlyObjectProperty<@Nullable Task> task, Derived<Roadmap> roadmap) {
        this.desk = desk;
        this.task = task;
        this.roadmap = roadmap;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        var label = "entry.inspector.actuals";
        Choices.bind(started, field(label, it -> day(it.started()),
                (it, day) -> it.withActuals(Moment.onOrNothing(day.orElse(null)), it.finished())));
        Choices.bind(finished, field(label, it -> day(it.finished()),
                (it, day) -> DateRule.finished(it, day, TaskDatesController.schedule(desk, roadmap, it).of(it))));
        Draft.bind(remaining, field("entry.inspector.remaining", it -> Optional.ofNullable(it.remaining()),
                (it, days) -> it.withRemaining(days.orElse(null))), Form.days(desk.hoursPerDay()), desk.hoursPerDay());
    }

    private <V> Field<Task, V> field(String label, Function<Task, V> get, BiFunction<Task, V, Task> with) {
        return new Field<>(desk, task, label, get, with);
    }

    private static Optional<LocalDate> day(@Nullable Moment moment) {
        return Optional.ofNullable(moment).map(Moment::day);
    }

    /** @return what has happened, in a few words */
    String show(Task it) {
        var isLeft = it.finished() == null && it.duration().likely() > 0;
        TaskDatesController.appear(remainingTitle, isLeft);
        TaskDatesController.appear(remaining, isLeft);
        var telling = Telling.about(it, desk.speech().now(), roadmap.get());
        if (it.started() == null) {
            return telling.say("inspector.actuals.none");
        }
        return it.finished() == null
                ? telling.say("inspector.actuals.began", telling.date(it.started()))
                : telling.say("inspector.actuals.done", telling.date(it.started()), telling.date(it.finished()));
    }
}
