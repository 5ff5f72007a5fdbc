package dev.sextant.ui.costs.twice;

import dev.sextant.method.Overlap;
import dev.sextant.plan.AcceptedOverlap;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.text.PartNames;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks why two that look alike are both kept. Without a reason they are not. */
final class KeepController {

    private final Desk desk;
    private final Overlap overlap;
    private final Runnable close;
    private final Parent view;

    @FXML private VBox root;
    @FXML private Label about;
    @FXML private TextArea reason;
    @FXML private Button keep;

    KeepController(Desk desk, Overlap overlap, Runnable close) {
        this.desk = desk;
        this.overlap = overlap;
        this.close = close;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    void focus() {
        reason.requestFocus();
    }

    @FXML
    private void initialize() {
        var names = new PartNames(desk.speech().now(), desk.now());
        about.setText(desk.speech().say("costs.keep.about", names.of(overlap.line()), names.of(overlap.second())));
        reason.textProperty().subscribe(text -> keep.setDisable(text.isBlank()));
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
    }

    @FXML
    private void keep() {
        try {
            var accepted = new AcceptedOverlap(
                    desk.fresh(AcceptedOverlap.class), overlap.line().id(), overlap.second() instanceof CostLine other ? other.id() : null,
                    overlap.risk() == null ? null : overlap.risk().id(), Words.of(desk.speech().language(), reason.getText().strip()));
            if (desk.commit("entry.costs.both-kept", Edit.add(accepted))) {
                close.run();
            }
        } catch (Refusal refusal) {
            desk.notices().refuse(refusal);
        }
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
