package dev.sextant.ui.settings;

import dev.sextant.analysis.schedule.Conflict;
import dev.sextant.analysis.schedule.Prospect;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Charter.Direction;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Shows how dates are worked out, with a sentence for what each choice does, and changes it. */
final class ScheduleController {

    private static final double PERCENT = 100;

    private final Desk desk;
    private final ObservableValue<Charter> charter;
    private final Derived<Outlook> outlook;
    private final Parent view;

    @FXML private ComboBox<Direction> direction;
    @FXML private Label directionAbout;
    @FXML private ComboBox<Optional<Id<WorkCalendar>>> calendar;
    @FXML private Label calendarAbout;
    @FXML private DatePicker status;
    @FXML private Label statusAbout;
    @FXML private Label tooEarly;
    @FXML private Label prospect;

    /**
     * What the plan makes of its dates.
     *
     * @param mustBegin when it would have to begin, where that is earlier than it may
     */
    private record Outlook(Optional<Prospect> prospect, Optional<LocalDate> mustBegin) {

        static Outlook of(Plan plan) {
            var schedule = Schedule.of(plan);
            var early = plan.charter().direction() == Direction.FORWARD
                    ? Optional.<LocalDate>empty()
                    : schedule.conflicts().stream().filter(Conflict.TooEarly.class::isInstance)
                            .map(it -> ((Conflict.TooEarly) it).start()).findFirst();
            return new Outlook(Prospect.of(plan, schedule), early);
        }
    }

    ScheduleController(Desk desk) {
        this.desk = desk;
        this.charter = desk.plan().map(Plan::charter);
        this.outlook = desk.derive(Outlook::of);
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Choices.bind(direction, field("entry.settings.direction", Charter::direction, Charter::withDirection),
                new SimpleObjectProperty<>(List.of(Direction.values())), it -> it == null ? "" : desk.speech().say(it));
        Choices.bind(calendar, field("entry.settings.calendar", it -> Optional.ofNullable(it.calendar()),
                (it, chosen) -> it.withCalendar(chosen.orElse(null))), desk.plan().map(ScheduleController::calendars), this::name);
        Choices.bind(status, field("entry.settings.status-date", it -> Optional.ofNullable(it.statusDate()),
                (it, day) -> it.withStatusDate(day.orElse(null))));
        desk.plan().subscribe(_ -> show());
        outlook.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private <V> Field<Charter, V> field(String label, Function<Charter, V> get, BiFunction<Charter, V, Charter> with) {
        return new Field<>(desk, charter, label, get, with);
    }

    private static List<Optional<Id<WorkCalendar>>> calendars(Plan plan) {
        var calendars = new ArrayList<Optional<Id<WorkCalendar>>>(List.of(Optional.empty()));
        plan.ranked(WorkCalendar.class).forEach(it -> calendars.add(Optional.of(it.id())));
        return calendars;
    }

    private String name(@Nullable Optional<Id<WorkCalendar>> chosen) {
        return chosen == null ? "" : desk.speech().say(chosen.flatMap(desk.now()::find).orElse(WorkCalendar.STANDARD).name());
    }

    private void show() {
        var speech = desk.speech();
        var now = desk.now().charter();
        directionAbout.setText(now.direction() == Direction.BACKWARD && now.finish() != null
                ? speech.say("settings.schedule.backward", now.finish())
                : speech.say("settings.schedule.forward", now.start()));
        var hours = desk.hoursPerDay().getValue();
        calendarAbout.setText(speech.say(
                now.calendar() == null ? "settings.schedule.standard" : "settings.schedule.calendar.about", hours));
        statusAbout.setText(now.statusDate() == null
                ? speech.say("settings.schedule.no-status")
                : speech.say("settings.schedule.status.about", now.statusDate()));
        tell(prospect, outlook.get().prospect().map(this::told));
        tell(tooEarly, outlook.get().mustBegin().filter(_ -> now.finish() != null)
                .map(day -> speech.say("settings.schedule.too-early", Optional.ofNullable(now.finish()).orElse(day), day, now.start())));
    }

    /** The ends of the scale are never promised. */
    private String told(Prospect it) {
        var percent = Math.round(PERCENT * it.chance());
        var chance = percent == 0 ? "settings.schedule.chance.least" : percent == PERCENT ? "settings.schedule.chance.most" : "settings.schedule.chance";
        return desk.speech().say("settings.schedule.prospect", it.path().size(), it.wanted(), desk.speech().say(chance, percent));
    }

    private static void tell(Label label, Optional<String> sentence) {
        label.setText(sentence.orElse(""));
        label.setVisible(sentence.isPresent());
        label.setManaged(sentence.isPresent());
    }
}
