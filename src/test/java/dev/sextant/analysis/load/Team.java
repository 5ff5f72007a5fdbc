package dev.sextant.analysis.load;

import dev.sextant.plan.Assignment;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans with people in them, put together in a few words. */
final class Team {

    static final LocalDate MONDAY = SamplePlans.START;
    static final Phase PHASE = SamplePlans.phase(1);

    private final List<Part> parts = new ArrayList<>(List.of(SamplePlans.charter(), PHASE));

    static Role role(int number, int capacity) {
        return new Role(new Id<>("role-" + number), number, words("Role " + number), Role.Side.CLIENT, capacity, null, "");
    }

    static Task task(int number, double days) {
        return SamplePlans.task(number, PHASE).withDuration(Estimate.certain(days));
    }

    static Person person(int number, Role role, int capacity, @Nullable Id<WorkCalendar> calendar) {
        return new Person(new Id<>("person-" + number), words("Person " + number), role.id(), "", capacity, calendar);
    }

    /** Monday to Friday without these days. */
    static List<Part> calendarWithout(String id, LocalDate first, LocalDate last) {
        var standard = WorkCalendar.STANDARD;
        var calendar = new WorkCalendar(new Id<>(id), 1, words(id), standard.week(), 8, "");
        return List.of(calendar, new SpecialDay(new Id<>(id + "-off"), calendar.id(), first, last, words("off"), List.of()));
    }

    private static Words words(String english) {
        return new Words(english, english);
    }

    Team with(Part... more) {
        parts.addAll(List.of(more));
        return this;
    }

    Team with(List<Part> more) {
        parts.addAll(more);
        return this;
    }

    Team assign(Task task, Role role, int units) {
        return with(new Assignment(new Id<>("assignment-" + task.id() + "-" + role.id()), task.id(), role.id(), units));
    }

    Plan plan() {
        return Plan.of(parts);
    }
}
