package dev.sextant.ui.print;

import dev.sextant.plan.Phase;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.print.Costed;
import dev.sextant.print.PageForm;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Works;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;

/** Chooses what goes on paper, shows it, and saves or prints exactly that. */
public final class PrintController implements Screen {

    /** What lies outside the window. */
    public interface Outside {
        /** @param forms that the file may have */
        Optional<Path> where(@Nullable Window owner, String name, Set<PageForm> forms);

        /** May take seconds. */
        List<PrintService> printers();

        /** @param printers at least one */
        Optional<PrintService> choose(@Nullable Window owner, List<PrintService> printers, String question);

        /** @throws dev.sextant.plan.Refusal if the printer does not take it */
        void print(byte[] pdf, String name, PrintService printer);
    }

    /** Pages, or why there are none. */
    private record Outcome(@Nullable Proof proof, @Nullable Refusal refusal) {}

    private static final String MAKING = "print.making";

    private final Desk desk;
    private final Look look;
    private final Works works;
    private final Outside outside;
    private final Function<String, Words> groups;
    private final Parent view;
    private final ChoicesController chosen;
    private @Nullable Proof proof;
    private @Nullable Refusal refusal;
    private @Nullable PagesView pagesView;
    private boolean stale = true;
    private boolean making;
    private boolean stopped;

    @FXML private PageHeader header;
    @FXML private Button save;
    @FXML private Button print;
    @FXML private BorderPane choices;
    @FXML private Label missing;
    @FXML private Label page;
    @FXML private Button before;
    @FXML private Button next;
    @FXML private ToggleButton whole;
    @FXML private ToggleButton wide;
    @FXML private ScrollPane preview;
    @FXML private VBox pages;
    @FXML private VBox message;
    @FXML private Label messageText;
    @FXML private Button again;

    /** @param groups what the codes of cost groups are called */
    public PrintController(Desk desk, Look look, Works works, Outside outside, Function<String, Words> groups) {
        this.desk = desk;
        this.look = look;
        this.works = works;
        this.outside = outside;
        this.groups = groups;
        this.chosen = new ChoicesController(desk, _ -> wished());
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    /** Puts this phase alone on paper. */
    public void select(Phase phase) {
        chosen.wish(chosen.wishes().only(phase));
    }

    @FXML
    private void initialize() {
        choices.setCenter(chosen.view());
        var shown = new PagesView(preview, pages, look, desk.speech());
        pagesView = shown;
        shown.page().subscribe(_ -> describe());
        shown.steeredBy(before, next, whole, wide);
        desk.speech().texts().addListener((_, _, _) -> describe());
        desk.plan().addListener((_, _, _) -> chosen.wish(chosen.wishes()));
        works.going().subscribe(this::follow);
        header.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null && stale) {
                make();
            }
        });
    }

    private void wished() {
        stale = true;
        if (header.getScene() != null) {
            make();
        }
    }

    private void make() {
        stale = false;
        stopped = false;
        making = false;
        refusal = null;
        var plan = desk.now();
        if (chosen.wishes().isNothing(plan)) {
            works.cancel();
            made(null);
            return;
        }
        var order = new Proof.Order(new Costed(desk.titled(), desk.base(), groups), chosen.wishes(), desk.seq(), desk.today());
        works.start(MAKING, (progress, wanted) -> outcome(order, progress, wanted), it -> {
            refusal = it.refusal;
            made(it.proof);
        });
    }

    /** What cannot be printed as it is wanted is said in the place of the pages, where the choices stand beside it. */
    private static Outcome outcome(Proof.Order order, DoubleConsumer progress, BooleanSupplier wanted) {
        try {
            return new Outcome(Proof.of(order, progress, wanted), null);
        } catch (Refusal refused) {
            return new Outcome(null, refused);
        }
    }

    private void made(@Nullable Proof made) {
        proof = made;
        stopped = false;
        if (pagesView != null) {
            pagesView.show(made == null ? List.of() : made.pages());
        }
        describe();
    }

    /** Work that ends without a result was cancelled, or refused. */
    private void follow(Works.@Nullable Going going) {
        var mine = going != null && going.key().equals(MAKING);
        if (making && !mine) {
            stopped = true;
        }
        making = mine;
        describe();
    }

    private void describe() {
        var speech = desk.speech();
        var made = proof;
        var number = made == null ? 0 : made.printed().pages();
        var ready = made != null && !making && !stopped;
        header.setSummary(
                making ? speech.say(MAKING)
                        : made == null ? speech.say("print.nothing")
                        : summary(made));
        save.setDisable(!ready);
        print.setDisable(!ready);
        print.setText(ready ? speech.say("print.print-pages", number) : speech.say("print.print"));
        var lacking = made == null ? List.<String>of() : List.copyOf(made.printed().missing());
        missing.setText(speech.say("print.missing", String.join(" ", lacking)));
        shown(!lacking.isEmpty(), missing);
        var at = pagesView == null ? 0 : pagesView.page().get();
        page.setText(at == 0 ? "" : speech.say("print.page", at, number));
        pages.setOpacity(ready ? 1 : 0.5);
        messageText.setText(refusal != null ? speech.say(refusal) : speech.say(stopped ? "print.stopped" : "print.choose"));
        shown(stopped, again);
        shown(stopped || made == null && !making, message);
    }

    private String summary(Proof made) {
        var speech = desk.speech();
        var wishes = made.wishes();
        var languages = wishes.languages().stream().map(speech::say).collect(Collectors.joining(" / "));
        var paper = speech.say("print." + wishes.paper().name());
        var number = made.printed().pages();
        if (wishes.document().isChart() && wishes.spread().isTiled()) {
            return speech.say("print.summary-tiles", wishes.spread().wide(), number / wishes.spread().wide(), number, paper, languages);
        }
        return speech.say("print.summary", number, paper, languages);
    }

    static void shown(boolean shown, Node... nodes) {
        for (var node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    @FXML
    private void makeAgain() {
        make();
    }

    @FXML
    private void save() {
        sending().ifPresent(Sending::save);
    }

    @FXML
    private void print() {
        sending().ifPresent(Sending::print);
    }

    private Optional<Sending> sending() {
        return Optional.ofNullable(proof).map(it -> new Sending(desk, works, outside, header.getScene().getWindow(), it));
    }
}
