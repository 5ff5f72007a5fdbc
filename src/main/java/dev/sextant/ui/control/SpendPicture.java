package dev.sextant.ui.control;

import dev.sextant.analysis.cost.Minor;
import dev.sextant.analysis.earned.SpendCurves;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.SpendCurve;
import dev.sextant.draw.money.SpendCurve.Curve;
import dev.sextant.draw.money.SpendCurve.Kind;
import dev.sextant.draw.money.SpendCurve.Point;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import java.util.Currency;
import java.util.List;

/** The S-curve: planned, earned and paid until now, and how it goes on. */
final class SpendPicture {

    private final Picture picture;
    private final Desk desk;
    private final Look look;

    SpendPicture(Picture picture, Desk desk, Look look) {
        this.picture = picture;
        this.desk = desk;
        this.look = look;
    }

    void show(Control now) {
        var curves = now.value().curves();
        var currency = now.currency();
        var texts = desk.speech().now();
        var budget = Minor.of(now.value().whole().bac(), currency);
        var shown = new SpendCurve.Curves(
                List.of(curve(Kind.PLAN, curves.plan(), currency), curve(Kind.EARNED, curves.earned(), currency),
                        curve(Kind.ACTUAL, curves.actual(), currency), curve(Kind.FORECAST, curves.forecast(), currency)),
                budget, now.value().status());
        picture.show(look, (pen, width, height, em) -> new SpendCurve(shown, currency, new Setting(texts, 0.93 * em), width, height).draw(pen));
    }

    private static Curve curve(Kind kind, List<SpendCurves.Point> points, Currency currency) {
        return new Curve(kind, points.stream().map(it -> new Point(it.day(), Minor.of(it.amount(), currency))).toList());
    }
}
