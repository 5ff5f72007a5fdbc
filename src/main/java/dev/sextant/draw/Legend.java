package dev.sextant.draw;

import java.util.List;

/** Names the signs of a Gantt chart, in one line. */
public record Legend(Setting setting) {

    private static final double SAMPLE = 2;

    private record Entry(String key, Sample sample) {}

    /** Draws a sign of its kind between two x. */
    private interface Sample {
        void draw(Bar bar, double start, double end, double middle);
    }

    private static final List<Entry> ENTRIES = List.of(
            new Entry("draw.legend.task", (bar, start, end, middle) -> bar.task(start, end, middle, Tone.USUAL, 0.5)),
            new Entry("draw.legend.critical", (bar, start, end, middle) -> bar.task(start, end, middle, Tone.CRITICAL, 0)),
            new Entry("draw.legend.near", (bar, start, end, middle) -> bar.task(start, end, middle, Tone.NEAR, 0)),
            new Entry("draw.legend.float", (bar, start, end, middle) -> {
                bar.tail(start, end, middle);
                bar.tailEnd(end, middle);
            }),
            new Entry("draw.legend.milestone", (bar, start, end, middle) -> bar.diamond((start + end) / 2, middle, Ink.TEXT)),
            new Entry("draw.legend.gate", (bar, start, end, middle) -> bar.diamond((start + end) / 2, middle, Ink.GATE)),
            new Entry("draw.legend.manual", (bar, start, end, middle) -> {
                bar.task(start, end, middle, Tone.USUAL, 0);
                bar.clamps(start, end, middle);
            }),
            new Entry("draw.legend.deadline", (bar, start, end, middle) -> bar.deadline((start + end) / 2, middle, false)));

    /** As many as find room from left to right. */
    public void draw(Pen pen, double left, double right, double middle) {
        var em = setting.em();
        var bar = new Bar(pen, setting);
        var type = Type.plain(setting.small(), Ink.MUTED);
        var x = left;
        for (var entry : ENTRIES) {
            var word = setting.texts().say(entry.key());
            var end = x + (SAMPLE + 0.5) * em + pen.width(word, type);
            if (end > right) {
                return;
            }
            entry.sample().draw(bar, x, x + SAMPLE * em, middle);
            pen.text(word, x + (SAMPLE + 0.5) * em, Setting.baseline(middle, type.size()), type);
            x = end + 1.2 * em;
        }
    }
}
