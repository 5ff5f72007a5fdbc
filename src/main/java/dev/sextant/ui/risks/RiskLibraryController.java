package dev.sextant.ui.risks;

import dev.sextant.method.Catalogue;
import dev.sextant.method.KnownRisk;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Offers the risks that CRM projects are known to meet. Several are ticked and come into the plan in one gesture. */
final class RiskLibraryController {

    private final Desk desk;
    private final Consumer<List<KnownRisk>> add;
    private final Runnable close;
    private final List<Offer> offers;
    private final Set<KnownRisk> ticked = new LinkedHashSet<>();
    private final Parent view;

    /** A risk that the plan does not have. @param phases the numbers of the phases that the method proposes it for */
    record Offer(KnownRisk risk, List<Integer> phases) {}

    @FXML private VBox root;
    @FXML private TextField filter;
    @FXML private ListView<Offer> list;
    @FXML private Label count;
    @FXML private Button addTicked;

    RiskLibraryController(Desk desk, Catalogue catalogue, Consumer<List<KnownRisk>> add, Runnable close) {
        this.desk = desk;
        this.add = add;
        this.close = close;
        this.offers = offers(desk.now(), catalogue);
        this.view = Views.load(this, desk.speech());
    }

    /** Those proposed for the plan's phases first, in the order of the phases. */
    static List<Offer> offers(Plan plan, Catalogue catalogue) {
        var present = plan.all(Risk.class).stream().map(Risk::origin).collect(Collectors.toSet());
        Map<KnownRisk, List<Integer>> phases = new LinkedHashMap<>();
        var all = plan.phases();
        for (var at = 0; at < all.size(); at++) {
            var number = at + 1;
            catalogue.proposedRisks(all.get(at)).forEach(risk -> phases.computeIfAbsent(risk, _ -> new ArrayList<>()).add(number));
        }
        catalogue.risks().forEach(risk -> phases.computeIfAbsent(risk, _ -> List.of()));
        return phases.entrySet().stream().filter(it -> !present.contains(it.getKey().origin()))
                .map(it -> new Offer(it.getKey(), List.copyOf(it.getValue()))).toList();
    }

    Parent view() {
        return view;
    }

    void focus() {
        filter.requestFocus();
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new OfferCell(desk.speech(), ticked, this::toggle));
        filter.textProperty().subscribe(_ -> show());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilter);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInList);
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancel();
                key.consume();
            }
        });
    }

    private void show() {
        var wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(offers.stream().filter(it -> text(it.risk()).contains(wanted)).toList());
        count.setText(desk.speech().say("risks.library.ticked", ticked.size(), list.getItems().size()));
        addTicked.setDisable(ticked.isEmpty());
    }

    private static String text(KnownRisk risk) {
        return String.join(" ", risk.name().en(), risk.name().zh(), risk.event().en(), risk.event().zh()).toLowerCase(Locale.ROOT);
    }

    private void toggle(KnownRisk risk) {
        if (!ticked.remove(risk)) {
            ticked.add(risk);
        }
        count.setText(desk.speech().say("risks.library.ticked", ticked.size(), list.getItems().size()));
        addTicked.setDisable(ticked.isEmpty());
        list.refresh();
    }

    private void leaveFilter(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            key.consume();
        }
    }

    private void pressedInList(KeyEvent key) {
        var offer = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && offer != null) {
            toggle(offer.risk());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !ticked.isEmpty()) {
            addTicked();
            key.consume();
        }
    }

    @FXML
    private void addTicked() {
        add.accept(List.copyOf(ticked));
    }

    @FXML
    private void cancel() {
        close.run();
    }
}
