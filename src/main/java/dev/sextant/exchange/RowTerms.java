package dev.sextant.exchange;

import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.Terms.Trait;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Constraint.Rule;
import dev.sextant.plan.Task;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the terms of a row on the task that it becomes. */
final class RowTerms {

    private final CalendarImport calendars;
    private final Fitting fitting;
    private final Set<Integer> summaries;
    private final Set<Integer> inactive = new HashSet<>();
    private int constraintsLeft;

    RowTerms(CalendarImport calendars, Fitting fitting, Set<Integer> summaries) {
        this.calendars = calendars;
        this.fitting = fitting;
        this.summaries = summaries;
    }

    Task of(Row row, Task task) {
        var terms = row.terms();
        if (terms.has(Trait.INACTIVE)) {
            inactive.add(row.key());
        }
        fitting.count(terms.has(Trait.FAR));
        constraintsLeft += terms.has(Trait.SOFT) ? 1 : 0;
        var dated = task.withDeadline(fitting.day(terms.deadline())).withConstraint(constraint(row));
        if (summaries.contains(row.key())) {
            return dated;
        }
        var timed = dated.withCalendar(calendars.ofTask(terms.calendar())).withActuals(terms.started(), terms.finished());
        return terms.remaining() == null ? timed : timed.withRemaining(fitting.duration(terms.remaining() * calendars.perDay()).likely());
    }

    /** A summary can only be kept from beginning; what else is said of it is left behind. */
    private @Nullable Constraint constraint(Row row) {
        var constraint = row.terms().constraint();
        if (constraint == null || !summaries.contains(row.key()) || constraint.rule() == Rule.START_NO_EARLIER) {
            return constraint;
        }
        constraintsLeft++;
        return null;
    }

    boolean isInactive(@Nullable Integer key) {
        return key != null && inactive.contains(key);
    }

    /** How many rules are left behind: of summaries, and those that move nothing. */
    int constraintsLeft() {
        return constraintsLeft;
    }
}
