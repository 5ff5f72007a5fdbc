package dev.sextant.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes a picture as SVG. Widths of text are estimated on the safe side, since no font is at hand. */
public final class SvgPen implements Pen {

    private static final String FONTS = "'Noto Sans','Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif";
    private static final int FIRST_WIDE = 0x2E80; // from here on Unicode has the East Asian scripts

    private final StringBuilder svg = new StringBuilder();
    private int clips;
    private Clip clip = Clip.NONE;

    /** @param width and height of the picture, in units */
    public SvgPen(double width, double height) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %1$s %2$s\" font-family=\"%s\">\n"
                .formatted(n(width), n(height), FONTS));
        fillBox(0, 0, width, height, 0, Ink.SURFACE);
    }

    /** The picture so far, as a whole document. */
    public String svg() {
        return svg + "</svg>\n";
    }

    @Override
    public double width(String text, double size, boolean bold) {
        var ems = text.codePoints().mapToDouble(SvgPen::ems).sum();
        return ems * size * (bold ? 1.07 : 1);
    }

    /** The advance of a character in a common sans serif, rounded up. */
    private static double ems(int point) {
        if (point >= FIRST_WIDE) {
            return 1;
        }
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER -> "MW".indexOf(point) >= 0 ? 0.95 : "IJ".indexOf(point) >= 0 ? 0.38 : 0.72;
            case Character.LOWERCASE_LETTER -> "mw".indexOf(point) >= 0 ? 0.92 : "fijlrt".indexOf(point) >= 0 ? 0.4 : 0.6;
            case Character.DECIMAL_DIGIT_NUMBER -> 0.6;
            case Character.SPACE_SEPARATOR -> 0.28;
            default -> "%@—…".indexOf(point) >= 0 ? 1 : ".,:;'|!".indexOf(point) >= 0 ? 0.3 : 0.6;
        };
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s/>", n(x1), n(y1), n(x2), n(y2), of(stroke));
    }

    @Override
    public void fillBox(double x, double y, double width, double height, double radius, Ink ink) {
        add("<rect%s fill=\"%s\"/>", box(x, y, width, height, radius), ink.onPaper());
    }

    @Override
    public void frameBox(double x, double y, double width, double height, double radius, Stroke stroke) {
        add("<rect%s fill=\"none\"%s/>", box(x, y, width, height, radius), of(stroke));
    }

    @Override
    public void fillShape(Ink ink, double... points) {
        add("<polygon points=\"%s\" fill=\"%s\"/>", listed(points), ink.onPaper());
    }

    @Override
    public void path(Stroke stroke, double... points) {
        add("<polyline points=\"%s\" fill=\"none\"%s/>", listed(points), of(stroke));
    }

    @Override
    public void text(String text, double x, double y, Type type) {
        if (!text.isEmpty() && !clip.hides(x, y, width(text, type), type)) {
            add("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"%s\" fill=\"%s\">%s</text>",
                    n(x), n(y), n(type.size()), type.bold() ? " font-weight=\"bold\"" : "",
                    type.align().name().toLowerCase(Locale.ROOT), type.ink().onPaper(), escaped(text));
        }
    }

    @Override
    public void within(double x, double y, double width, double height, Runnable drawing) {
        var name = "clip" + clips++;
        var outer = clip;
        add("<clipPath id=\"%s\"><rect width=\"%s\" height=\"%s\"/></clipPath>", name, n(width), n(height));
        add("<g transform=\"translate(%s %s)\" clip-path=\"url(#%s)\">", n(x), n(y), name);
        clip = new Clip(width, height);
        drawing.run();
        clip = outer;
        add("</g>");
    }

    private void add(String element, Object... values) {
        svg.append(element.formatted(values)).append('\n');
    }

    private static String box(double x, double y, double width, double height, double radius) {
        var round = radius > 0 ? " rx=\"" + n(radius) + "\"" : "";
        return " x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s".formatted(n(x), n(y), n(width), n(height), round);
    }

    private static String of(Stroke stroke) {
        var dashes = stroke.dashed() ? " stroke-dasharray=\"%s %1$s\"".formatted(n(3 * stroke.width())) : "";
        return " stroke=\"%s\" stroke-width=\"%s\"%s".formatted(stroke.ink().onPaper(), n(stroke.width()), dashes);
    }

    private static String listed(double... points) {
        var list = new StringBuilder();
        for (var at = 0; at < points.length; at += 2) {
            list.append(at == 0 ? "" : " ").append(n(points[at])).append(',').append(n(points[at + 1]));
        }
        return list.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ");
    }

    /** Two decimals are finer than any screen or printer shows, and keep the file small. */
    private static String n(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
