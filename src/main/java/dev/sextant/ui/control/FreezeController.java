package dev.sextant.ui.control;

import dev.sextant.analysis.control.Account;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks whose budget is to become its estimate, where some lines have a budget already. */
final class FreezeController implements Asking.Sheet {

    private final Desk desk;
    private final Control control;
    private final List<Account> theMissing;
    private final List<Account> theSelected;
    private final Consumer<List<Account>> freeze;
    private final Runnable close;
    private final Parent view;

    @FXML private VBox root;
    @FXML private RadioButton missing;
    @FXML private RadioButton selected;
    @FXML private RadioButton all;
    @FXML private Label effect;
    @FXML private Button save;

    FreezeController(Desk desk, Control control, @Nullable Id<CostLine> chosen, Consumer<List<Account>> freeze, Runnable close) {
        this.desk = desk;
        this.control = control;
        this.freeze = freeze;
        this.close = close;
        theMissing = control.accounts().lines().stream().filter(it -> it.line().budget() == null).toList();
        theSelected = control.accounts().lines().stream().filter(it -> it.line().id().equals(chosen)).toList();
        view = Views.load(this, desk.speech());
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public void focus() {
        (theMissing.isEmpty() ? theSelected.isEmpty() ? all : selected : missing).requestFocus();
    }

    @FXML
    private void initialize() {
        var speech = desk.speech();
        missing.setText(speech.say("control.freeze.missing", theMissing.size()));
        missing.setDisable(theMissing.isEmpty());
        selected.setText(theSelected.isEmpty() ? speech.say("control.freeze.none") : speech.say("control.freeze.selected", theSelected.getFirst().line().name()));
        selected.setDisable(theSelected.isEmpty());
        var lines = control.accounts().lines();
        all.setText(speech.say("control.freeze.all", lines.size(), lines.size() - theMissing.size()));
        (theMissing.isEmpty() ? theSelected.isEmpty() ? all : selected : missing).setSelected(true);
        missing.getToggleGroup().selectedToggleProperty().subscribe(_ -> tell());
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancel();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof RadioButton) {
                save();
                key.consume();
            }
        });
    }

    private List<Account> chosen() {
        return all.isSelected() ? control.accounts().lines() : selected.isSelected() ? theSelected : theMissing;
    }

    private void tell() {
        var figures = new ControlFigures(desk.speech().now(), control.currency());
        var before = sum(chosen(), false);
        var after = sum(chosen(), true);
        effect.setText(desk.speech().say("control.freeze.effect", chosen().size(), figures.full(before), figures.full(after)));
        save.setDisable(chosen().isEmpty());
    }

    private static BigDecimal sum(List<Account> accounts, boolean isAfter) {
        return accounts.stream().map(it -> isAfter ? it.estimate().max(it.approved()) : it.budgetNow().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @FXML
    private void save() {
        close.run();
        freeze.accept(chosen());
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
