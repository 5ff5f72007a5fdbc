package dev.sextant.draw.money;

import dev.sextant.draw.Ink;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.Type;
import dev.sextant.draw.money.Columns.Laid;
import dev.sextant.draw.money.Heading.Look;
import dev.sextant.draw.money.Heading.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns below their heading.
 *
 * @param title key of what the picture is about
 * @param empty key of what is said where there is no amount at all
 */
record ColumnChart(Columns columns, String title, String empty, Setting setting, double width, double height) {

    void draw(Pen pen) {
        var laid = laid(pen);
        var heading = heading(laid);
        heading.draw(pen);
        if (columns.isEmpty()) {
            var y = heading.height(pen) + 1.4 * setting.em();
            pen.text(setting.texts().say(empty), 0, y, Type.plain(setting.em(), Ink.MUTED), width);
        } else {
            columns.draw(pen, setting, laid);
        }
    }

    List<Area> areas(Pen pen) {
        return columns.areas(setting, laid(pen));
    }

    /** The unit is known when the axis is, and the axis when it is known how much room the heading leaves. */
    private Laid laid(Pen pen) {
        var rough = heading(columns.laid(pen, setting, width, 0, height));
        return columns.laid(pen, setting, width, rough.height(pen), height);
    }

    private Heading heading(Laid laid) {
        var texts = setting.texts();
        var signs = new ArrayList<Sign>();
        columns.stacks().forEach(it -> signs.add(new Sign(Look.BOX, it.ink(), it.series().label())));
        if (!columns.isEmpty()) {
            var label = columns.trend().label();
            signs.add(new Sign(Look.LINE, Ink.TEXT, laid.isShared() ? label : texts.say("draw.money.right", label, laid.line().unit(texts))));
        }
        var unit = texts.say("draw.money.unit", laid.periods().grain().by(texts), laid.plot().axis().unit(texts));
        return new Heading(setting, texts.say(title), unit, signs, width);
    }
}
