package dev.sextant.analysis.load;

import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a task cannot be done when it could begin.
 *
 * @param day the first on which the role would be above 100 %
 * @param percent how much of the role would be asked for on that day; infinite where nobody is there
 * @param others what the role does on that day, in the order of the outline
 */
public record Clash(Role role, LocalDate day, double percent, List<Task> others) {

    public Clash {
        others = List.copyOf(others);
    }

    /** The Monday before. */
    public LocalDate monday() {
        return Weeks.monday(day);
    }

    public boolean isDeserted() {
        return Double.isInfinite(percent);
    }
}
