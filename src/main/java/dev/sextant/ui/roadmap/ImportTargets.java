package dev.sextant.ui.roadmap;

import dev.sextant.exchange.ImportedPlan;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.Mapping;
import dev.sextant.exchange.Mapping.Target;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Lets choose the phases that a foreign plan goes into: one box for each summary at the top, and one for all loose tasks. */
final class ImportTargets {

    /** More boxes help nobody; what is beyond goes where it usually goes. */
    private static final int MOST = 40;

    private final VBox box;
    private final Desk desk;
    private final ImportedPlan imported;
    private final ObjectProperty<Mapping> mapping;
    private final List<Row> summaries;
    private final List<Row> loose;

    ImportTargets(VBox box, Desk desk, ImportedPlan imported, ObjectProperty<Mapping> mapping) {
        this.box = box;
        this.desk = desk;
        this.imported = imported;
        this.mapping = mapping;
        var holding = imported.summaries();
        this.summaries = imported.top().stream().filter(row -> holding.contains(row.key())).toList();
        this.loose = imported.top().stream().filter(row -> !holding.contains(row.key())).toList();
    }

    /** Shows the boxes and keeps them in step with the language and the phases of the plan. */
    Subscription follow() {
        return Subscription.combine(desk.speech().texts().subscribe(_ -> show()), desk.plan().subscribe((before, now) -> {
            if (!before.phases().equals(now.phases())) {
                forgetPhasesThatAreGone(now);
                show();
            }
        }));
    }

    private void forgetPhasesThatAreGone(Plan now) {
        mapping.get().targets().forEach((key, target) -> {
            if (target instanceof Mapping.Existing(var phase) && now.find(phase).isEmpty()) {
                mapping.set(mapping.get().with(key, new Mapping.Common()));
            }
        });
    }

    private void show() {
        var nodes = new ArrayList<Node>();
        summaries.stream().limit(MOST).forEach(row -> nodes.addAll(choice(row.name(), List.of(row), true)));
        if (!loose.isEmpty()) {
            nodes.addAll(choice(desk.speech().say("roadmap.preview.loose", loose.size()), loose, false));
        }
        Mapping.earlierStart(desk.now(), imported).ifPresent(day -> {
            var begin = new CheckBox(desk.speech().say("roadmap.preview.begin", day));
            begin.setWrapText(true);
            begin.setSelected(mapping.get().startsWithIt());
            begin.selectedProperty().addListener((_, _, wanted) -> mapping.set(mapping.get().withStartsWithIt(wanted)));
            nodes.add(begin);
        });
        box.getChildren().setAll(nodes);
    }

    private List<Node> choice(String name, List<Row> rows, boolean canBeOwn) {
        var label = new Label(name);
        var targets = new ComboBox<Target>();
        if (canBeOwn) {
            targets.getItems().add(new Mapping.Own());
        }
        targets.getItems().add(new Mapping.Common());
        desk.now().phases().stream().map(Phase::id).map(Mapping.Existing::new).forEach(targets.getItems()::add);
        targets.setMaxWidth(Double.MAX_VALUE);
        targets.setAccessibleText(name);
        Choices.names(targets, this::name);
        targets.setValue(mapping.get().target(rows.getFirst()));
        targets.valueProperty().addListener((_, _, chosen) -> {
            var next = mapping.get();
            for (var row : rows) {
                next = next.with(row.key(), chosen);
            }
            mapping.set(next);
        });
        return List.of(label, targets);
    }

    private String name(Target target) {
        return switch (target) {
            case Mapping.Own() -> desk.speech().say("roadmap.preview.own");
            case Mapping.Common() -> desk.speech().say("roadmap.preview.common", imported.name());
            case Mapping.Existing(var phase) -> desk.now().find(phase).map(it -> desk.speech().say(it.name())).orElse("–");
        };
    }
}
