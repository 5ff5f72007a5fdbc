package dev.sextant.ui.worksheets;

import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Titles;
import dev.sextant.ui.kit.Views;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows one row of a worksheet and changes it, with a field for each column. */
final class RowInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable SheetRow> row;
    private final SheetActions actions;
    private final Parent view;
    private final Map<List<Sheet.Column>, Node> made = new HashMap<>();

    @FXML private Label sheetName;
    @FXML private Label untranslated;
    @FXML private Label number;
    @FXML private Label subject;
    @FXML private TextArea rowName;
    @FXML private StackPane fields;

    RowInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable SheetRow> row, SheetActions actions) {
        this.desk = desk;
        this.row = row;
        this.actions = actions;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(rowName, new Field<>(desk, row, SheetActions.FILLED, SheetRow::name, SheetRow::withName), Form.WORDS);
        row.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        var now = row.get();
        var sheet = now == null ? null : desk.now().find(now.sheet()).orElse(null);
        if (now == null || sheet == null) {
            return;
        }
        var speech = desk.speech();
        sheetName.setText(speech.say(sheet.name()));
        untranslated.setVisible(now.name().needsTranslation(speech.language()));
        untranslated.setManaged(untranslated.isVisible());
        var rows = actions.rows(sheet.id());
        number.setText(speech.say("worksheets.row-of", rows.indexOf(now) + 1, rows.size()));
        subject.setText(speech.say(sheet.subject()));
        rowName.setPrefRowCount(Titles.rows(speech.say(now.name())));
        var wanted = made.computeIfAbsent(sheet.columns(), _ -> new RowFields(desk, sheet, rowOf(sheet.columns())).view());
        if (!fields.getChildren().equals(List.of(wanted))) {
            fields.getChildren().setAll(wanted);
        }
    }

    /** Fields of other columns would read cells that are not theirs. */
    private ObservableValue<@Nullable SheetRow> rowOf(List<Sheet.Column> columns) {
        return row.map(it -> it != null && desk.now().find(it.sheet()).filter(sheet -> sheet.columns().equals(columns)).isPresent() ? it : null);
    }
}
