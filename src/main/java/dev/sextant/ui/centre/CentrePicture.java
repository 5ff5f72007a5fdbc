package dev.sextant.ui.centre;

import dev.sextant.analysis.centre.CentreMonth;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.CentreResult;
import dev.sextant.draw.money.Series;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;

/** What the centre earns and costs each month, and when it turns. */
final class CentrePicture {

    private static final double TYPE = 0.93;

    private final Desk desk;
    private final Derived<ServiceCentre> shown;

    CentrePicture(Picture picture, Look look, Desk desk, Derived<ServiceCentre> shown) {
        this.desk = desk;
        this.shown = shown;
        picture.show(look, this::draw);
        shown.subscribe(_ -> picture.redraw());
        desk.speech().texts().subscribe(_ -> picture.redraw());
    }

    private void draw(Pen pen, double width, double height, double em) {
        var now = shown.get();
        var margin = now.lines().stream().map(line -> new Series(
                line.activity().id().value(), desk.speech().say(line.activity().name()),
                line.result().lines().stream().mapToLong(CentreMonth::revenue).toArray())).toList();
        var cost = now.total().lines().stream().mapToLong(CentreMonth::cost).toArray();
        var setting = new Setting(desk.speech().now(), TYPE * em);
        new CentreResult(now.months().first(), margin, cost, now.total().turns().orElse(null), now.currency(), setting, width, height).draw(pen);
    }
}
