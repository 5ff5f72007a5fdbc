package dev.sextant.ui.business;

import dev.sextant.analysis.benefit.BusinessCase;
import dev.sextant.analysis.benefit.MonthLine;
import dev.sextant.analysis.trace.Numbers;
import dev.sextant.analysis.trace.Period;
import dev.sextant.analysis.trace.Subject.Flow;
import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.Area;
import dev.sextant.draw.money.CashFlow;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/** The cash flow; a piece of a column leads to how it is worked out. */
final class CashPicture {

    private static final double TYPE = 0.93;

    private final Picture picture;
    private final Derived<Case> shown;
    private final Desk desk;
    private final Trail trail;
    private List<Area> areas = List.of();

    CashPicture(Picture picture, Look look, Desk desk, Derived<Case> shown, Trail trail) {
        this.picture = picture;
        this.shown = shown;
        this.desk = desk;
        this.trail = trail;
        picture.show(look, this::draw);
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> at(click).ifPresent(this::open));
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, move -> picture.setCursor(at(move).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
        shown.subscribe(_ -> picture.redraw());
        desk.speech().texts().subscribe(_ -> picture.redraw());
    }

    private void draw(Pen pen, double width, double height, double em) {
        var business = shown.get().business();
        var flows = new CashFlow.Flows(
                business.months().first(), each(business, MonthLine::cost), each(business, MonthLine::direct), each(business, MonthLine::indirect),
                business.all().breakEven().value());
        var drawn = new CashFlow(flows, shown.get().currency(), new Setting(desk.speech().now(), TYPE * em), width, height);
        drawn.draw(pen);
        areas = drawn.areas(pen);
    }

    private static long[] each(BusinessCase business, ToLongFunction<MonthLine> amount) {
        return business.lines().stream().mapToLong(amount).toArray();
    }

    private Optional<Area> at(MouseEvent mouse) {
        return Area.at(areas, mouse.getX(), mouse.getY()).filter(it -> it.from() != null && it.until() != null);
    }

    private void open(Area area) {
        var months = shown.get().business().months();
        var from = area.from();
        var until = area.until();
        if (from != null && until != null) {
            var flow = switch (area.key()) {
                case "direct" -> Flow.DIRECT;
                case "indirect" -> Flow.INDIRECT;
                case "cost" -> Flow.COST;
                default -> Flow.NET;
            };
            var period = new Period(Math.max(0, months.index(from)), Math.min(months.count(), months.index(until)));
            trail.open(Numbers.sum(flow, period));
        }
        picture.requestFocus();
    }
}
