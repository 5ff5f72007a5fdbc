package dev.sextant.ui.kit;

import dev.sextant.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a tree table shows of a row, and how it is edited.
 *
 * @param <X> what a row shows
 */
public final class Column<X> {

    private static final double DIGIT = 0.53;
    private static final double AROUND = 1.3;

    private final Desk desk;
    private final TreeTableColumn<Branch.Row<X>, X> column;
    private BiFunction<X, Texts, String> text = (_, _) -> "";
    private Function<X, @Nullable String> editable = _ -> null;
    private BiConsumer<X, String> commit = (_, _) -> {};
    private Function<X, String> style = _ -> "";
    private BiConsumer<X, Boolean> leave = (_, _) -> {};
    private @Nullable Function<X, @Nullable Pick> pick;
    private ObjIntConsumer<X> choose = (_, _) -> {};
    private Function<X, List<Tag>> tags = _ -> List.of();
    private Pos alignment = Pos.CENTER_LEFT;
    private boolean wrapped;

    /**
     * What can be chosen in a cell.
     *
     * @param chosen the index of what is chosen now; -1 for none of them
     */
    public record Pick(List<String> options, int chosen) {}

    /**
     * A small remark behind the text of a cell.
     *
     * @param key of its words
     * @param tone a style class such as {@code warning}; empty for none
     */
    public record Tag(String key, String tone) {}

    private Column(Desk desk, TreeTableColumn<Branch.Row<X>, X> column) {
        this.desk = desk;
        this.column = column;
    }

    /** How wide a column of outline numbers such as 1.2.10 has to be, in ems. */
    public static double outlineEms(Stream<String> numbers) {
        return Math.clamp(DIGIT * numbers.mapToInt(String::length).max().orElse(0) + AROUND, 3, 9.5);
    }

    /** @param ems the width, in the root's font size */
    public static <X> Column<X> of(Desk desk, Look look, TreeTableColumn<Branch.Row<X>, X> column, double ems) {
        var made = new Column<X>(desk, column);
        column.setSortable(false);
        column.setReorderable(false);
        look.em(ems).subscribe(width -> column.setPrefWidth(width));
        column.setCellValueFactory(row -> row.getValue().getValue());
        column.setCellFactory(_ -> made.pick == null ? new TextCell<>(made) : new PickCell<>(made));
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

    /** Long texts take several lines; for a {@link TreeTable#ofAnyHeight table whose rows are as high as they need}. */
    public Column<X> wrapped() {
        wrapped = true;
        return this;
    }

    /** Remarks that stand behind the text, however short of room that is. */
    public Column<X> tagged(Function<X, List<Tag>> tags) {
        this.tags = tags;
        return this;
    }

    /** @param leave what happens after Tab has ended an edit, or Shift+Tab where it is true */
    public Column<X> leaves(BiConsumer<X, Boolean> leave) {
        this.leave = leave;
        return this;
    }

    /**
     * Lets a value be chosen rather than typed.
     *
     * @param pick what can be chosen; nothing where the row cannot be changed here
     * @param choose puts what was chosen into the plan, by its index, or refuses
     */
    public Column<X> picks(Function<X, @Nullable Pick> pick, ObjIntConsumer<X> choose) {
        this.pick = pick;
        this.choose = choose;
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

    List<Tag> tags(X row) {
        return tags.apply(row);
    }

    void commit(X row, String typed) {
        commit.accept(row, typed);
    }

    void leave(X row, boolean back) {
        leave.accept(row, back);
    }

    @Nullable Pick pick(X row) {
        return pick == null || desk.isReadOnly() ? null : pick.apply(row);
    }

    void choose(X row, int option) {
        choose.accept(row, option);
    }

    boolean isWrapped() {
        return wrapped;
    }

    String style(X row) {
        return style.apply(row);
    }

    Pos alignment() {
        return alignment;
    }
}
