package dev.sextant.ui.costs.twice;

import dev.sextant.analysis.cost.Costing;
import dev.sextant.plan.Money;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Says what merging two lines takes away and what it moves, before it does. */
final class MergeController {

    private final Desk desk;
    private final Merging merging;
    private final Books books;
    private final Runnable close;
    private final Parent view;

    @FXML private VBox root;
    @FXML private Label about;
    @FXML private VBox consequences;
    @FXML private Button merge;

    MergeController(Desk desk, Merging merging, Books books, Runnable close) {
        this.desk = desk;
        this.merging = merging;
        this.books = books;
        this.close = close;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    void focus() {
        merge.requestFocus();
    }

    @FXML
    private void initialize() {
        about.setText(desk.speech().say("costs.merge.about", merging.kept().name(), merging.gone().name()));
        said().forEach(sentence -> consequences.getChildren().add(Chips.wrapped(sentence, "merge-line")));
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
    }

    private List<String> said() {
        var speech = desk.speech();
        var said = new ArrayList<String>();
        books.costing(merging.gone().id()).map(Costing::whole).ifPresent(
                whole -> said.add(speech.say("costs.merge.estimate", whole.net().likely(), whole.gross().likely())));
        books.account(merging.gone().id()).flatMap(it -> it.budget()).ifPresent(budget -> said.add(speech.say("costs.merge.budget", new Money(budget, books.currency()))));
        if (!merging.bookings().isEmpty() || !merging.requests().isEmpty() || !merging.payments().isEmpty()) {
            said.add(speech.say("costs.merge.moves", merging.bookings().size(), merging.payments().size(), merging.requests().size()));
        }
        if (merging.paid().signum() != 0) {
            said.add(speech.say("costs.merge.paid", new Money(merging.paid(), books.currency())));
        }
        return said;
    }

    @FXML
    private void merge() {
        if (desk.commit("entry.costs.lines-merged", merging.edits())) {
            close.run();
            desk.pointed().set(merging.kept().id());
        }
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
