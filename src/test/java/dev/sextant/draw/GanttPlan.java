package dev.sextant.draw;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Charts of a few tasks in rows of 30, on days of 20, for an em of 10. */
record GanttPlan(Plan plan, Drawing pen) {

    static final double ROW = 30;
    static final double DAY = 20;
    static final Setting SETTING = new Setting(Texts.in(Language.EN), 10);
    static final TimeScale SCALE = new TimeScale(SamplePlans.START, SamplePlans.START.plusDays(60), 0, 60 * DAY);

    static GanttPlan of(Part... parts) {
        var all = new ArrayList<Part>(List.of(SamplePlans.charter(), SamplePlans.phase(1)));
        all.addAll(List.of(parts));
        return new GanttPlan(Plan.of(all), new Drawing());
    }

    static Task task(int number, double days) {
        return SamplePlans.task(number, SamplePlans.phase(1)).withDuration(Estimate.certain(days)).withName(new Words("Task " + number, ""));
    }

    static Link link(Task from, Task to, Link.Type type, double lag) {
        return SamplePlans.link(from, to).withType(type).withLag(lag, false);
    }

    Schedule schedule() {
        return Schedule.of(plan);
    }

    /** A row for each of the tasks, in this order. */
    List<TaskBars.Row> rows(Task... tasks) {
        var rows = new ArrayList<TaskBars.Row>();
        for (var task : tasks) {
            rows.add(new TaskBars.Row(task.id(), rows.size() * ROW, ROW, false));
        }
        return rows;
    }

    TaskBars bars(Extras extras) {
        return new TaskBars(plan, schedule(), SCALE, SETTING, null).with(extras);
    }

    Laid laid(@Nullable Id<Task> held, Task... tasks) {
        return bars(Extras.USUAL.withHeld(held)).lay(pen, rows(tasks), 0, tasks.length * ROW);
    }

    Drawing drawn(Extras extras, Task... tasks) {
        bars(extras).drawRows(pen, rows(tasks), 0, tasks.length * ROW);
        return pen;
    }
}
