package dev.sextant.print;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.draw.Measure;
import dev.sextant.draw.SvgPen;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.print.PdfWriter.Imprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Charts over time on sheets that hang on a wall. */
public final class ChartPrint {

    /** The charts that there are. */
    public enum Subject {
        /** Phases and tasks with their bars. */
        GANTT,
        /** What roles have to do each week. */
        LOAD
    }

    private final Plan plan;
    private final Chart chart;
    private final ChartOrder order;
    private final Wording wording;
    private final long version;
    private final LocalDate printedOn;

    /**
     * @param version how many entries the journal had
     * @throws Refusal {@code paper.no-rows} or {@code paper.no-load} if nothing lies in what is wanted
     */
    public ChartPrint(Subject subject, Plan plan, Schedule schedule, ChartOrder order, long version, LocalDate printedOn) {
        this.plan = plan;
        this.chart = switch (subject) {
            case GANTT -> new GanttChart(plan, schedule, order);
            case LOAD -> new LoadChart(plan, schedule, order);
        };
        this.order = order;
        this.wording = Wording.in(order.languages());
        this.version = version;
        this.printedOn = printedOn;
    }

    /**
     * All sheets as a PDF, row by row; the same arguments give the same bytes.
     *
     * @throws Refusal {@code paper.not-on-one} or {@code paper.not-on-so-few} if it could not be read on so few sheets
     * @throws CancellationException if the progress says stop
     */
    public Printed pdf(Progress progress) {
        try (var glyphs = new Glyphs()) {
            var layout = ChartLayout.of(chart, order, PdfPen.measure(glyphs));
            var leaves = sheets(layout, PdfPen.measure(glyphs)).stream()
                    .map(sheet -> new Leaf(layout.format().width(), layout.format().height(), canvas -> sheet.draw(new PdfPen(canvas, glyphs))))
                    .toList();
            var imprint = new Imprint(title(), order.languages().getFirst(), version, printedOn);
            return new Printed(new PdfWriter(glyphs).write(leaves, imprint, progress), leaves.size(), glyphs.missing());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The fonts of the program cannot be read", unreadable);
        }
    }

    /**
     * Each sheet as SVG, UTF-8, in the order of {@link #pdf}.
     *
     * @throws Refusal as {@link #pdf}
     * @throws CancellationException if the progress says stop
     */
    public List<byte[]> svg(Progress progress) {
        Measure measure = new SvgPen(1, 1);
        var layout = ChartLayout.of(chart, order, measure);
        var drawn = new ArrayList<byte[]>();
        for (var sheet : sheets(layout, measure)) {
            var pen = new SvgPen(layout.format().width(), layout.format().height());
            sheet.draw(pen);
            drawn.add(pen.svg().getBytes(StandardCharsets.UTF_8));
            if (!progress.ready(drawn.size(), layout.pages())) {
                throw new CancellationException("Drawing was stopped");
            }
        }
        return drawn;
    }

    private List<ChartSheet> sheets(ChartLayout layout, Measure measure) {
        var legend = layout.legend(measure);
        var title = new ChartTitle(plan.charter(), chart.document(), layout, wording, version, printedOn);
        var sheets = new ArrayList<ChartSheet>();
        for (var row = 0; row < layout.high(); row++) {
            for (var column = 0; column < layout.wide(); column++) {
                sheets.add(new ChartSheet(chart, layout, title, legend, column, row));
            }
        }
        return sheets;
    }

    private String title() {
        var charter = plan.charter();
        var voice = wording.voices().getFirst();
        return wording.joined(voice, voice.say(charter.client()), voice.say(charter.name()), voice.say(chart.document()));
    }
}
