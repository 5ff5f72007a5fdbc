package dev.sextant.ui.control;

import dev.sextant.FxThread;
import dev.sextant.analysis.control.Books;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Words;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Works;
import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.VBox;

/** The screen on a plan of {@link Books}, which ended in February. Today is 26 March 2027. */
abstract class ControlOnScreen {

    final Catalogue catalogue = Catalogue.load();
    Desk desk = desk(new Books().done(1, 100));
    Comparand comparand = new Comparand(desk);
    Scene scene = new Scene(new VBox());
    ControlController screen = open();

    static Desk desk(Books books) {
        return FxThread.call(() -> ScreenDesk.of(books.with(books.line(Books.FIRST).withName(new Words("Design", "设计")))
                .with(books.line(Books.SECOND).withName(new Words("Build", "开发"))).plan()));
    }

    ControlController open() {
        return FxThread.call(() -> {
            var look = new Look();
            look.show(Theme.LIGHT, 100);
            comparand = new Comparand(desk);
            var made = new ControlController(desk, look, new Works(desk.threads(), desk.notices()), catalogue, comparand);
            scene = new Scene((Parent) made.view(), 1400, 900);
            scene.snapshot(null);
            return made;
        });
    }

    void with(Books books) {
        desk = desk(books);
        screen = open();
    }

    <N extends Node> N find(String id, Class<N> type) {
        return ScreenDesk.find(scene, id, type);
    }

    Control shown() {
        return Control.of(new Control.Question(desk.now(), comparand.against().get(), desk.today()), new Groups(catalogue)::name);
    }

    BigDecimal forecast() {
        return shown().total().forecast();
    }

    CostLine line(Id<CostLine> id) {
        return desk.now().get(id);
    }

    void paste(String rows) {
        new BookingSource(desk, new Works(desk.threads(), desk.notices()), catalogue).paste(rows, screen::propose);
    }

    String said(String box) {
        return String.join("\n", find(box, VBox.class).lookupAll(".label").stream().map(it -> ((Labeled) it).getText()).toList());
    }

    void select(int row) {
        find("table", TreeTableView.class).getSelectionModel().select(row);
        scene.snapshot(null);
    }
}
