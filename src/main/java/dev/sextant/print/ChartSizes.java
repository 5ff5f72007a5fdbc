package dev.sextant.print;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Type;
import dev.sextant.text.Texts;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How large the text of a chart is, and how far apart its rows are.
 *
 * @param text of a row, in points
 * @param air above and below the text of a row together, in sizes of the text
 */
record ChartSizes(double text, double air) {

    /** Nobody reads less from paper; a little more, because files round. */
    static final double LEAST = 7.05;

    static final ChartSizes USUAL = new ChartSizes(8, 0.45);

    /** What rows with that little air would be is a grey field. */
    private static final double TIGHT = 0.25;

    private static final double LEADING = 1.18;

    /** The largest first: small type with some air before large type without. */
    static List<ChartSizes> falling(double largest) {
        var airy = DoubleStream.of(1.1, 0.8).mapToObj(air -> new ChartSizes(largest, air));
        var usual = DoubleStream.iterate(largest, size -> size > LEAST, size -> size - 0.25).mapToObj(size -> new ChartSizes(size, 0.5));
        return Stream.of(airy, usual, Stream.of(new ChartSizes(LEAST, 0.5), new ChartSizes(LEAST, TIGHT))).flatMap(it -> it).toList();
    }

    /** The least that can be read at all. */
    static List<ChartSizes> dense() {
        return List.of(new ChartSizes(LEAST, 0.12), new ChartSizes(LEAST, 0.02));
    }

    double leading() {
        return LEADING * text;
    }

    /** @param lines of its text */
    double row(int lines) {
        return lines * leading() + air * text;
    }

    /** Of the text in the second language. */
    double following() {
        return Math.max(LEAST, 0.9 * text);
    }

    Type type(boolean strong) {
        return strong ? Type.bold(text, Ink.TEXT) : Type.plain(text, Ink.TEXT);
    }

    Type second() {
        return Type.plain(following(), Ink.MUTED);
    }

    /** A diamond, the largest sign, has the height of 1.05 em and stays within a row of one line. */
    Setting setting(Texts texts) {
        return new Setting(texts, Math.min(text / 0.85, row(1) / 1.06), LEAST, false);
    }
}
