package dev.sextant.ui.business;

import dev.sextant.analysis.benefit.Figure;
import dev.sextant.analysis.trace.Numbers;
import dev.sextant.analysis.trace.Period;
import dev.sextant.analysis.trace.Subject;
import dev.sextant.analysis.trace.Subject.BreakEven;
import dev.sextant.analysis.trace.Subject.Flow;
import dev.sextant.analysis.trace.Subject.Npv;
import dev.sextant.analysis.trace.Subject.Point;
import dev.sextant.analysis.trace.Subject.Roi;
import dev.sextant.analysis.trace.Subject.Side;
import dev.sextant.analysis.trace.Worth;
import dev.sextant.analysis.trace.Worth.Amount;
import dev.sextant.analysis.trace.Worth.Fraction;
import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Part;
import dev.sextant.ui.business.Advice.Place;
import dev.sextant.ui.kit.Chips;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Views;
import org.jspecify.annotations.Nullable;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Shows whether the engagement is worth its money; every number of it can be followed. */
public final class BusinessController implements Screen {

    private final Desk desk;
    private final Look look;
    private final Outside outside;
    private final Derived<Case> shown;
    private final Trail trail = new Trail();
    private final Parent view;

    /** The ways to where costs and benefits are entered. */
    public record Outside(Runnable costs, Runnable benefits) {}

    @FXML private PageHeader header;
    @FXML private TextField years;
    @FXML private TextField discountRate;
    @FXML private TextField financeRate;
    @FXML private TextField reinvestRate;
    @FXML private CheckBox withTax;
    @FXML private VBox advice;
    @FXML private FigureTile cost;
    @FXML private FigureTile benefit;
    @FXML private FigureTile npv;
    @FXML private FigureTile paysBack;
    @FXML private FigureTile roi;
    @FXML private GridPane returns;
    @FXML private Picture flow;
    @FXML private Label yearsTitle;
    @FXML private GridPane yearsTable;
    @FXML private Node figures;
    @FXML private VBox empty;
    @FXML private StackPane inspector;

    public BusinessController(Desk desk, Look look, Outside outside) {
        this.desk = desk;
        this.look = look;
        this.outside = outside;
        this.shown = desk.derive(Case::of);
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @FXML
    private void initialize() {
        var fields = new AppraisalFields(desk);
        fields.bind(years, withTax);
        fields.bindRates(discountRate, financeRate, reinvestRate);
        new CashPicture(flow, look, desk, shown, trail);
        inspector.getChildren().setAll(new TraceController(desk, shown, trail).view());
        shown.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
        if (!shown.get().isEmpty()) {
            trail.open(first());
        }
    }

    /** The figure that is asked about first, as far as it can be told. */
    private Subject first() {
        var now = shown.get();
        return now.trace(new Npv(Side.ALL)).isPresent() ? new Npv(Side.ALL) : Numbers.sum(Flow.COST, Period.whole(now.business().months()));
    }

    private void show() {
        var now = shown.get();
        var texts = desk.speech().now();
        var links = new Links(texts, now, trail);
        var symbol = texts.formats().symbol(now.currency());
        header.setSummary(texts.say(now.business().appraisal().withTax() ? "business.summary.with-tax" : "business.summary", now.currency().getCurrencyCode())
                + (Advice.hasIllustrative(now) ? texts.say("business.summary.illustrative") : ""));
        yearsTitle.setText(texts.say("business.years-title", symbol));
        empty.setVisible(now.isEmpty());
        figures.setVisible(!now.isEmpty());
        advice.getChildren().setAll(Advice.of(now, texts).stream().map(this::banner).toList());
        showTiles(now, links);
        new ReturnsTable(returns, links).fill();
        new YearsTable(yearsTable, links).fill();
    }

    private void showTiles(Case now, Links links) {
        var speech = desk.speech();
        var business = now.business();
        var all = business.all();
        var horizon = speech.say("business.horizon", business.appraisal().years());
        var whole = Period.whole(business.months());
        tile(cost, Numbers.sum(Flow.COST, whole), Figure.Reason.NO_COST, horizon, links);
        tile(benefit, Numbers.sum(Flow.BENEFIT, whole), Figure.Reason.NO_BENEFIT, horizon, links);
        var rate = business.appraisal().discountRate();
        tile(npv, new Npv(Side.ALL), all.npv().reason(), rate == null ? "" : speech.say("business.at-rate", rate), links);
        tile(paysBack, new BreakEven(Side.ALL), all.breakEven().reason(), "", links);
        tile(roi, new Roi(Side.ALL, Point.LIKELY), all.roi().reason(), "", links);
    }

    private void tile(FigureTile tile, Subject subject, Figure.@Nullable Reason reason, String detail, Links links) {
        links.shown().trace(subject).filter(it -> !it.worth().equals(new Amount(0)) || reason == null).ifPresentOrElse(
                trace -> tile.show(links.worths().rough(trace.worth()), detail, isGood(trace.worth()), () -> trail.open(subject)),
                () -> tile.showNone(reason == null ? "" : links.why(reason)));
    }

    private static boolean isGood(Worth worth) {
        return !(worth instanceof Amount(var units) && units < 0) && !(worth instanceof Fraction(var fraction) && fraction < 0);
    }

    private Node banner(Advice said) {
        var sentence = Chips.wrapped(said.sentence(), "advice-text");
        var button = new Button(desk.speech().say(switch (said.place()) {
            case COSTS -> "business.go.costs";
            case BENEFITS -> "business.go.benefits";
            case DISCOUNT_RATE -> "business.go.discount-rate";
        }));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> go(said.place()));
        var banner = new BorderPane(sentence);
        banner.setRight(button);
        banner.getStyleClass().add("advice");
        return banner;
    }

    private void go(Place place) {
        switch (place) {
            case COSTS -> goToCosts();
            case BENEFITS -> goToBenefits();
            case DISCOUNT_RATE -> discountRate.requestFocus();
        }
    }

    @FXML
    private void goToCosts() {
        outside.costs().run();
    }

    @FXML
    private void goToBenefits() {
        outside.benefits().run();
    }

    @Override
    public boolean show(Part part) {
        return part instanceof Appraisal;
    }
}
