package dev.sextant.ui.costs.twice;

import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.method.Overlap;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Part;
import dev.sextant.text.PartNames;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** Says what may be counted twice, one pair at a time, and lets it be settled. */
public final class BannerController {

    private final Desk desk;
    private final Categories categories;
    private final Consumer<Parent> ask;
    private final Runnable close;
    private final Parent view;
    private List<Overlap> overlaps = List.of();
    private Books books;
    private int at;

    @FXML private HBox root;
    @FXML private Hyperlink first;
    @FXML private Label firstTree;
    @FXML private Hyperlink second;
    @FXML private Label secondTree;
    @FXML private Label why;
    @FXML private HBox steps;
    @FXML private Label place;
    @FXML private Button before;
    @FXML private Button next;
    @FXML private MenuButton merge;

    /**
     * @param books of the plan at the beginning
     * @param ask puts a question over the page
     * @param close takes it away
     */
    public BannerController(Desk desk, Books books, Categories categories, Consumer<Parent> ask, Runnable close) {
        this.desk = desk;
        this.books = books;
        this.categories = categories;
        this.ask = ask;
        this.close = close;
        this.view = Views.load(this, desk.speech());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    public Parent view() {
        return view;
    }

    /** @param overlaps that nobody has settled */
    public void show(List<Overlap> overlaps, Books books) {
        this.overlaps = overlaps;
        this.books = books;
        show();
    }

    private void show() {
        root.setVisible(!overlaps.isEmpty());
        root.setManaged(!overlaps.isEmpty());
        if (overlaps.isEmpty()) {
            return;
        }
        at = Math.clamp(at, 0, overlaps.size() - 1);
        var it = overlaps.get(at);
        name(first, it.line());
        name(second, it.second());
        firstTree.setText(tree(it.line()));
        secondTree.setText(it.other() == null ? desk.speech().say("costs.twice.risk") : tree(it.other()));
        why.setText(desk.speech().say(it.why()));
        steps.setVisible(overlaps.size() > 1);
        steps.setManaged(overlaps.size() > 1);
        place.setText(desk.speech().say("costs.twice.place", at + 1, overlaps.size()));
        before.setDisable(at == 0);
        next.setDisable(at == overlaps.size() - 1);
        merge.setVisible(it.other() != null);
        merge.setManaged(it.other() != null);
        merge.getItems().setAll(it.other() == null ? List.of() : List.of(choice(it.line(), it.other()), choice(it.other(), it.line())));
    }

    private void name(Hyperlink link, Part part) {
        link.setText(new PartNames(desk.speech().now(), books.plan()).of(part));
        link.setOnAction(_ -> desk.pointed().set(part.id()));
    }

    /** The tree first, because the lists overlap: System migration · Technology. */
    private String tree(CostLine line) {
        var speech = desk.speech();
        return speech.say("costs.twice.tree", categories.treeShort(Categories.treeCode(line.category())), categories.name(CostSummary.group(line.category())));
    }

    private MenuItem choice(CostLine kept, CostLine gone) {
        var number = books.number(kept.id());
        var item = new MenuItem(desk.speech().say("costs.number", Integer.toString(number)) + "  " + desk.speech().say(kept.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> merge(kept, gone));
        return item;
    }

    /** As both are in the plan now. */
    private void merge(CostLine kept, CostLine gone) {
        desk.drafts().commit();
        var now = desk.now();
        now.find(kept.id()).ifPresent(stays -> now.find(gone.id()).ifPresent(goes -> {
            var question = new MergeController(desk, new Merging(now, stays, goes), books, close);
            ask.accept(question.view());
            question.focus();
        }));
    }

    @FXML
    private void keepBoth() {
        desk.drafts().commit();
        var question = new KeepController(desk, overlaps.get(at), close);
        ask.accept(question.view());
        question.focus();
    }

    @FXML
    private void before() {
        at--;
        show();
    }

    @FXML
    private void next() {
        at++;
        show();
    }
}
