package dev.sextant.ui.load;

import dev.sextant.analysis.load.Levelling;
import dev.sextant.analysis.load.Levelling.Aim;
import dev.sextant.analysis.load.Proposal;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Task;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Shows which tasks would be put off and what that costs, lets each be refused, and does it as one gesture. */
final class LevellingController {

    /** More sentences about what stays nobody reads. */
    private static final int REMAINS = 40;

    private final Desk desk;
    private final Runnable close;
    private final ObjectProperty<Set<Id<Task>>> refused = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<Aim> aim = new SimpleObjectProperty<>(Aim.FEWEST_MOVES);
    /** Held here, because a binding that nobody holds is collected. */
    private final ObservableValue<Asked> asked;
    private final Derived<Answer> answer;
    private final Parent view;
    private Subscription following = Subscription.EMPTY;

    @FXML private Workspace workspace;
    @FXML private PageHeader header;
    @FXML private KeyFigure moves;
    @FXML private KeyFigure cost;
    @FXML private KeyFigure finish;
    @FXML private KeyFigure overloaded;
    @FXML private KeyFigure missed;
    @FXML private ToggleGroup aims;
    @FXML private ToggleButton fewest;
    @FXML private ToggleButton earliest;
    @FXML private ListView<Offer> offers;
    @FXML private VBox remains;
    @FXML private Button apply;

    /** What a proposal was worked out for. */
    private record Asked(Plan plan, Aim aim, Set<Id<Task>> refused) {}

    /** @param refusal where the plan cannot be levelled at all any more */
    private record Answer(Asked asked, @Nullable Proposal proposal, @Nullable Refusal refusal) {}

    /**
     * @param close takes the proposal away
     * @throws Refusal if the plan cannot be levelled at all
     */
    LevellingController(Desk desk, Look look, Runnable close) {
        this.desk = desk;
        this.close = close;
        this.asked = Bindings.createObjectBinding(this::asked, desk.plan(), aim, refused);
        this.answer = desk.derive(asked, LevellingController::answer);
        if (answer.get().refusal() instanceof Refusal refusal) {
            throw refusal;
        }
        this.view = Views.load(this, desk.speech());
        look.fontSize().subscribe(_ -> offers.refresh());
    }

    private Asked asked() {
        return new Asked(desk.now(), aim.get(), refused.get());
    }

    private static Answer answer(Asked asked) {
        try {
            return new Answer(asked, Levelling.propose(asked.plan(), asked.aim(), asked.refused()), null);
        } catch (Refusal refusal) {
            return new Answer(asked, null, refusal);
        }
    }

    Node view() {
        return view;
    }

    /** Puts the keyboard on what is most likely wanted. */
    void focus() {
        offers.requestFocus();
        offers.getSelectionModel().selectFirst();
    }

    @FXML
    private void initialize() {
        offers.setCellFactory(_ -> new OfferCell(desk, this::toggle));
        offers.addEventHandler(KeyEvent.KEY_PRESSED, this::toggled);
        aims.selectedToggleProperty().subscribe(chosen -> {
            if (chosen == null) {
                (aim.get() == Aim.FEWEST_MOVES ? fewest : earliest).setSelected(true);
            } else {
                aim.set(chosen == fewest ? Aim.FEWEST_MOVES : Aim.EARLIEST_FINISH);
            }
        });
        workspace.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        following = Subscription.combine(answer.subscribe(_ -> show()), desk.speech().texts().subscribe(_ -> show()));
    }

    private void show() {
        var proposal = answer.get().proposal();
        if (proposal == null) {
            cancel();
            return;
        }
        var speech = desk.speech();
        var count = proposal.moves().size();
        header.setSummary(speech.say("load.level.summary"));
        moves.show(Integer.toString(count), speech.say("load.level.moves.detail", proposal.refused().size()));
        cost.show(speech.formats().number(proposal.cost()), "", proposal.cost() > 0 ? "danger" : "good");
        finish.show(date(proposal.finishAfter()), was(proposal));
        overloaded.show(Integer.toString(proposal.after()), speech.say("load.level.overloaded.detail", proposal.before()), proposal.after() == 0 ? "good" : "danger");
        missed.show(Integer.toString(proposal.missed()), speech.say("load.level.missed.detail"), proposal.missed() == 0 ? "" : "danger");
        apply.setText(speech.say("load.level.apply", count));
        apply.setDisable(count == 0 || desk.isReadOnly());
        fill(proposal);
        fillRemains(proposal, speech.now());
    }

    /** With the year where it is another one. */
    private String was(Proposal proposal) {
        var before = proposal.finishBefore();
        var after = proposal.finishAfter();
        if (before == null || after == null || before.getYear() != after.getYear()) {
            return desk.speech().say("load.level.finish.detail", date(before));
        }
        return desk.speech().say("load.level.finish.detail", desk.speech().formats().shortDate(before));
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "–" : desk.speech().formats().date(day);
    }

    /** By the present dates of the tasks, so that a line stays where it is when its move is refused. */
    private void fill(Proposal proposal) {
        var plan = answer.get().asked().plan();
        var schedule = Schedule.of(plan);
        var lines = new ArrayList<Offer>();
        proposal.moves().forEach(it -> lines.add(new Offer(it.task(), it.from(), it)));
        proposal.refused().stream().flatMap(it -> plan.find(it).stream()).forEach(it -> lines.add(new Offer(it, schedule.of(it).start(), null)));
        lines.sort(Comparator.comparing(Offer::start).thenComparing(it -> it.task().id().value()));
        var chosen = offers.getSelectionModel().getSelectedItem();
        offers.getItems().setAll(lines);
        if (chosen != null) {
            lines.stream().filter(it -> it.task().id().equals(chosen.task().id())).findFirst().ifPresent(offers.getSelectionModel()::select);
        }
    }

    private void fillRemains(Proposal proposal, Texts texts) {
        var sentences = new ArrayList<Node>();
        proposal.remains().stream().limit(REMAINS).forEach(it -> sentences.add(sentence(Offer.sentence(it, texts), "level-remainder")));
        if (proposal.remains().isEmpty()) {
            sentences.add(sentence(texts.say("load.remains.nothing"), "muted"));
        } else if (proposal.remains().size() > REMAINS) {
            sentences.add(sentence(texts.say("load.remains.more", proposal.remains().size() - REMAINS), "muted"));
        }
        if (proposal.behind() > 0) {
            sentences.add(sentence(texts.say("load.remains.behind", proposal.behind()), "muted"));
        }
        remains.getChildren().setAll(sentences);
    }

    private static Label sentence(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private void toggle(Offer offer) {
        var next = new HashSet<>(refused.get());
        if (!next.remove(offer.task().id())) {
            next.add(offer.task().id());
        }
        offers.getSelectionModel().select(offer);
        refused.set(Set.copyOf(next));
    }

    private void toggled(KeyEvent key) {
        var chosen = offers.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && chosen != null) {
            toggle(chosen);
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            cancel();
            key.consume();
        }
    }

    @FXML
    private void apply() {
        desk.drafts().commit();
        var wanted = asked();
        var now = answer.get().asked().equals(wanted) ? answer.get() : answer(wanted);
        var proposal = now.proposal();
        if (proposal != null && desk.commit("entry.load.levelled", proposal.edits())) {
            desk.notices().say("load.level.done", proposal.moves().size(), proposal.cost());
            cancel();
        }
    }

    @FXML
    private void cancel() {
        following.unsubscribe();
        close.run();
    }

    /** What is offered now, for whoever wants to know without a list. */
    List<Offer> offered() {
        return List.copyOf(offers.getItems());
    }
}
