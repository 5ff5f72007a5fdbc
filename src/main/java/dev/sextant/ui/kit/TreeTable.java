package dev.sextant.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A tree table that is patched: what is selected, expanded, scrolled to and being edited survives every change of the
 * plan, and the selected value follows it.
 *
 * @param <X> what a row shows
 */
public final class TreeTable<X> {

    private static final double ROW_EMS = 2.4;
    private static final double SCROLL_BAR_EMS = 1.1;

    private final TreeTableView<Branch.Row<X>> view;
    private final TreeItem<Branch.Row<X>> root = new TreeItem<>();
    private final ReadOnlyObjectWrapper<@Nullable X> selected = new ReadOnlyObjectWrapper<>();
    private boolean patching;
    private boolean tall;

    /** A row that lies in the window, with its place in pixels below the top of the table. */
    public record Visible<X>(X value, double y, double height) {}

    /** @param style a style class for the row of a value; empty for none */
    public TreeTable(TreeTableView<Branch.Row<X>> view, Look look, Function<X, String> style) {
        this.view = view;
        root.setExpanded(true);
        view.setRoot(root);
        look.wholeEm(ROW_EMS).subscribe(height -> view.setFixedCellSize(tall ? Region.USE_COMPUTED_SIZE : height));
        view.setRowFactory(_ -> new StyledRow<>(style));
        view.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> follow(item));
    }

    /** Lets rows be as high as their wrapped texts need, for tables of some hundred rows at most. */
    public TreeTable<X> ofAnyHeight() {
        tall = true;
        view.setFixedCellSize(Region.USE_COMPUTED_SIZE);
        view.getStyleClass().add("tall");
        return this;
    }

    private void follow(@Nullable TreeItem<Branch.Row<X>> item) {
        if (patching) {
            return;
        }
        selected.unbind();
        if (item == null) {
            selected.set(null);
        } else {
            selected.bind(item.getValue());
        }
    }

    /** Gives a column what the others leave of the table's width, and at least so many ems. */
    public void fill(TreeTableColumn<Branch.Row<X>, ?> column, Look look, double leastEms) {
        fill(column, look, new SimpleDoubleProperty(leastEms));
    }

    /** As {@link #fill(TreeTableColumn, Look, double)}, with a least that changes. */
    public void fill(TreeTableColumn<Branch.Row<X>, ?> column, Look look, ObservableDoubleValue leastEms) {
        Runnable fit = () -> {
            var others = view.getColumns().stream().filter(it -> it != column && it.isVisible()).mapToDouble(it -> it.getWidth()).sum();
            var em = look.fontSize().get();
            column.setPrefWidth(Math.max(leastEms.get() * em, view.getWidth() - others - SCROLL_BAR_EMS * em));
        };
        view.widthProperty().subscribe(_ -> fit.run());
        look.fontSize().subscribe(_ -> fit.run());
        leastEms.subscribe(_ -> fit.run());
        view.getColumns().stream().filter(it -> it != column).forEach(it -> {
            it.widthProperty().subscribe(_ -> fit.run());
            it.visibleProperty().subscribe(_ -> fit.run());
        });
    }

    /** The value of the selected row, as it is now. */
    public ReadOnlyObjectProperty<@Nullable X> selected() {
        return selected.getReadOnlyProperty();
    }

    public TreeTableView<Branch.Row<X>> view() {
        return view;
    }

    /** The rows as they should be. A row that moves is taken out and put in again; the selection waits for it. */
    public void show(List<Branch<X>> branches) {
        var key = selectedKey();
        patching = true;
        Branch.patch(root, branches);
        patching = false;
        if (key != null && !key.equals(selectedKey()) && Branch.find(root, key).isPresent()) {
            select(key);
        }
        follow(view.getSelectionModel().getSelectedItem());
    }

    private @Nullable Object selectedKey() {
        var item = view.getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue().key();
    }

    /** Selects the row of a key and brings it into sight. Nothing for no selection. */
    public void select(@Nullable Object key) {
        if (key == null) {
            view.getSelectionModel().clearSelection();
            return;
        }
        Branch.find(root, key).ifPresent(item -> {
            for (var above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            var row = view.getRow(item);
            selectRow(row);
            if (rows().map(flow -> row < flow.getFirstVisibleCell().getIndex() || row > flow.getLastVisibleCell().getIndex()).orElse(true)) {
                view.scrollTo(Math.max(0, row - 3));
            }
        });
    }

    /** Where cells are selected one by one, the column stays. */
    private void selectRow(int row) {
        var model = view.getSelectionModel();
        var focused = view.getFocusModel().getFocusedCell().getTableColumn();
        if (!model.isCellSelectionEnabled()) {
            model.select(row);
        } else {
            model.clearAndSelect(row, view.getVisibleLeafColumns().contains(focused) ? focused : view.getVisibleLeafColumn(0));
        }
    }

    /** Selects the row of a key and opens its editor in a column. */
    public void edit(Object key, TreeTableColumn<Branch.Row<X>, ?> column) {
        select(key);
        if (view.getSelectionModel().isCellSelectionEnabled()) {
            view.getSelectionModel().clearAndSelect(view.getSelectionModel().getSelectedIndex(), column);
        }
        view.layout();
        view.requestFocus();
        Branch.find(root, key).ifPresent(item -> view.edit(view.getRow(item), column));
    }

    /** The rows that lie in the window, from the top. */
    public List<Visible<X>> visible() {
        return rows().map(this::visible).orElse(List.of());
    }

    private List<Visible<X>> visible(VirtualFlow<?> flow) {
        var found = new ArrayList<Visible<X>>();
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        if (first == null || last == null) {
            return found;
        }
        for (var index = first.getIndex(); index <= last.getIndex(); index++) {
            var item = view.getTreeItem(index);
            var cell = flow.getVisibleCell(index);
            if (cell != null && item != null) {
                var y = view.sceneToLocal(cell.localToScene(0, 0)).getY();
                found.add(new Visible<>(item.getValue().get(), y, cell.getHeight()));
            }
        }
        return found;
    }

    /** Where the first row would begin, in pixels below the top of the table. */
    public double headerHeight() {
        return rows().map(flow -> view.sceneToLocal(flow.localToScene(0, 0)).getY()).orElse(0.0);
    }

    @SuppressWarnings("unchecked") // the skin's flow holds indexed cells
    private Optional<VirtualFlow<IndexedCell<?>>> rows() {
        return Optional.ofNullable((VirtualFlow<IndexedCell<?>>) view.lookup(".virtual-flow"))
                .filter(flow -> flow.getFirstVisibleCell() != null);
    }

    private static final class StyledRow<X> extends TreeTableRow<Branch.Row<X>> {
        private final Function<X, String> style;
        private String now = "";

        StyledRow(Function<X, String> style) {
            this.style = style;
        }

        @Override
        protected void updateItem(Branch.@Nullable Row<X> row, boolean empty) {
            super.updateItem(row, empty);
            var wanted = row == null || empty ? "" : style.apply(row.get());
            if (!wanted.equals(now)) {
                getStyleClass().remove(now);
                now = wanted;
                if (!now.isEmpty()) {
                    getStyleClass().add(now);
                }
            }
        }
    }
}
