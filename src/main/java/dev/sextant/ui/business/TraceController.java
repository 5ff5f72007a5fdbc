package dev.sextant.ui.business;

import dev.sextant.analysis.trace.Subject;
import dev.sextant.analysis.trace.Trace;
import dev.sextant.analysis.trace.Trace.Sign;
import dev.sextant.analysis.trace.Trace.Step;
import dev.sextant.analysis.trace.Worth;
import dev.sextant.analysis.trace.Worth.Amount;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Part;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows how a number came about; each part of it can be followed in turn, down to where it is entered. */
final class TraceController {

    /** More parts than this are added up, so that the largest can be read. */
    private static final int MOST = 40;

    private final Desk desk;
    private final Derived<Case> shown;
    private final Trail trail;
    private final Parent view;
    private @Nullable Part about;

    @FXML private VBox root;
    @FXML private FlowPane path;
    @FXML private Label hint;
    @FXML private VBox content;
    @FXML private Label title;
    @FXML private Label value;
    @FXML private Label rule;
    @FXML private GridPane steps;
    @FXML private VBox notes;
    @FXML private Hyperlink open;

    TraceController(Desk desk, Derived<Case> shown, Trail trail) {
        this.desk = desk;
        this.shown = shown;
        this.trail = trail;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        trail.steps().subscribe(_ -> show());
        shown.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.BACK_SPACE) {
                trail.back();
                key.consume();
            }
        });
    }

    private Names names() {
        return new Names(desk.speech().now(), shown.get().plan(), shown.get().business().months());
    }

    private Worths worths() {
        return new Worths(desk.speech().now(), shown.get().currency());
    }

    private void show() {
        var way = trail.steps().get();
        var trace = way.isEmpty() ? Optional.<Trace>empty() : shown.get().trace(way.getLast());
        present(hint, trace.isEmpty());
        present(content, trace.isPresent());
        showPath(way);
        trace.ifPresent(this::show);
    }

    private void showPath(List<Subject> way) {
        path.getChildren().clear();
        for (var at = 0; at < way.size() - 1; at++) {
            var index = at;
            var link = new Hyperlink(at == 0 ? names().title(way.get(at)) : names().label(way.get(at), way.get(at - 1)));
            link.setMinWidth(0);
            link.setOnAction(_ -> trail.backTo(index));
            path.getChildren().addAll(link, new Label("›"));
        }
        present(path, way.size() > 1);
    }

    private void show(Trace trace) {
        var speech = desk.speech();
        title.setText(names().title(trace.subject()));
        value.setText(worths().full(trace.worth()));
        rule.setText(speech.say(rule(trace)));
        present(rule, !trace.steps().isEmpty());
        steps.getChildren().clear();
        var all = trace.steps();
        if (all.size() > MOST) {
            var largest = all.stream().sorted(Comparator.comparingLong(TraceController::size).reversed()).limit(MOST).toList();
            largest.forEach(it -> row(it, trace.subject()));
            rest(all.stream().filter(it -> !largest.contains(it)).toList());
        } else {
            all.forEach(it -> row(it, trace.subject()));
        }
        present(steps, !all.isEmpty());
        var said = new Notes(speech.now(), shown.get());
        notes.getChildren().setAll(said.of(trace.subject()).stream().map(it -> Chips.wrapped(it, "explanation")).toList());
        about = said.part(trace.subject()).orElse(null);
        present(open, about != null);
        open.setText(speech.say(about instanceof CostLine ? "trace.open.cost" : "trace.open.benefit"));
    }

    private static String rule(Trace trace) {
        return switch (trace.rule()) {
            case SUM -> "trace.rule.sum";
            case FORMULA -> "trace.rule.formula";
            case SLICE -> "trace.rule.slice";
            case DISCOUNTED -> "trace.rule.discounted";
            case COMPOUNDED -> "trace.rule.compounded";
            case ROOT -> "trace.rule.root";
            case GROWTH -> "trace.rule.growth";
            case RETURN -> "trace.rule.return";
            case CROSSING -> "trace.rule.crossing";
            case TURN -> "trace.rule.turn";
            case GIVEN -> "trace.rule.given";
        };
    }

    private static long size(Step step) {
        return step.worth() instanceof Amount(var units) ? Math.abs(units) : Long.MAX_VALUE;
    }

    private void row(Step step, Subject parent) {
        var first = steps.getChildren().isEmpty();
        var link = new Hyperlink(names().label(step.subject(), parent));
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setOnAction(_ -> trail.follow(step.subject()));
        add(first && step.sign() == Sign.PLUS ? "" : sign(step.sign()), link, step.worth());
    }

    private void rest(List<Step> left) {
        var sum = left.stream().mapToLong(it -> it.worth() instanceof Amount(var units) ? units : 0).sum();
        add("+", new Label(desk.speech().say("trace.rest", left.size())), new Amount(sum));
    }

    private void add(String sign, Node name, Worth worth) {
        var figure = new Label(worths().full(worth));
        figure.getStyleClass().add("trace-value");
        figure.setMinWidth(Label.USE_PREF_SIZE);
        var mark = new Label(sign);
        mark.getStyleClass().add("muted");
        mark.setMinWidth(Label.USE_PREF_SIZE);
        steps.addRow(steps.getRowCount(), mark, name, figure);
    }

    private static String sign(Sign sign) {
        return switch (sign) {
            case PLUS -> "+";
            case MINUS -> "\u2212";
            case TIMES -> "×";
            case OVER -> "÷";
        };
    }

    private static void present(Node node, boolean isWanted) {
        node.setVisible(isWanted);
        node.setManaged(isWanted);
    }

    /** Shows the line or the benefit on its own screen. */
    @FXML
    private void openPart() {
        var part = about;
        if (part != null) {
            desk.pointed().set(part.id());
        }
    }
}
