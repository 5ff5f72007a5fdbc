package dev.sextant.ui.print;

import dev.sextant.plan.Refusal;
import dev.sextant.text.Reading;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Over how many sheets a chart is spread, and from which day to which. */
final class SpreadController {

    /** More sheets beside each other are no Gantt chart but a wallpaper. */
    private static final int MOST_WIDE = 30;

    private static final int MOST_HIGH = 200;

    private final Desk desk;
    private final Consumer<Spread> changed;
    private final Parent view;
    private Spread spread = Spread.USUAL;
    private boolean showing;

    @FXML private ToggleButton one;
    @FXML private ToggleButton tiled;
    @FXML private GridPane sheets;
    @FXML private Spinner<Integer> wide;
    @FXML private Spinner<Integer> high;
    @FXML private TextField from;
    @FXML private TextField to;
    @FXML private Label hint;

    SpreadController(Desk desk, Consumer<Spread> changed) {
        this.desk = desk;
        this.changed = changed;
        this.view = Views.load(this, desk.speech());
    }

    Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        wide.setValueFactory(counting(1, MOST_WIDE));
        high.setValueFactory(counting(0, MOST_HIGH));
        wide.valueProperty().addListener((_, _, _) -> count());
        high.valueProperty().addListener((_, _, _) -> count());
        for (var day : new TextField[] {from, to}) {
            day.setOnAction(_ -> range());
            day.focusedProperty().addListener((_, _, focused) -> {
                if (!focused) {
                    range();
                }
            });
        }
    }

    /** 0 is said in words. */
    private IntegerSpinnerValueFactory counting(int least, int most) {
        var values = new IntegerSpinnerValueFactory(least, most);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Integer number) {
                return number == null || number == 0 ? desk.speech().say("print.as-needed") : number.toString();
            }

            @Override
            public Integer fromString(String typed) {
                try {
                    return Math.clamp(Reading.whole(typed), least, most);
                } catch (Refusal words) {
                    return least;
                }
            }
        });
        return values;
    }

    void show(Spread now) {
        spread = now;
        showing = true;
        one.setSelected(!now.isTiled());
        tiled.setSelected(now.isTiled());
        wide.getValueFactory().setValue(now.wide());
        high.getValueFactory().setValue(now.high());
        high.getEditor().setText(high.getValueFactory().getConverter().toString(now.high())); // in the language of now
        wide.setAccessibleText(desk.speech().say("print.wide-sheets")); // FXML binds nothing of a type with parameters
        high.setAccessibleText(desk.speech().say("print.high-sheets"));
        from.setText(written(now.from()));
        to.setText(written(now.to()));
        hint.setText(desk.speech().say(now.isTiled() ? "print.tiles-hint" : "print.one-hint"));
        PrintController.shown(now.isTiled(), sheets);
        showing = false;
    }

    private static String written(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private void wish(Spread now) {
        if (!now.equals(spread)) {
            changed.accept(now);
        } else {
            show(now);
        }
    }

    private void count() {
        if (!showing) {
            wish(spread.over(wide.getValue(), high.getValue()));
        }
    }

    private void range() {
        try {
            wish(spread.between(day(from.getText()), day(to.getText())));
        } catch (Refusal unread) {
            desk.notices().refuse(unread);
            show(spread);
        }
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isBlank() ? null : Reading.date(typed);
    }

    @FXML
    private void chooseOne() {
        wish(spread.tiled(false));
    }

    @FXML
    private void chooseTiled() {
        wish(spread.tiled(true));
    }
}
