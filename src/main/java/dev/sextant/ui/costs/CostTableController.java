package dev.sextant.ui.costs;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.costs.book.Figures;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Selection;
import dev.sextant.ui.kit.TreeTable;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;

/** The table of lines: what they come to, or what was entered for them. */
final class CostTableController {

    private final Desk desk;
    private final Supplier<Costs> costs;
    private final TreeTable<Costs.Row> rows;
    private final Selection<Costs.Row> selection;

    @FXML private TreeTableView<Branch.Row<Costs.Row>> table;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> name;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> nature;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> home;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> rhythm;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> budget;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> forecast;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> lowHigh;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> paid;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> quantity;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> unitCost;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> tax;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> supplier;
    @FXML private TreeTableColumn<Branch.Row<Costs.Row>, Costs.Row> total;

    CostTableController(Desk desk, Look look, CostActions actions, Categories categories, Supplier<Costs> costs) {
        this.desk = desk;
        this.costs = costs;
        Views.load(this, desk.speech());
        var columns = new CostColumns(desk, look, actions, categories, () -> new Figures(desk.speech().now(), costs.get().currency()));
        columns.words(name, nature, home, rhythm);
        columns.amounts(budget, forecast, lowHigh, paid);
        columns.inputs(quantity, unitCost, tax, supplier, total);
        rows = new TreeTable<>(table, look, row -> row instanceof Costs.Head ? "group" : "");
        rows.fill(name, look, 15);
        selection = new Selection<>(rows, Costs.Row::key);
    }

    TreeTableView<Branch.Row<Costs.Row>> view() {
        return table;
    }

    Selection<Costs.Row> selection() {
        return selection;
    }

    Costs.@Nullable Row selected() {
        return rows.selected().get();
    }

    void show(Costs now, Grouping by) {
        selection.show(now.branches(by));
        nameColumns();
    }

    void showInputs(boolean areInputs) {
        List.of(nature, quantity, unitCost, tax, supplier, total).forEach(it -> it.setVisible(areInputs));
        List.of(rhythm, budget, forecast, lowHigh, paid).forEach(it -> it.setVisible(!areInputs));
        nameColumns();
    }

    /** The heads of amounts say their currency. */
    private void nameColumns() {
        var speech = desk.speech();
        var currency = costs.get().currency();
        var symbol = speech.formats().symbol(currency);
        var isYuan = currency.getCurrencyCode().equals("CNY");
        lowHigh.setText(speech.say("costs.range-in", isYuan && speech.language() == Language.ZH ? "元" : symbol));
        budget.setText(speech.say("costs.budget-in", symbol));
        forecast.setText(speech.say("costs.forecast-in", symbol));
        paid.setText(speech.say("costs.actual-in", symbol));
        total.setText(speech.say("costs.total-in", symbol));
    }

    /** Selects a line that was just added, to be named. */
    void editName(Id<CostLine> line) {
        rows.edit(line, name);
    }
}
