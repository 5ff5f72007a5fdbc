package dev.sextant.print;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.draw.BarSign;
import dev.sextant.draw.Extras;
import dev.sextant.draw.Gantt;
import dev.sextant.draw.SignLegend.Sign;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.TaskBars;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.print.Wording.Side;
import dev.sextant.text.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The roadmap: phases and tasks with their dates beside their bars. */
final class GanttChart implements Chart {

    private static final List<String> BLANK = List.of("", "", "");

    private final Plan plan;
    private final Schedule schedule;
    private final Gantt gantt;
    private final Wording wording;
    private final List<Outline.Row> rows;
    private final List<Line> lines;

    /** @throws Refusal {@code paper.no-rows} if nothing of the plan lies in what is wanted, {@code part.missing} if a phase is not in it */
    GanttChart(Plan plan, Schedule schedule, ChartOrder order) {
        this.plan = plan;
        this.schedule = schedule;
        this.gantt = Gantt.of(plan, schedule);
        this.wording = Wording.in(order.languages());
        order.phases().forEach(plan::get);
        this.rows = shown(order);
        if (rows.stream().allMatch(row -> span(row).isEmpty())) {
            throw new Refusal("paper.no-rows");
        }
        var withinOneYear = first().getYear() == last().getYear();
        this.lines = IntStream.range(0, rows.size()).mapToObj(at -> line(at, withinOneYear)).toList();
    }

    /** Those that have days in the range, and what they belong to. */
    private List<Outline.Row> shown(ChartOrder order) {
        var shown = new ArrayList<Outline.Row>();
        var wanted = false;
        for (var row : Outline.of(plan).rows()) {
            wanted = row instanceof Outline.PhaseRow it ? order.phases().isEmpty() || order.phases().contains(it.id()) : wanted;
            if (wanted && span(row).map(it -> order.shows(it.start(), it.finish())).orElse(order.from() == null && order.to() == null)) {
                shown.add(row);
            }
        }
        return List.copyOf(shown);
    }

    private Optional<Span> span(Outline.Row row) {
        return switch (row) {
            case Outline.PhaseRow it -> schedule.of(it.phase());
            case Outline.TaskRow it -> Optional.of(schedule.of(it.task()));
        };
    }

    private Line line(int at, boolean withinOneYear) {
        var row = rows.get(at);
        var names = wording.of(row.name()).stream().filter(side -> !side.text().isBlank()).toList();
        var cells = span(row).map(it -> cells(it, withinOneYear)).orElse(BLANK);
        var shortCells = span(row).map(it -> cells(it, true)).orElse(BLANK);
        return new Line(row.id(), at + 1, row.number(), names, row.depth(), row.isSummary(), cells, shortCells);
    }

    private List<String> cells(Span span, boolean withinOneYear) {
        var formats = formats();
        return List.of(
                withinOneYear ? formats.shortDate(span.start()) : span.start().toString(),
                withinOneYear ? formats.shortDate(span.finish()) : span.finish().toString(),
                formats.number(Math.round(span.workingDays() * 10) / 10.0));
    }

    private Formats formats() {
        return wording.voices().getFirst().formats();
    }

    @Override
    public String document() {
        return "paper.gantt.title";
    }

    @Override
    public List<Line> lines() {
        return lines;
    }

    @Override
    public List<Side> title() {
        return wording.label("paper.gantt.task");
    }

    @Override
    public List<List<Side>> columns() {
        return List.of(wording.label("paper.gantt.start"), wording.label("paper.gantt.finish"), wording.label("paper.gantt.days"));
    }

    @Override
    public LocalDate first() {
        return rows.stream().flatMap(row -> span(row).stream()).map(Span::start).min(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public LocalDate last() {
        return rows.stream().flatMap(row -> span(row).stream()).map(Span::finish).max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public double leastHeight() {
        return 0;
    }

    @Override
    public double headHeight(Setting setting) {
        return 3.2 * setting.em();
    }

    /** Marks belong to the sheet, so that each sheet names its days from its own edge. */
    @Override
    public void drawHead(Pen pen, View view, double top) {
        bars(view).drawHead(pen, top);
    }

    /** Bars belong to all sheets. */
    @Override
    public void drawRows(Pen pen, View view, List<TaskBars.Row> rows, double top, double bottom) {
        bars(view).between(view.left(), view.right()).drawRows(pen, rows, top, bottom);
    }

    /** Without today: what hangs on a wall is read on other days. */
    private TaskBars bars(View view) {
        return new TaskBars(gantt, view.scale(), view.setting(), null).with(extras(view));
    }

    private static Extras extras(View view) {
        return view.isDense() ? Extras.NONE : Extras.USUAL;
    }

    @Override
    public List<? extends Sign> signs(View view) {
        var signs = EnumSet.noneOf(BarSign.class);
        signs.addAll(BarSign.of(gantt, rows.stream().map(Outline.Row::id).collect(Collectors.<Id<?>>toSet()), extras(view)));
        if (TaskBars.showsRest(view.scale(), view.setting())) {
            signs.add(BarSign.REST);
        }
        return List.copyOf(signs);
    }
}
