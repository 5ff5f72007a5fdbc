package dev.sextant.ui.costs.line;

import dev.sextant.plan.CostLine;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Shows where the figures of a line were found and what else is to be known of it, and changes it. */
final class OriginController {

    private final LineFields fields;
    private final Parent view;

    @FXML private TextField provenance;
    @FXML private TextArea note;

    OriginController(LineFields fields) {
        this.fields = fields;
        this.view = Views.load(this, fields.desk().speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(provenance, fields.of(CostLine::provenance, CostLine::withProvenance), Form.TEXT);
        Draft.bind(note, fields.of(CostLine::note, CostLine::withNote), Form.TEXT);
    }

    /** @return the source, in a few words */
    String show(CostLine line) {
        return line.provenance().isEmpty() ? fields.desk().speech().say(line.note().isEmpty() ? "costs.origin.none" : "costs.origin.note") : line.provenance();
    }
}
