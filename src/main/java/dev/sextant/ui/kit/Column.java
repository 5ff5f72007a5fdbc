package dev.sextant.ui.kit;

import dev.sextant.text.Texts;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a tree table shows of a row, and how it is edited.
 *
 * @param <X> what a row shows
 */
public final class Column<X> {

    private final Desk desk;
    private final TreeTableColumn<Branch.Row<X>, X> column;
    private BiFunction<X, Texts, String> text = (_, _) -> "";
    private Function<X, @Nullable String> editable = _ -> null;
    private BiConsumer<X, String> commit = (_, _) -> {};
    private Function<X, String> style = _ -> "";
    private Pos alignment = Pos.CENTER_LEFT;

    private Column(Desk desk, TreeTableColumn<Branch.Row<X>, X> column) {
        this.desk = desk;
        this.column = column;
    }

    /** @param ems the width, in the root's font size */
    public static <X> Column<X> of(Desk desk, Look look, TreeTableColumn<Branch.Row<X>, X> column, double ems) {
        var made = new Column<X>(desk, column);
        column.setSortable(false);
        column.setReorderable(false);
        look.em(ems).subscribe(width -> column.setPrefWidth(width));
        column.setCellValueFactory(row -> row.getValue().getValue());
        column.setCellFactory(_ -> new TextCell<>(made));
        return made;
    }

    public Column<X> shows(BiFunction<X, Texts, String> text) {
        this.text = text;
        return this;
    }

    /** Figures stand right-aligned, their head too. */
    public Column<X> figures() {
        alignment = Pos.CENTER_RIGHT;
        column.getStyleClass().add("figures");
        return this;
    }

    /** A style class for the cell of a row; empty for none. */
    public Column<X> styled(Function<X, String> style) {
        this.style = style;
        return this;
    }

    /**
     * @param editable what stands in the editor when it opens; nothing where the row cannot be edited here
     * @param commit puts what was typed into the plan, or refuses
     */
    public Column<X> edits(Function<X, @Nullable String> editable, BiConsumer<X, String> commit) {
        this.editable = editable;
        this.commit = commit;
        return this;
    }

    Desk desk() {
        return desk;
    }

    String text(X row) {
        return text.apply(row, desk.speech().now());
    }

    @Nullable String editable(X row) {
        return desk.isReadOnly() ? null : editable.apply(row);
    }

    void commit(X row, String typed) {
        commit.accept(row, typed);
    }

    String style(X row) {
        return style.apply(row);
    }

    Pos alignment() {
        return alignment;
    }
}
