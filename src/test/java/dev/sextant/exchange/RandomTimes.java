package dev.sextant.exchange;

import dev.sextant.plan.Assignment;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Part;
import dev.sextant.plan.Role;
import dev.sextant.plan.Shift;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.plan.Workday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calendars, roles, rules about dates, actuals and lags of every kind for {@link RandomPlans}. */
final class RandomTimes {

    private static final Workday SHORT = new Workday(List.of(new Shift(510, 720), new Shift(750, 990)));
    private static final Workday LONG = new Workday(List.of(new Shift(420, 1_140)));
    private static final Workday WHOLE = new Workday(List.of(new Shift(0, 1_440)));
    private static final int DONE = 100;

    private final SplittableRandom random;
    private final List<WorkCalendar> calendars = new ArrayList<>();
    private final List<SpecialDay> special = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final boolean isPlain;

    RandomTimes(SplittableRandom random) {
        this.random = random;
        this.isPlain = random.nextInt(4) == 0;
        var weeks = List.of(week(SHORT, 5), week(LONG, 4), week(WHOLE, 7), week(Workday.EIGHT_HOURS, 6));
        for (var at = 0; at < weeks.size(); at++) {
            var hours = List.of(7.5, 8.0, 24.0, 8.0).get(at);
            calendars.add(new WorkCalendar(new Id<>("c" + at), at, new Words("Calendar " + at, "日历 " + at), weeks.get(at), hours, ""));
        }
        for (var at = 0; at < 6; at++) {
            var first = LocalDate.of(2027, 2, 1).plusDays(30L * at + random.nextInt(20));
            special.add(new SpecialDay(
                    new Id<>("s" + at), calendars.get(random.nextInt(2)).id(), first, first.plusDays(random.nextInt(5)), new Words("Holiday " + at, ""),
                    random.nextBoolean() ? List.of() : List.of(new Shift(600, 750))));
        }
        for (var at = 0; at < 3; at++) {
            var side = random.nextBoolean() ? Role.Side.CLIENT : Role.Side.CONSULTANT;
            var calendar = random.nextInt(3) == 0 ? calendars.get(3).id() : null;
            roles.add(new Role(new Id<>("r" + at), at, new Words("Role " + at, random.nextBoolean() ? "" : "角色 " + at), side, 50 * at + 50, calendar, ""));
        }
    }

    private static List<Workday> week(Workday day, int days) {
        return Stream.concat(Collections.nCopies(days, day).stream(), Collections.nCopies(7 - days, Workday.OFF).stream()).toList();
    }

    Charter of(Charter charter) {
        if (isPlain) {
            return charter;
        }
        var timed = random.nextBoolean() ? charter : charter.withCalendar(calendars.get(random.nextInt(2)).id());
        var known = random.nextInt(4) == 0 ? timed.withStatusDate(charter.start().plusDays(random.nextInt(40))) : timed;
        return random.nextInt(6) == 0
                ? known.withDates(charter.start(), charter.start().plusDays(300)).withDirection(Charter.Direction.BACKWARD) : known;
    }

    List<Part> parts() {
        return isPlain ? List.of() : Stream.<List<? extends Part>>of(calendars, special, roles).<Part>flatMap(List::stream).toList();
    }

    List<Assignment> assignments(List<Task> tasks) {
        return isPlain ? List.of() : IntStream.range(0, tasks.size()).filter(at -> at % 3 == 0).mapToObj(at -> new Assignment(
                new Id<>("a" + at), tasks.get(at).id(), roles.get(at % roles.size()).id(), List.of(25, 100, 200).get(at % 2))).toList();
    }

    Task of(Task task, LocalDate start) {
        if (isPlain) {
            return task;
        }
        var own = random.nextInt(5) == 0 ? task.withCalendar(calendars.get(2).id()) : task;
        var due = random.nextInt(5) == 0 ? own.withDeadline(start.plusDays(random.nextInt(200))) : own;
        return switch (random.nextInt(4)) {
            case 0 -> due.withConstraint(constraint(start));
            case 1 -> happened(due, start);
            default -> due;
        };
    }

    private Constraint constraint(LocalDate start) {
        var rule = Constraint.Rule.values()[random.nextInt(Constraint.Rule.values().length)];
        return new Constraint(rule, rule == Constraint.Rule.AS_LATE ? null : moment(start));
    }

    private Moment moment(LocalDate start) {
        var day = start.plusDays(random.nextInt(150) - 20);
        return random.nextBoolean() ? Moment.on(day) : new Moment(day, LocalTime.of(random.nextInt(10, 16), 45));
    }

    private Task happened(Task task, LocalDate start) {
        var begun = moment(start);
        if (random.nextBoolean()) {
            return task.withActuals(begun, new Moment(begun.day().plusDays(1 + random.nextInt(20)), random.nextBoolean() ? null : LocalTime.of(11, 15)));
        }
        var underway = task.withProgress(random.nextInt(DONE)).withActuals(begun, null);
        return random.nextBoolean() ? underway : underway.withRemaining(Math.round(task.duration().likely() * 10) / 10.0 + 25);
    }

    Link of(Link link) {
        if (isPlain) {
            return link;
        }
        var lag = random.nextInt(3) == 0 ? random.nextInt(-800, 1_500) / 100.0 : 0;
        return link.withType(Link.Type.values()[random.nextInt(4)]).withLag(lag, lag != 0 && random.nextInt(4) == 0);
    }
}
