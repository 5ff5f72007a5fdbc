package dev.sextant.ui.roadmap;

import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.TaskBars;
import dev.sextant.draw.TimeScale;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.TreeTable;
import java.util.List;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Draws the bars beside the rows of the table, where the table says that they lie. */
final class RoadmapBars {

    private final Picture picture;
    private final Desk desk;
    private final TreeTable<Roadmap.Line> rows;
    private final Derived<Roadmap> roadmap;
    private List<TreeTable.Visible<Roadmap.Line>> drawn = List.of();

    RoadmapBars(Picture picture, Look look, Desk desk, TreeTable<Roadmap.Line> rows, Derived<Roadmap> roadmap) {
        this.picture = picture;
        this.desk = desk;
        this.rows = rows;
        this.roadmap = roadmap;
        picture.show(look, this::draw);
        roadmap.subscribe(_ -> picture.redraw());
        rows.selected().subscribe(_ -> picture.redraw());
        desk.speech().texts().subscribe(_ -> picture.redraw());
        picture.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.addPostLayoutPulseListener(this::followRows);
            }
        });
        TreeTableView<?> table = rows.view();
        picture.addEventHandler(ScrollEvent.SCROLL, scroll -> table.lookupAll(".virtual-flow").forEach(flow -> flow.fireEvent(scroll.copyFor(flow, flow))));
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** The table scrolls, folds and grows without telling anybody; the pulse after its layout is when to look. */
    private void followRows() {
        if (picture.getScene() != null && !rows.visible().equals(drawn)) {
            picture.redraw();
        }
    }

    private void draw(Pen pen, double width, double height, double em) {
        var setting = new Setting(desk.speech().now(), em);
        drawn = rows.visible();
        roadmap.get().schedule().whole().ifPresent(whole -> {
            var bars = new TaskBars(roadmap.get().plan(), roadmap.get().schedule(),
                    TimeScale.around(whole, 0, width), setting, desk.today());
            var top = rows.headerHeight();
            var chosen = rows.selected().get();
            var lines = drawn.stream()
                    .map(row -> new TaskBars.Row(row.value().id(), row.y(), row.height(), row.value().equals(chosen)))
                    .toList();
            pen.within(0, top, width, Math.max(0, height - top), () -> bars.drawRows(
                    pen, lines.stream().map(row -> new TaskBars.Row(row.part(), row.y() - top, row.height(), row.isSelected())).toList(), 0, height - top));
            bars.drawHead(pen, top - bars.headHeight());
        });
    }

    private void clicked(MouseEvent click) {
        drawn.stream().filter(row -> click.getY() >= row.y() && click.getY() < row.y() + row.height()).findFirst()
                .ifPresent(row -> rows.select(row.value().id()));
    }
}
