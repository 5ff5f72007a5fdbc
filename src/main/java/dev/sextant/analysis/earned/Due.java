package dev.sextant.analysis.earned;

import dev.sextant.analysis.cost.CostModel;
import dev.sextant.analysis.cost.Costing;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import java.time.LocalDate;
import java.util.Optional;

/** When the money of each line falls due by a plan, as far as the project reaches: what is paid every year, until it ends. */
record Due(CostModel model, LocalDate start, LocalDate finish) {

    static Due of(Plan plan, CostModel model, Schedule schedule) {
        var start = plan.charter().start();
        return schedule.whole().map(it -> new Due(model, it.start().isBefore(start) ? it.start() : start, it.finish())).orElse(new Due(model, start, start));
    }

    static Due of(Plan plan) {
        var schedule = Schedule.of(plan);
        return of(plan, CostModel.of(plan, schedule), schedule);
    }

    Optional<Costing> line(Id<CostLine> id) {
        return model.line(id);
    }

    /** Which part of all that a line costs to the horizon belongs to the project: 1 of what is paid once. */
    double part(Costing costing) {
        if (costing.line().rhythm() == Rhythm.ONE_OFF) {
            return 1;
        }
        var all = costing.spread().all();
        return all > 0 ? fallen(costing, finish) / all : 0;
    }

    /** Which share of the project's part has fallen due by the end of a day, 0 to 1. */
    double share(Costing costing, LocalDate day) {
        if (costing.line().rhythm() == Rhythm.ONE_OFF) {
            return Math.clamp(costing.falling().share(day), 0, 1);
        }
        var all = fallen(costing, finish);
        return all > 0 ? Math.min(1, fallen(costing, day) / all) : 0;
    }

    /** At the prices of the day, as the total has them: otherwise the project would bear the rises of later years. */
    private double fallen(Costing costing, LocalDate day) {
        return costing.spread().share(model.months().index(day));
    }

    /** The day on which the last of it falls due. */
    LocalDate last() {
        return model.lines().stream().filter(it -> it.line().rhythm() == Rhythm.ONE_OFF).map(Costing::last).filter(it -> it.isAfter(finish))
                .max(LocalDate::compareTo).orElse(finish);
    }
}
