package dev.sextant.ui.costs;

import dev.sextant.plan.Money;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.costs.book.Figures;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows what a group or a phase comes to, and what usually stands in it besides. */
final class GroupInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Object> key;
    private final Derived<Costs> costs;
    private final Categories categories;
    private final Proposals proposals;
    private final Parent view;

    @FXML private Label tree;
    @FXML private Label count;
    @FXML private Label name;
    @FXML private Label oneOff;
    @FXML private Label annual;
    @FXML private Label firstYear;
    @FXML private Label withTax;
    @FXML private Label wholeTitle;
    @FXML private Label whole;
    @FXML private Label wholeWithTax;
    @FXML private Label budget;
    @FXML private Label forecast;
    @FXML private Label low;
    @FXML private Label high;
    @FXML private Label paid;
    @FXML private Label moreTitle;
    @FXML private VBox more;

    GroupInspectorController(
            Desk desk, ReadOnlyObjectProperty<@Nullable Object> key, Derived<Costs> costs, Categories categories, Proposals proposals) {
        this.desk = desk;
        this.key = key;
        this.costs = costs;
        this.categories = categories;
        this.proposals = proposals;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        key.subscribe(_ -> show());
        costs.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private void show() {
        costs.get().head(key.get()).ifPresent(this::show);
    }

    private void show(Costs.Head head) {
        var speech = desk.speech();
        tree.setText(switch (head.by()) {
            case PHASE -> speech.say("costs.phase");
            case SUPPLIER -> speech.say("costs.supplier");
            case TREE -> speech.say("costs.tree");
            case CATEGORY -> head.code().isEmpty() ? speech.say("costs.group") : speech.say(categories.treeShort(Categories.treeCode(head.code())));
        });
        count.setText(speech.say("costs.lines", head.lines().size()));
        name.setText(head.name().isEmpty()
                ? speech.say(switch (head.by()) {
                    case PHASE -> "costs.whole";
                    case SUPPLIER -> "costs.no-supplier";
                    case CATEGORY, TREE -> "costs.no-category";
                })
                : (head.number() + " " + speech.say(head.name())).strip());
        oneOff.setText(money(head.total().oneOff().net().likely()));
        annual.setText(money(head.total().annual().net().likely()));
        firstYear.setText(money(head.total().firstYear().net().likely()));
        withTax.setText(money(head.total().firstYear().gross().likely()));
        wholeTitle.setText(speech.say("costs.over-years", costs.get().books().years()));
        whole.setText(money(head.total().whole().net().likely()));
        wholeWithTax.setText(money(head.total().whole().gross().likely()));
        var figures = new Figures(speech.now(), costs.get().currency());
        budget.setText(head.funds().ifBudgeted(head.funds().budgetNow()).map(it -> money(figures.money(it))).orElse("–"));
        forecast.setText(money(figures.money(head.funds().forecast())));
        low.setText(money(head.total().firstYear().net().low()));
        high.setText(money(head.total().firstYear().net().high()));
        paid.setText(money(head.total().firstYear().actual()));
        showMore(head);
    }

    private String money(Money money) {
        return desk.speech().formats().money(money);
    }

    private void showMore(Costs.Head head) {
        var missing = categories.groups().stream().filter(it -> it.code().equals(head.code()))
                .flatMap(it -> categories.missing(desk.now(), it).stream()).toList();
        moreTitle.setVisible(!missing.isEmpty());
        more.getChildren().setAll(proposals.buttons(missing, List.of()));
    }
}
