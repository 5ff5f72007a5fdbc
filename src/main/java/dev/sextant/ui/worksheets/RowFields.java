package dev.sextant.ui.worksheets;

import dev.sextant.analysis.sheet.Tally;
import dev.sextant.plan.Money;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.text.Cells;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A field for each column of a worksheet, with room for long texts. */
final class RowFields {

    private final Desk desk;
    private final Sheet sheet;
    private final ObservableValue<@Nullable SheetRow> row;

    /** @param row nothing while a row of a worksheet with other columns is selected */
    RowFields(Desk desk, Sheet sheet, ObservableValue<@Nullable SheetRow> row) {
        this.desk = desk;
        this.sheet = sheet;
        this.row = row;
    }

    Node view() {
        var box = new VBox();
        box.getStyleClass().add("row-fields");
        for (var at = 0; at < sheet.columns().size(); at++) {
            var caption = new Label();
            caption.textProperty().bind(caption(at));
            caption.getStyleClass().add("caption");
            caption.setWrapText(true);
            var field = field(at);
            field.setId("field" + (at + 1));
            field.accessibleTextProperty().bind(caption.textProperty());
            box.getChildren().add(new VBox(caption, field));
        }
        return box;
    }

    private ObservableValue<String> caption(int at) {
        var name = sheet.columns().get(at).name();
        return Tally.isMoney(sheet, at)
                ? desk.speech().texts().map(it -> it.say("worksheets.head-in", name, it.formats().symbol(desk.now().charter().currency())))
                : desk.speech().texts().map(it -> it.say(name));
    }

    private Control field(int at) {
        var column = sheet.columns().get(at);
        return switch (column.type()) {
            case TEXT -> typed(at, new Sentence());
            case NUMBER, MONEY, PERCENT, WEIGHT -> typed(at, new TextField());
            case DATE -> day(at);
            case YES_NO, SCORE, CHOICE -> choice(at);
            case PRODUCT -> product(at);
        };
    }

    private Control typed(int at, TextInputControl control) {
        if (control instanceof Sentence) {
            control.getStyleClass().add("boxed");
        }
        Draft.bind(control, cell(at), new Cell(sheet.columns().get(at)));
        return control;
    }

    private Field<SheetRow, String> cell(int at) {
        return new Field<>(desk, row, SheetActions.FILLED, it -> it.cell(at), (it, cell) -> it.withCell(at, cell));
    }

    private Control day(int at) {
        var picker = new DatePicker();
        picker.getStyleClass().add("whole");
        Choices.bind(picker, new Field<SheetRow, Optional<LocalDate>>(
                desk, row, SheetActions.FILLED,
                it -> it.cell(at).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(it.cell(at))),
                (it, day) -> it.withCell(at, day.map(LocalDate::toString).orElse(""))));
        return picker;
    }

    private Control choice(int at) {
        var column = sheet.columns().get(at);
        var box = new ComboBox<String>();
        box.getStyleClass().add("whole");
        var choices = new ReadOnlyObjectWrapper<>(Cells.choices(column)).getReadOnlyProperty();
        Choices.bind(box, cell(at), choices, cell -> name(column, cell));
        return box;
    }

    private String name(Sheet.Column column, @Nullable String cell) {
        var texts = desk.speech().now();
        return cell == null ? "" : cell.isEmpty() ? texts.say("worksheets.no-choice") : Cells.of(texts, column, cell);
    }

    private Control product(int at) {
        var label = new Label();
        label.getStyleClass().add("muted");
        Runnable show = () -> label.setText(Optional.ofNullable(row.getValue()).map(it -> Tally.cell(sheet, it, at)).filter(it -> !it.isEmpty())
                .map(it -> product(at, it)).orElse(desk.speech().say("worksheets.not-worked-out")));
        row.addListener((_, _, _) -> show.run());
        desk.speech().texts().subscribe(_ -> show.run());
        return label;
    }

    private String product(int at, String cell) {
        return Tally.isMoney(sheet, at)
                ? desk.speech().formats().money(new Money(new BigDecimal(cell), desk.now().charter().currency()))
                : Cells.of(desk.speech().now(), sheet.columns().get(at), cell);
    }

    /** A cell as it is typed. */
    private record Cell(Sheet.Column column) implements Form<String> {
        @Override
        public String write(String cell, Texts texts) {
            return Cells.written(texts, column, cell);
        }

        @Override
        public String read(String typed, String before, Texts texts) {
            return Cells.read(column, typed);
        }
    }
}
