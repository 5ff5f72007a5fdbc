package dev.sextant.print;

import dev.sextant.analysis.load.Load;
import dev.sextant.analysis.load.Week;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.draw.LoadPicture;
import dev.sextant.draw.LoadSign;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.SignLegend.Sign;
import dev.sextant.draw.TaskBars;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.print.Wording.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much every role has to do, week by week. Phases that are chosen choose the weeks that are shown, not whose work counts. */
final class LoadChart implements Chart {

    /** Of a row, in sizes of its text: lower, weeks could not be told apart. */
    private static final double ROW = 6.5;

    private final Load load;
    private final Wording wording;
    private final Map<Id<?>, List<Week>> weeks = new HashMap<>();
    private final List<Line> lines;
    private final List<Span> spans;

    /** @throws Refusal {@code paper.no-load} if no task has a role, {@code part.missing} if a phase is not in the plan */
    LoadChart(Plan plan, Schedule schedule, ChartOrder order) {
        this.load = Load.of(plan, schedule);
        this.wording = Wording.in(order.languages());
        var phases = order.phases().stream().<Phase>map(plan::get).flatMap(phase -> schedule.of(phase).stream()).toList();
        this.spans = phases.isEmpty() ? schedule.whole().stream().toList() : phases;
        if (load.roles().isEmpty() || spans.isEmpty()) {
            throw new Refusal("paper.no-load");
        }
        load.roles().forEach(role -> weeks.put(role.role().id(), role.weeks()));
        this.lines = IntStream.range(0, load.roles().size()).mapToObj(this::line).toList();
    }

    private Line line(int at) {
        var role = load.roles().get(at);
        var names = wording.of(role.role().name()).stream().filter(side -> !side.text().isBlank()).toList();
        var peak = role.peak();
        var percent = peak.isDeserted() ? "" : wording.voices().getFirst().say("paper.load.percent", Math.round(peak.percent()));
        var cells = List.of(percent, Integer.toString(role.over().size()));
        return new Line(role.role().id(), at + 1, "", names, 0, false, cells, cells);
    }

    @Override
    public String document() {
        return "paper.load.title";
    }

    @Override
    public List<Line> lines() {
        return lines;
    }

    @Override
    public List<Side> title() {
        return wording.label("paper.load.role");
    }

    @Override
    public List<List<Side>> columns() {
        return List.of(wording.label("paper.load.peak"), wording.label("paper.load.over"));
    }

    @Override
    public LocalDate first() {
        return spans.stream().map(Span::start).min(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public LocalDate last() {
        return spans.stream().map(Span::finish).max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public double leastHeight() {
        return ROW;
    }

    @Override
    public double headHeight(Setting setting) {
        return 3.2 * setting.em();
    }

    @Override
    public void drawHead(Pen pen, View view, double top) {
        picture(view).drawHead(pen, top);
    }

    @Override
    public void drawRows(Pen pen, View view, List<TaskBars.Row> rows, double top, double bottom) {
        var picture = picture(view);
        rows.forEach(row -> picture.drawRow(pen, weeks.getOrDefault(row.part(), List.of()), row.y(), row.height(), null));
    }

    private LoadPicture picture(View view) {
        return new LoadPicture(load, view.scale(), view.setting());
    }

    @Override
    public List<? extends Sign> signs(View view) {
        var isOver = load.roles().stream().anyMatch(role -> !role.over().isEmpty());
        var over = LoadPicture.hatches(view.scale(), view.setting()) ? LoadSign.OVER : LoadSign.OVER_NARROW;
        return Stream.of(LoadSign.DEMAND, LoadSign.CAPACITY, over).filter(sign -> sign != over || isOver).toList();
    }
}
