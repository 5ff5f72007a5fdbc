package dev.sextant.ui.print;

import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Sheet;
import dev.sextant.print.Paper;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Works;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;

/** Chooses what goes on paper, shows it, and saves or prints exactly that. */
public final class PrintController implements Screen {

    /** What lies outside the window. */
    public interface Outside {
        Optional<Path> where(@Nullable Window owner, String name);

        /** May take seconds. */
        List<PrintService> printers();

        /** @param printers at least one */
        Optional<PrintService> choose(@Nullable Window owner, List<PrintService> printers, String question);

        /** @throws dev.sextant.plan.Refusal if the printer does not take it */
        void print(byte[] pdf, String name, PrintService printer);
    }

    private static final String MAKING = "print.making";

    private final Desk desk;
    private final Look look;
    private final Works works;
    private final Outside outside;
    private final Parent view;
    private Wishes wishes;
    private @Nullable Proof proof;
    private @Nullable PagesView pagesView;
    private boolean stale = true;
    private boolean making;
    private boolean stopped;

    @FXML private PageHeader header;
    @FXML private Button save;
    @FXML private Button print;
    @FXML private CheckBox all;
    @FXML private VBox phases;
    @FXML private Label contents;
    @FXML private CheckBox worksheets;
    @FXML private ToggleButton a4;
    @FXML private ToggleButton letter;
    @FXML private ToggleButton english;
    @FXML private ToggleButton chinese;
    @FXML private ToggleButton both;
    @FXML private Label leads;
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

    public PrintController(Desk desk, Look look, Works works, Outside outside) {
        this.desk = desk;
        this.look = look;
        this.works = works;
        this.outside = outside;
        this.wishes = Wishes.of(desk.now().charter());
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    /** Puts this phase alone on paper. */
    public void select(Phase phase) {
        wish(wishes.only(phase));
    }

    @FXML
    private void initialize() {
        var shown = new PagesView(preview, pages, look, desk.speech());
        pagesView = shown;
        shown.page().subscribe(_ -> describe());
        shown.steeredBy(before, next, whole, wide);
        desk.speech().texts().addListener((_, _, _) -> {
            choices();
            describe();
        });
        desk.plan().addListener((_, _, _) -> wish(wishes));
        works.going().subscribe(this::follow);
        choices();
        header.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null && stale) {
                make();
            }
        });
    }

    private void wish(Wishes now) {
        wishes = now;
        stale = true;
        choices();
        if (header.getScene() != null) {
            make();
        }
    }

    private void make() {
        stale = false;
        stopped = false;
        making = false;
        var plan = desk.now();
        wishes.selection(plan).map(it -> new Proof.Order(plan, it, desk.seq(), desk.today())).ifPresentOrElse(
                order -> works.start(MAKING, (progress, wanted) -> Proof.of(order, progress, wanted), this::made),
                () -> {
                    works.cancel();
                    made(null);
                });
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

    private void choices() {
        var plan = desk.now();
        var speech = desk.speech();
        var wanted = wishes.in(plan);
        all.setSelected(wishes.all());
        all.setIndeterminate(!wishes.all() && !wanted.isEmpty());
        phases.getChildren().setAll(plan.phases().stream()
                .map(it -> box(it, speech.say("print.phase", plan.phases().indexOf(it) + 1, it.name()), wanted.contains(it.id())))
                .toList());
        worksheets.setSelected(wishes.worksheets());
        shown(!plan.all(Sheet.class).isEmpty(), contents, worksheets);
        a4.setSelected(wishes.paper() == Paper.A4);
        letter.setSelected(wishes.paper() == Paper.LETTER);
        english.setSelected(wishes.languages().equals(List.of(Language.EN)));
        chinese.setSelected(wishes.languages().equals(List.of(Language.ZH)));
        both.setSelected(wishes.languages().size() == 2);
        leads.setText(speech.say("print.leads", wishes.languages().getFirst()));
        shown(both.isSelected(), leads);
    }

    private CheckBox box(Phase phase, String name, boolean wanted) {
        var box = new CheckBox(name);
        box.setWrapText(true);
        box.setSelected(wanted);
        Id<Phase> id = phase.id();
        box.setOnAction(_ -> {
            var at = phases.getChildren().indexOf(box);
            wish(wishes.with(id, box.isSelected(), desk.now()));
            phases.getChildren().get(at).requestFocus();
        });
        return box;
    }

    private void describe() {
        var speech = desk.speech();
        var made = proof;
        var number = made == null ? 0 : made.printed().pages();
        var ready = made != null && !making && !stopped;
        header.setSummary(
                making ? speech.say(MAKING)
                        : made == null ? speech.say("print.nothing")
                        : speech.say("print.summary", number, speech.say("print." + wishes.paper().name()), wishes.languages().stream().map(speech::say).collect(Collectors.joining(" / "))));
        save.setDisable(!ready);
        print.setDisable(!ready);
        print.setText(ready ? speech.say("print.print-pages", number) : speech.say("print.print"));
        var lacking = made == null ? List.<String>of() : List.copyOf(made.printed().missing());
        missing.setText(speech.say("print.missing", String.join(" ", lacking)));
        shown(!lacking.isEmpty(), missing);
        var at = pagesView == null ? 0 : pagesView.page().get();
        page.setText(at == 0 ? "" : speech.say("print.page", at, number));
        pages.setOpacity(ready ? 1 : 0.5);
        messageText.setText(speech.say(stopped ? "print.stopped" : "print.choose"));
        shown(stopped, again);
        shown(stopped || made == null && !making, message);
    }

    private static void shown(boolean shown, Node... nodes) {
        for (var node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    @FXML
    private void chooseAll() {
        wish(wishes.withAll(!wishes.all()));
    }

    @FXML
    private void chooseWorksheets() {
        wish(wishes.withWorksheets(worksheets.isSelected()));
    }

    @FXML
    private void chooseA4() {
        wish(wishes.with(Paper.A4));
    }

    @FXML
    private void chooseLetter() {
        wish(wishes.with(Paper.LETTER));
    }

    @FXML
    private void chooseEnglish() {
        wish(wishes.with(List.of(Language.EN)));
    }

    @FXML
    private void chooseChinese() {
        wish(wishes.with(List.of(Language.ZH)));
    }

    @FXML
    private void chooseBoth() {
        wish(wishes.with(Wishes.both(desk.now().charter())));
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
        return Optional.ofNullable(proof).map(it -> new Sending(desk, works, outside, header.getScene().getWindow(), it.printed()));
    }
}
