package dev.sextant.ui.roadmap;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Shows the rule about a task's dates, its deadline and its calendar, and changes them. */
final class TaskDatesController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Task> task;
    private final Derived<Roadmap> roadmap;
    private final ReadOnlyObjectWrapper<List<Optional<Rule>>> rules = new ReadOnlyObjectWrapper<>(List.of());
    private final Parent view;

    @FXML private ComboBox<Optional<Rule>> rule;
    @FXML private Label momentTitle;
    @FXML private HBox momentPlace;
    @FXML private DatePicker moment;
    @FXML private TextField time;
    @FXML private DatePicker deadline;
    @FXML private Label calendarTitle;
    @FXML private ComboBox<Optional<Id<WorkCalendar>>> calendar;

    TaskDatesController(Desk desk, ReadOnlyObjectProperty<@Nullable Task> task, Derived<Roadmap> roadmap) {
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
        var label = "entry.inspector.rule";
        Choices.bind(rule, field(label, DateRule::of, this::choose), rules, this::name);
        Choices.bind(moment, field(label, it -> DateRule.moment(it).map(Moment::day), DateRule::on));
        Draft.bind(time, field(label, it -> DateRule.moment(it).flatMap(at -> Optional.ofNullable(at.time())), DateRule::at), Form.TIME);
        Choices.bind(deadline, field("entry.inspector.deadline", it -> Optional.ofNullable(it.deadline()),
                (it, day) -> it.withDeadline(day.orElse(null))));
        Choices.bind(calendar, field("entry.inspector.calendar", it -> Optional.ofNullable(it.calendar()),
                (it, chosen) -> it.withCalendar(chosen.orElse(null))), desk.plan().map(TaskDatesController::calendars), this::calendarName);
    }

    private <V> Field<Task, V> field(String label, Function<Task, V> get, BiFunction<Task, V, Task> with) {
        return new Field<>(desk, task, label, get, with);
    }

    private Task choose(Task it, Optional<Rule> chosen) {
        var schedule = schedule(desk, roadmap, it);
        return DateRule.choose(it, chosen, schedule.of(it), schedule.calendars().of(it.calendar()));
    }

    /** The one that is shown, unless the task is newer than that. */
    static Schedule schedule(Desk desk, Derived<Roadmap> roadmap, Task it) {
        var shown = roadmap.get().schedule();
        return shown.has(it.id()) ? shown : Schedule.of(desk.now());
    }

    private String name(@Nullable Optional<Rule> chosen) {
        return chosen == null ? "" : chosen.map(desk.speech()::say).orElse(desk.speech().say("inspector.dates.none"));
    }

    private static List<Optional<Id<WorkCalendar>>> calendars(Plan plan) {
        var calendars = new ArrayList<Optional<Id<WorkCalendar>>>(List.of(Optional.empty()));
        plan.ranked(WorkCalendar.class).forEach(it -> calendars.add(Optional.of(it.id())));
        return calendars;
    }

    private String calendarName(@Nullable Optional<Id<WorkCalendar>> chosen) {
        return chosen == null ? "" : chosen.flatMap(desk.now()::find).map(it -> desk.speech().say(it.name()))
                .orElse(desk.speech().say("inspector.calendar.plan"));
    }

    /** @return what is set, in a few words */
    String show(Task it, boolean isSummary) {
        rules.set(DateRule.choices(it, isSummary));
        var dated = DateRule.moment(it);
        appear(momentTitle, dated.isPresent());
        appear(momentPlace, dated.isPresent());
        var isWorked = !isSummary && desk.now().all(WorkCalendar.class).size() > 0;
        appear(calendarTitle, isWorked);
        appear(calendar, isWorked);
        return told(it);
    }

    private String told(Task it) {
        var telling = Telling.about(it, desk.speech().now(), roadmap.get());
        var said = new ArrayList<String>();
        DateRule.of(it).map(set -> DateRule.moment(it).map(at -> telling.say("value.rule", set, telling.date(at))).orElse(desk.speech().say(set)))
                .ifPresent(said::add);
        Optional.ofNullable(it.deadline()).ifPresent(day -> said.add(telling.say("inspector.dates.by", telling.date(day))));
        return said.isEmpty() ? telling.say("inspector.dates.none") : String.join(" · ", said);
    }

    static void appear(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
