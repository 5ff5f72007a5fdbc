package dev.sextant.analysis.load;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.WorkingTime;
import dev.sextant.plan.Id;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much of each role the plan asks for, week by week, from the week in which it begins to the one in which it ends.
 *
 * @param roles those that have something to do, in their order
 */
public record Load(List<OfRole> roles) {

    /**
     * The weeks of a role.
     *
     * @param people one by one where some of them have a calendar of their own; they share the work by the hours they have
     */
    public record OfRole(Role role, List<Week> weeks, List<OfPerson> people) {

        public OfRole {
            weeks = List.copyOf(weeks);
            people = List.copyOf(people);
        }

        /** The fullest week, the first of equals. */
        public Week peak() {
            return fullest(weeks);
        }

        /** The weeks above 100 %, and those in which nobody is there to do the work. */
        public List<Week> over() {
            return weeks.stream().filter(Week::isOver).toList();
        }
    }

    /** The weeks of somebody in a role. */
    public record OfPerson(Person person, List<Week> weeks) {

        public OfPerson {
            weeks = List.copyOf(weeks);
        }

        public Week peak() {
            return fullest(weeks);
        }
    }

    /** What a task asks of a role in a week. @param hours of work, two people counted twice */
    public record Share(Task task, double hours) {}

    public Load {
        roles = List.copyOf(roles);
    }

    public static Load of(Plan plan) {
        return of(plan, Schedule.of(plan));
    }

    public static Load of(Plan plan, Schedule schedule) {
        var whole = schedule.whole().orElse(null);
        if (whole == null) {
            return new Load(List.of());
        }
        var weeks = Weeks.covering(whole.start(), whole.end().toLocalDate());
        var staffing = Staffing.of(plan, schedule.calendars());
        var jobs = Jobs.of(plan, schedule).ofRole();
        return new Load(jobs.values().stream().map(it -> ofRole(it, weeks, schedule, staffing)).toList());
    }

    private static OfRole ofRole(List<Job> jobs, Weeks weeks, Schedule schedule, Staffing staffing) {
        var role = jobs.getFirst().role();
        var demand = new Demand(weeks);
        for (var job : jobs) {
            var span = schedule.of(job.task());
            var begin = WorkingTime.moment(span.begin());
            if (WorkingTime.moment(span.end()) > weeks.begin(weeks.count())) {
                continue; // beyond what is looked at
            }
            demand.add(job, begin, job.end(begin, WorkingTime.moment(span.end())));
        }
        var demanded = demand.total();
        var seats = staffing.of(role);
        var found = new ArrayList<Week>();
        for (var week = 0; week < weeks.count(); week++) {
            found.add(new Week(weeks.monday(week), demanded[week], available(seats, weeks, week)));
        }
        var some = seats.stream().map(Seat::person).anyMatch(it -> it != null && it.calendar() != null);
        return new OfRole(role, found, some ? seats.stream().map(it -> ofPerson(it, weeks, found)).toList() : List.of());
    }

    private static long available(List<Seat> seats, Weeks weeks, int week) {
        return seats.stream().mapToLong(it -> it.available(weeks.begin(week), weeks.begin(week + 1))).sum();
    }

    private static OfPerson ofPerson(Seat seat, Weeks weeks, List<Week> ofRole) {
        var own = IntStream.range(0, weeks.count()).mapToObj(at -> {
            var all = ofRole.get(at);
            var available = available(List.of(seat), weeks, at);
            var share = all.available() == 0 ? 0 : Math.round((double) all.demanded() * available / all.available());
            return new Week(all.monday(), share, available);
        });
        return new OfPerson(Objects.requireNonNull(seat.person()), own.toList());
    }

    private static Week fullest(List<Week> weeks) {
        return weeks.stream().max(Comparator.comparingDouble(Week::percent).thenComparing(Week::monday, Comparator.reverseOrder())).orElseThrow();
    }

    public Optional<OfRole> of(@Nullable Id<Role> role) {
        return roles.stream().filter(it -> it.role().id().equals(role)).findFirst();
    }

    /** What makes the load of a role in a week, the largest share first. */
    public static List<Share> shares(Plan plan, Schedule schedule, Id<Role> role, LocalDate monday) {
        var from = WorkingTime.moment(monday);
        var to = WorkingTime.moment(monday.plusWeeks(1));
        var shares = new ArrayList<Share>();
        for (var job : Jobs.of(plan, schedule).ofRole().getOrDefault(role, List.of())) {
            var span = schedule.of(job.task());
            var begin = WorkingTime.moment(span.begin());
            var end = Math.min(to, job.end(begin, WorkingTime.moment(span.end())));
            var asked = Math.max(begin, from) >= end ? 0 : job.units() * job.time().between(Math.max(begin, from), end);
            if (asked > 0) {
                shares.add(new Share(job.task(), new Week(monday, asked, 0).demandedHours()));
            }
        }
        shares.sort(Comparator.comparingDouble(Share::hours).reversed());
        return shares;
    }
}
