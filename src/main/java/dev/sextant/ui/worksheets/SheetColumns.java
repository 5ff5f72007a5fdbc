package dev.sextant.ui.worksheets;

import dev.sextant.analysis.sheet.Tally;
import dev.sextant.plan.Language;
import dev.sextant.plan.Money;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Sheet.Type;
import dev.sextant.text.Cells;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.worksheets.Worksheets.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.TreeTableColumn;

/** The columns of the table, made once for each set of columns that a worksheet has, and as wide as their type needs. */
final class SheetColumns {

    private static final double NAME_EMS = 12;
    private static final double TEXT_EMS = 7.5;

    private final Desk desk;
    private final Look look;
    private final SheetActions actions;
    private final BiConsumer<Line, Boolean> leave;
    private final TreeTableColumn<Branch.Row<Line>, Line> name;
    private final Map<List<Sheet.Column>, List<TreeTableColumn<Branch.Row<Line>, Line>>> made = new HashMap<>();

    /** @param leave what happens after Tab has ended an edit in a row, or Shift+Tab where it is true */
    SheetColumns(Desk desk, Look look, SheetActions actions, TreeTableColumn<Branch.Row<Line>, Line> name, BiConsumer<Line, Boolean> leave) {
        this.desk = desk;
        this.look = look;
        this.actions = actions;
        this.name = name;
        this.leave = leave;
        Column.of(desk, look, name, NAME_EMS).wrapped().leaves(leave).styled(line -> line.row() == null ? "group-cell" : "")
                .shows((line, texts) -> line.row() == null ? texts.say("worksheets.sums") : texts.say(line.name()))
                .edits(line -> line.row() == null ? null : desk.speech().say(line.name()),
                        (line, typed) -> actions.rename(SheetTable.row(line).id(), typed));
    }

    /** With that of the names first. */
    List<TreeTableColumn<Branch.Row<Line>, Line>> of(Sheet sheet) {
        var columns = new ArrayList<TreeTableColumn<Branch.Row<Line>, Line>>(List.of(name));
        columns.addAll(made.computeIfAbsent(sheet.columns(), _ -> columns(sheet)));
        return columns;
    }

    private List<TreeTableColumn<Branch.Row<Line>, Line>> columns(Sheet sheet) {
        var columns = new ArrayList<TreeTableColumn<Branch.Row<Line>, Line>>();
        for (var at = 0; at < sheet.columns().size(); at++) {
            columns.add(column(sheet, at));
        }
        return columns;
    }

    private TreeTableColumn<Branch.Row<Line>, Line> column(Sheet sheet, int at) {
        var column = sheet.columns().get(at);
        var shown = new TreeTableColumn<Branch.Row<Line>, Line>();
        var made = Column.of(desk, look, shown, TEXT_EMS).wrapped().leaves(leave)
                .styled(line -> line.row() == null ? "group-cell" : column.type() == Type.PRODUCT ? "muted-cell" : "")
                .shows((line, texts) -> text(sheet, at, line, texts));
        var choices = Cells.choices(column);
        if (!choices.isEmpty()) {
            made.picks(line -> line.row() == null ? null : new Column.Pick(names(column, choices), choices.indexOf(line.cells().get(at))),
                    (line, chosen) -> actions.fill(SheetTable.row(line).id(), at, choices.get(chosen)));
        } else if (column.type() != Type.PRODUCT) {
            made.edits(line -> line.row() == null ? null : Cells.written(desk.speech().now(), column, line.row().cell(at)),
                    (line, typed) -> actions.fill(SheetTable.row(line).id(), at, typed));
        }
        switch (column.type()) {
            case NUMBER, MONEY, PERCENT, WEIGHT, PRODUCT, SCORE -> made.figures();
            default -> { }
        }
        return shown;
    }

    private String text(Sheet sheet, int at, Line line, Texts texts) {
        var cell = line.cells().get(at);
        return line.row() == null && !cell.isEmpty() && Tally.isMoney(sheet, at)
                ? texts.formats().money(new Money(new BigDecimal(cell), desk.now().charter().currency()))
                : Cells.of(texts, sheet.columns().get(at), cell);
    }

    private List<String> names(Sheet.Column column, List<String> choices) {
        var texts = desk.speech().now();
        return choices.stream().map(it -> it.isEmpty() ? texts.say("worksheets.no-choice") : Cells.of(texts, column, it)).toList();
    }

    /** What the heads say: amounts with their currency. */
    void name(Sheet sheet) {
        var speech = desk.speech();
        name.setText(speech.say(sheet.subject()));
        var shown = of(sheet);
        for (var at = 0; at < sheet.columns().size(); at++) {
            var head = speech.say(sheet.columns().get(at).name());
            shown.get(at + 1).setText(Tally.isMoney(sheet, at)
                    ? speech.say("worksheets.head-in", head, speech.formats().symbol(desk.now().charter().currency()))
                    : head);
        }
    }

    /** Names and texts share what the others leave of the width. */
    void fit(Sheet sheet, double width) {
        var em = look.fontSize().get();
        var shown = of(sheet);
        var texts = sheet.columns().stream().filter(it -> it.type() == Type.TEXT).count();
        var others = 0.0;
        for (var at = 0; at < sheet.columns().size(); at++) {
            if (sheet.columns().get(at).type() != Type.TEXT) {
                others += width(sheet.columns().get(at), shown.get(at + 1).getText());
            }
        }
        var room = width / em - 1.2 - others;
        var share = room / (texts + 1.6);
        name.setPrefWidth(em * Math.max(NAME_EMS, 1.6 * share));
        for (var at = 0; at < sheet.columns().size(); at++) {
            var column = sheet.columns().get(at);
            shown.get(at + 1).setPrefWidth(em * (column.type() == Type.TEXT ? Math.max(TEXT_EMS, share) : width(column, shown.get(at + 1).getText())));
        }
    }

    /** In ems: as its cells need, and its head on two lines. */
    private double width(Sheet.Column column, String head) {
        var least = switch (column.type()) {
            case DATE -> desk.speech().language() == Language.ZH ? 8 : 6.8;
            case MONEY, PRODUCT -> 6.6;
            case CHOICE -> Math.clamp(1.4 + 0.55 * column.options().stream().mapToInt(it -> longestWord(desk.speech().say(it))).max().orElse(0), 6, 10);
            default -> 4.6;
        };
        return Math.clamp(Math.max(1.6 + 0.28 * letters(head), 1.2 + 0.5 * longestWord(head)), least, Math.max(least, 10));
    }

    private static int longestWord(String text) {
        var longest = 0;
        for (var word : text.split("[ /-]")) {
            longest = Math.max(longest, Math.min(letters(word), 12));
        }
        return longest;
    }

    /** A Chinese character takes the room of two Latin ones. */
    private static int letters(String text) {
        return text.codePoints().map(point -> Character.isIdeographic(point) ? 2 : 1).sum();
    }
}
