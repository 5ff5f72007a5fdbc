package dev.sextant.ui.costs.rates;

import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Factor.Influence;
import dev.sextant.plan.Part;
import dev.sextant.plan.Rate;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.VBox;

/** Shows what costs are worked out with, and changes it. */
public final class RatesController {

    private final Desk desk;
    private final Categories categories;
    private final Map<Influence, List<FactorCard>> cards = new EnumMap<>(Influence.class);
    private final Parent view;
    private final RateCard rateCard;
    private final ExchangeTable exchangeTable;

    @FXML private VBox factors;
    @FXML private TreeTableView<Branch.Row<RateCard.Row>> rates;
    @FXML private TreeTableColumn<Branch.Row<RateCard.Row>, RateCard.Row> role;
    @FXML private TreeTableColumn<Branch.Row<RateCard.Row>, RateCard.Row> from;
    @FXML private TreeTableColumn<Branch.Row<RateCard.Row>, RateCard.Row> perDay;
    @FXML private TreeTableColumn<Branch.Row<RateCard.Row>, RateCard.Row> rateCurrency;
    @FXML private TreeTableColumn<Branch.Row<RateCard.Row>, RateCard.Row> rateSource;
    @FXML private Button removeRate;
    @FXML private TreeTableView<Branch.Row<ExchangeRate>> exchange;
    @FXML private TreeTableColumn<Branch.Row<ExchangeRate>, ExchangeRate> currency;
    @FXML private TreeTableColumn<Branch.Row<ExchangeRate>, ExchangeRate> since;
    @FXML private TreeTableColumn<Branch.Row<ExchangeRate>, ExchangeRate> worth;
    @FXML private TreeTableColumn<Branch.Row<ExchangeRate>, ExchangeRate> source;
    @FXML private MenuButton addExchange;
    @FXML private Button removeExchange;

    public RatesController(Desk desk, Look look, ObservableValue<Books> books, Categories categories) {
        this.desk = desk;
        this.categories = categories;
        this.view = Views.load(this, desk.speech());
        rateCard = new RateCard(desk, look, rates, new RateCard.Columns(role, from, perDay, rateCurrency, rateSource), removeRate);
        exchangeTable = new ExchangeTable(desk, look, exchange, new ExchangeTable.Columns(currency, since, worth, source), addExchange, removeExchange);
        books.subscribe(this::show);
        desk.speech().texts().addListener((_, _, _) -> show(books.getValue()));
    }

    public Parent view() {
        return view;
    }

    /** Whether it shows such parts. */
    public boolean show(Part part) {
        switch (part) {
            case Rate it -> rateCard.select(it);
            case ExchangeRate it -> exchangeTable.select(it);
            case Factor it -> cards.getOrDefault(it.influence(), List.of()).stream().limit(1).forEach(FactorCard::focus);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(Books now) {
        var byInfluence = now.plan().by(Factor.class, Factor::influence);
        for (var influence : Influence.values()) {
            show(influence, byInfluence.getOrDefault(influence, List.of()).stream().sorted(Comparator.comparing(Factor::id)).toList(), now);
        }
        var views = cards.values().stream().flatMap(List::stream).map(FactorCard::view).toList();
        if (!factors.getChildren().equals(views)) {
            factors.getChildren().setAll(views);
        }
        rateCard.show(now.plan());
        exchangeTable.show(now.plan());
    }

    /** A card for each judgement, and one on which to judge where there is none. */
    private void show(Influence influence, List<Factor> judged, Books now) {
        var mine = cards.computeIfAbsent(influence, _ -> new ArrayList<>());
        while (mine.size() < Math.max(1, judged.size())) {
            mine.add(new FactorCard(desk, influence, categories));
        }
        mine.subList(Math.max(1, judged.size()), mine.size()).clear();
        for (var at = 0; at < mine.size(); at++) {
            mine.get(at).show(at < judged.size() ? judged.get(at) : null, now);
        }
    }

    @FXML
    private void addRate() {
        rateCard.add();
    }

    @FXML
    private void removeRate() {
        rateCard.remove();
    }

    @FXML
    private void removeExchange() {
        exchangeTable.remove();
    }
}
