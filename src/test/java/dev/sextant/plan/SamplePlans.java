package dev.sextant.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Plans made for tests. */
public final class SamplePlans {

    public static final LocalDate START = LocalDate.of(2027, 1, 4);

    private SamplePlans() {}

    public static Charter charter() {
        return new Charter(
                Charter.ID, new Words("CRM for Hengqiao", "恒桥机械 CRM 实施"), new Words("Hengqiao", "恒桥机械"),
                new Words("Meridian", "子午咨询"), "six-phase", Language.ZH, true, Currency.getInstance("CNY"), START, null,
                Words.NONE, Words.NONE);
    }

    public static Phase phase(int number) {
        return new Phase(new Id<>("phase-" + number), number, new Words("Phase " + number, "阶段 " + number), Words.NONE, "");
    }

    public static Task task(int number, Phase phase) {
        return new Task(
                new Id<>("task-" + number), phase.id(), null, number, new Words("Task " + number, "任务 " + number),
                new Estimate(1, 2, 4), null, 0, "", "");
    }

    public static Link link(Task from, Task to) {
        return new Link(new Id<>("link-" + from.id() + "-" + to.id()), from.id(), to.id());
    }

    /** A charter, six phases and as many tasks as asked for, each waiting for the one before it. */
    public static Plan chain(int tasks) {
        var parts = new ArrayList<Part>(List.of(charter()));
        var phases = IntStream.rangeClosed(1, 6).mapToObj(SamplePlans::phase).toList();
        parts.addAll(phases);
        Task previous = null;
        for (var number = 1; number <= tasks; number++) {
            var task = task(number, phases.get(number * 6 / (tasks + 1)));
            parts.add(task);
            if (previous != null) {
                parts.add(link(previous, task));
            }
            previous = task;
        }
        return Plan.of(parts);
    }

    public static CostLine costLine(int number) {
        return new CostLine(
                new Id<>("cost-" + number), number, new Words("Licences", "许可"), "", null, null, CostLine.Nature.DIRECT,
                CostLine.Rhythm.ONE_OFF, Spread.certain(BigDecimal.TEN), Words.NONE,
                Spread.certain(new BigDecimal("2400.5")), BigDecimal.valueOf(6), null, CostLine.Basis.ENTERED, null, "");
    }

    public static Risk risk(int number) {
        return new Risk(
                new Id<>("risk-" + number), number, new Words("Interfaces late", "接口延迟"), "A1", Words.NONE, Words.NONE,
                Words.NONE, null, null, 2, Risk.Status.OPEN, Words.NONE, "");
    }

    /** Something a user might do to a plan. */
    public static List<Edit> anyEdit(Plan plan, SplittableRandom random) {
        var fresh = random.nextInt(1_000_000_000);
        var tasks = List.copyOf(plan.all(Task.class));
        var phases = plan.phases();
        if (random.nextInt(6) == 0) {
            return List.of(anySheetEdit(plan, fresh, random));
        }
        if (random.nextInt(6) == 0) {
            return anyScheduleEdit(plan, fresh, random);
        }
        if (random.nextInt(6) == 0) {
            return SampleCosts.anyEdit(plan, fresh, random);
        }
        if (tasks.isEmpty() || random.nextInt(4) == 0) {
            return List.of(Edit.add(task(fresh, phases.get(random.nextInt(phases.size())))));
        }
        var task = tasks.get(random.nextInt(tasks.size()));
        var other = tasks.get(random.nextInt(tasks.size()));
        return switch (random.nextInt(6)) {
            case 0 -> Removal.of(plan, task);
            case 1 -> List.of(Edit.add(costLine(fresh).withPlace(null, task.id())), Edit.add(risk(fresh)));
            case 2 -> List.of(Edit.change(task, task.withName(task.name().with(Language.EN, "Renamed " + fresh))));
            case 3 -> canWait(plan, task, other)
                    ? List.of(Edit.add(new Link(new Id<>("link-" + fresh), task.id(), other.id())))
                    : List.of(Edit.change(task, task.withNote("笔记 " + fresh)));
            case 4 -> List.of(Edit.change(task, task.withDuration(Estimate.certain(random.nextInt(1, 40) / 2.0 + 100 * random.nextDouble()))));
            default -> List.of(Edit.change(task, task.withNotBefore(START.plusDays(fresh % 900))), Edit.add(costLine(fresh)));
        };
    }

    /** A calendar, a special day, a rule, an actual, a lag, a baseline: whatever a schedule is made of. */
    private static List<Edit> anyScheduleEdit(Plan plan, int fresh, SplittableRandom random) {
        var calendars = List.copyOf(plan.all(WorkCalendar.class));
        var links = List.copyOf(plan.all(Link.class));
        var tasks = List.copyOf(plan.all(Task.class));
        if (calendars.isEmpty() || tasks.isEmpty()) {
            return List.of(Edit.add(calendar(fresh)));
        }
        var calendar = calendars.get(random.nextInt(calendars.size())).id();
        var day = START.plusDays(fresh % 900);
        var task = tasks.get(random.nextInt(tasks.size()));
        return switch (random.nextInt(7)) {
            case 0 -> List.of(Edit.add(new SpecialDay(new Id<>("day-" + fresh), calendar, day, day.plusDays(fresh % 7), new Words("", "国庆节"), List.of())));
            case 1 -> List.of(Edit.change(task, task.withConstraint(anyRule(day, random)).withDeadline(day.plusDays(9)).withCalendar(calendar)));
            case 2 -> List.of(Edit.change(task, task.withProgress(50).withActuals(Moment.on(day), null).withRemaining(random.nextInt(40) / 4.0)));
            case 3 -> List.of(Edit.change(plan.charter(), plan.charter().withCalendar(calendar).withStatusDate(day)));
            case 4 -> List.of(Edit.add(new Baseline(new Id<>("baseline-" + fresh), new Words("Kick-off", "启动"), 1 + fresh % 9, day, "")));
            case 5 -> Removal.of(plan, plan.get(calendar));
            default -> links.isEmpty()
                    ? List.of(Edit.add(calendar(fresh)))
                    : List.of(Edit.change(links.getFirst(), links.getFirst().withLag(fresh % 40 / 4.0 - 3, random.nextBoolean())));
        };
    }

    private static Constraint anyRule(LocalDate day, SplittableRandom random) {
        var rule = Constraint.Rule.values()[random.nextInt(Constraint.Rule.values().length)];
        var moment = new Moment(day, random.nextBoolean() ? null : LocalTime.of(random.nextInt(24), 30));
        return new Constraint(rule, rule == Constraint.Rule.AS_LATE ? null : moment);
    }

    /** Six hours from Monday to Saturday. */
    public static WorkCalendar calendar(int number) {
        var six = new Workday(List.of(new Shift(480, 660), new Shift(780, 960)));
        return new WorkCalendar(
                new Id<>("calendar-" + number), number, new Words("Six days", "六天工作制"), List.of(six, six, six, six, six, six, Workday.OFF), 6, "");
    }

    private static boolean canWait(Plan plan, Task from, Task to) {
        try {
            plan.with(List.of(Edit.add(new Link(new Id<>("link-try"), from.id(), to.id()))));
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static Edit anySheetEdit(Plan plan, int fresh, SplittableRandom random) {
        var rows = List.copyOf(plan.all(SheetRow.class));
        var sheets = List.copyOf(plan.all(Sheet.class));
        if (sheets.isEmpty()) {
            return Edit.add(sheet(fresh, plan.phases().getFirst()));
        }
        if (rows.isEmpty() || random.nextInt(3) == 0) {
            return Edit.add(new SheetRow(
                    new Id<>("row-" + fresh), sheets.getFirst().id(), fresh, new Words("Row", "行"), List.of("", "" + random.nextInt(100)), ""));
        }
        var row = rows.get(random.nextInt(rows.size()));
        return Edit.change(row, row.withCell(0, "客户 " + fresh));
    }

    /** A worksheet with a column of each kind that is filled in freely. */
    public static Sheet sheet(int number, Phase phase) {
        return new Sheet(
                new Id<>("sheet-" + number), phase.id(), number, new Words("Register", "登记册"), Words.NONE, new Words("Item", "事项"),
                List.of(new Sheet.Column(new Words("Remark", "备注"), Sheet.Type.TEXT, List.of()),
                        new Sheet.Column(new Words("Share", "占比"), Sheet.Type.PERCENT, List.of()),
                        new Sheet.Column(new Words("Depth", "深度"), Sheet.Type.CHOICE, List.of(new Words("adjust", "调整"), new Words("redesign", "再设计")))),
                List.of(new Sheet.Verdict(0, new Words("Enough", "足够"))), "");
    }
}
