package dev.sextant.ui.start;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.method.Catalogue;
import dev.sextant.method.Method;
import dev.sextant.method.MethodPlan;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Part;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Choices;
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
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Begins an engagement or opens one. */
public final class StartController {

    /** What the start screen leaves to the composition root. */
    public interface Outside {
        void opened(Opened engagement);

        void speakOther();
    }

    private static final Currency YUAN = Currency.getInstance("CNY");

    private final Library library;
    private final Catalogue catalogue;
    private final Speech speech;
    private final Notices notices;
    private final Works works;
    private final Threads threads;
    private final Clock clock;
    private final String author;
    private final Outside outside;
    private final ToggleGroup chosen = new ToggleGroup();

    @FXML private VBox methods;
    @FXML private TextField client;
    @FXML private TextField name;
    @FXML private DatePicker begins;
    @FXML private Label problem;
    @FXML private Button sample;
    @FXML private Button language;
    @FXML private VBox recent;
    @FXML private VBox recovery;
    @FXML private Label folder;
    @FXML private HBox opening;

    public StartController(
            Library library, Catalogue catalogue, Speech speech, Notices notices, Works works, Threads threads, Clock clock, String author,
            Outside outside) {
        this.library = library;
        this.catalogue = catalogue;
        this.speech = speech;
        this.notices = notices;
        this.works = works;
        this.threads = threads;
        this.clock = clock;
        this.author = author;
        this.outside = outside;
    }

    public Parent load() {
        return Views.load(this, speech);
    }

    @FXML
    private void initialize() {
        Choices.days(begins, speech, notices);
        begins.setValue(nextMonday());
        works.going().subscribe(going -> show(going));
        notices.now().subscribe(notice -> say(notice == null ? "" : notice.sentence()));
        speech.texts().subscribe(_ -> show());
        client.textProperty().addListener((_, _, _) -> proposeName());
        hideRecovery();
    }

    /** An engagement begins on a Monday that there is still time to prepare for. */
    private LocalDate nextMonday() {
        return LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private void show() {
        var selected = chosen.getSelectedToggle();
        var id = selected == null ? catalogue.methods().getFirst().id() : selected.getUserData();
        methods.getChildren().setAll(catalogue.methods().stream()
                .map(method -> MethodCard.of(method, speech.now(), chosen, method.id().equals(id)))
                .toList());
        language.setText(speech.say(speech.language().other()));
        folder.setText(speech.say("start.folder", library.folder().toString()));
        proposeName();
        threads.background().execute(() -> {
            var engagements = library.list();
            threads.window().execute(() -> show(engagements));
        });
    }

    private void show(List<Engagement> engagements) {
        recent.getChildren().setAll(engagements.stream()
                .map(it -> RecentLine.of(it, speech.now(), clock, () -> open(it)))
                .toList());
        if (engagements.isEmpty()) {
            var nothing = new Label(speech.say("start.recent.none"));
            nothing.getStyleClass().add("muted");
            nothing.setWrapText(true);
            recent.getChildren().add(nothing);
        }
    }

    private void proposeName() {
        name.setPromptText(speech.say("start.name.proposal", client.getText().isBlank() ? speech.say("start.client.some") : client.getText().strip()));
    }

    private Words words(String text) {
        return Words.of(speech.language(), text);
    }

    @FXML
    private void create() {
        attempt(() -> {
            var title = name.getText().isBlank() ? name.getPromptText() : name.getText();
            var toggle = chosen.getSelectedToggle();
            var method = catalogue.method(toggle == null ? catalogue.methods().getFirst().id() : (String) toggle.getUserData());
            return library.create(parts(method, title), author);
        });
    }

    private List<Part> parts(Method method, String title) {
        var start = begins.getValue() == null ? nextMonday() : begins.getValue();
        return MethodPlan.parts(catalogue, new Charter(
                Charter.ID, words(title), words(client.getText()), Words.NONE, method.id(), speech.language(), false, YUAN,
                start, null, Words.NONE, Words.NONE));
    }

    @FXML
    private void openSample() {
        attempt(() -> library.create(SamplePlan.parts(catalogue, catalogue.samples().getFirst(), speech.language()), author));
    }

    private void open(Engagement engagement) {
        hideRecovery();
        if (engagement.locked()) {
            notices.dismiss();
            showBox(PhraseBox.of(engagement, speech.now(), phrase -> open(engagement, library.with(phrase))));
        } else {
            open(engagement, library);
        }
    }

    /** @param opener the library, with the phrase where one is needed */
    private void open(Engagement engagement, Library opener) {
        attempt(() -> {
            try {
                return opener.open(engagement.id());
            } catch (Refusal refusal) {
                if (refusal.code().equals("store.damaged")) {
                    offer(engagement, opener);
                }
                throw refusal;
            }
        });
    }

    private void offer(Engagement engagement, Library opener) {
        var snapshots = opener.snapshots(engagement.id());
        threads.window().execute(() -> showBox(RecoveryBox.of(engagement, snapshots, speech.now(), clock,
                snapshot -> attempt(() -> opener.recover(engagement.id(), snapshot)))));
    }

    private void showBox(Node box) {
        recovery.setVisible(true);
        recovery.setManaged(true);
        recovery.getChildren().setAll(box);
    }

    private void hideRecovery() {
        recovery.setVisible(false);
        recovery.setManaged(false);
    }

    /** Opens in the background. What is ready only after somebody has cancelled is closed again. */
    private void attempt(Supplier<Opened> work) {
        notices.dismiss();
        works.start("start.opening", (_, wanted) -> {
            var opened = work.get();
            if (!wanted.getAsBoolean()) {
                opened.close();
                throw Works.stop();
            }
            return opened;
        }, outside::opened);
    }

    private void show(@Nullable Going going) {
        opening.setVisible(going != null);
        opening.setManaged(going != null);
    }

    @FXML
    private void cancel() {
        works.cancel();
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
