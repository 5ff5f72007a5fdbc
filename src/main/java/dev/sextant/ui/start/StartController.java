package dev.sextant.ui.start;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.method.Beginning;
import dev.sextant.method.Catalogue;
import dev.sextant.method.Method;
import dev.sextant.method.Sample;
import dev.sextant.method.SamplePlan;
import dev.sextant.method.Template;
import dev.sextant.method.Templates;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Part;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.kit.Works.Going;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Begins an engagement or opens one. */
public final class StartController {

    /** What the start screen leaves to the composition root. */
    public interface Outside {

        /** @param first is done as soon as the engagement stands on a desk */
        void opened(Opened engagement, Consumer<Desk> first);

        void speakOther();
    }

    /** What it works with. */
    public record Supplies(
            Library library, Catalogue catalogue, Templates templates, Speech speech, Notices notices, Works works, Threads threads, Clock clock,
            Ids ids, String author) {}

    private static final Currency YUAN = Currency.getInstance("CNY");

    private final Supplies supplies;
    private final Speech speech;
    private final Outside outside;
    private final Openings openings;
    private final Arrivals arrivals;

    @FXML private VBox methods;
    @FXML private Label combined;
    @FXML private TextField client;
    @FXML private TextField name;
    @FXML private DatePicker begins;
    @FXML private Label problem;
    @FXML private MenuButton sample;
    @FXML private Button language;
    @FXML private VBox recent;
    @FXML private VBox recovery;
    @FXML private Label folder;
    @FXML private HBox opening;
    @FXML private Label going;
    private @Nullable Kinds kinds;

    public StartController(Supplies supplies, Outside outside) {
        this.supplies = supplies;
        this.speech = supplies.speech();
        this.outside = outside;
        this.openings = new Openings(supplies, this::show, outside);
        this.arrivals = new Arrivals(supplies, this::show, openings);
    }

    public Parent load() {
        return Views.load(this, speech);
    }

    @FXML
    private void initialize() {
        kinds = new Kinds(supplies.catalogue(), methods, this::showCombined);
        Choices.days(begins, speech, supplies.notices());
        begins.setValue(nextMonday());
        supplies.works().going().subscribe(now -> show(now));
        supplies.notices().now().subscribe(notice -> say(notice == null ? "" : notice.sentence()));
        speech.texts().subscribe(_ -> show());
        client.textProperty().addListener((_, _, _) -> proposeName());
        show(Optional.empty());
    }

    /** An engagement begins on a Monday that there is still time to prepare for. */
    private LocalDate nextMonday() {
        return LocalDate.now(supplies.clock()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private Kinds kinds() {
        return Objects.requireNonNull(kinds);
    }

    private void show() {
        kinds().show(speech.now(), List.of());
        showCombined();
        sample.getItems().setAll(supplies.catalogue().samples().stream().map(this::item).toList());
        language.setText(speech.say(speech.language().other()));
        folder.setText(speech.say("start.folder", supplies.library().folder().toString()));
        proposeName();
        supplies.threads().background().execute(() -> {
            var engagements = supplies.library().list();
            var own = own();
            supplies.threads().window().execute(() -> show(engagements, own));
        });
    }

    /** None where the folder cannot be read: the screen of methods says why. */
    private List<Templates.Found> own() {
        try {
            return supplies.templates().all();
        } catch (Refusal unreadable) {
            return List.of();
        }
    }

    private void show(List<Engagement> engagements, List<Templates.Found> own) {
        kinds().show(speech.now(), own);
        showCombined();
        recent.getChildren().setAll(engagements.stream()
                .map(it -> RecentLine.of(it, speech.now(), supplies.clock(), () -> openings.open(it), () -> openings.showCopies(it)))
                .toList());
        if (engagements.isEmpty()) {
            var nothing = new Label(speech.say("start.recent.none"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            recent.getChildren().add(nothing);
        }
    }

    private void showCombined() {
        combined.setVisible(kinds().number() > 1);
        combined.setManaged(kinds().number() > 1);
    }

    private MenuItem item(Sample of) {
        var item = new MenuItem(speech.say(of.charter().name()));
        item.setOnAction(_ -> openings.attempt(() -> Ready.asItIs(supplies.library().create(
                SamplePlan.parts(supplies.catalogue(), of, speech.language()), supplies.author()))));
        return item;
    }

    private void proposeName() {
        name.setPromptText(speech.say("start.name.proposal", client.getText().isBlank() ? speech.say("start.client.some") : client.getText().strip()));
    }

    private Words words(String text) {
        return Words.of(speech.language(), text);
    }

    @FXML
    private void create() {
        var chosen = kinds().methods();
        var own = kinds().templates();
        var title = name.getText().isBlank() ? name.getPromptText() : name.getText();
        openings.attempt(() -> Ready.asItIs(supplies.library().create(parts(chosen, own, title), supplies.author())));
    }

    private List<Part> parts(List<Method> chosen, List<Template> own, String title) {
        var start = begins.getValue() == null ? nextMonday() : begins.getValue();
        var ids = chosen.stream().map(Method::id).collect(Collectors.joining("+"));
        var charter = new Charter(
                Charter.ID, words(title), words(client.getText()), Words.NONE, ids, speech.language(), false, YUAN, start, null,
                Words.NONE, Words.NONE);
        return Beginning.parts(supplies.catalogue(), charter, own, supplies.ids());
    }

    @FXML
    private void openFile() {
        arrivals.choose(recovery.getScene().getWindow());
    }

    private void show(Optional<Node> box) {
        recovery.getChildren().setAll(box.stream().toList());
        recovery.setVisible(box.isPresent());
        recovery.setManaged(box.isPresent());
    }

    private void show(@Nullable Going now) {
        opening.setVisible(now != null);
        opening.setManaged(now != null);
        going.setText(now == null ? "" : speech.say(now.key()));
    }

    @FXML
    private void cancel() {
        supplies.works().cancel();
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }

    @FXML
    private void otherLanguage() {
        outside.speakOther();
    }
}
