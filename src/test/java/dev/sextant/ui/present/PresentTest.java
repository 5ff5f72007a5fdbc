package dev.sextant.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Charter;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Note;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Threads;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-26T09:12:00Z"), ZoneOffset.UTC);

    private final Catalogue catalogue = Catalogue.load();
    private final AtomicInteger left = new AtomicInteger();

    @Test
    void everyTaskItemAndQuestionStandsOnExactlyOneSlide() {
        var plan = sample(Language.EN);
        var slides = Slides.of(plan, Texts.in(Language.EN)).all();

        assertThat(slides.get(0)).isInstanceOf(Slide.Title.class);
        assertThat(slides.get(1)).isInstanceOf(Slide.Overview.class);
        assertThat(rows(slides, Slide.Overview.class, Slide.Overview::rows)).hasSize(6);
        assertThat(rows(slides, Slide.Tasks.class, Slide.Tasks::rows)).hasSize(plan.all(Task.class).size());
        assertThat(rows(slides, Slide.Checklist.class, Slide.Checklist::rows)).hasSize(plan.all(CheckItem.class).size());
        assertThat(rows(slides, Slide.GateSlide.class, Slide.GateSlide::rows)).hasSize(plan.all(GateQuestion.class).size());
        assertThat(slides).extracting(Slide::key).doesNotHaveDuplicates();
    }

    @Test
    void notesAreNeverShown() {
        var plan = sample(Language.EN);
        var phase = plan.phases().getFirst();
        plan = plan.with(List.of(Edit.add(new Note(new Id<>("note-secret"), phase.id(), null, LocalDate.EPOCH.plusYears(50),
                new Words("The sponsor will leave", "发起人将离职"), true))));

        for (var language : Language.values()) {
            assertThat(Slides.of(plan, Texts.in(language)).toString()).doesNotContain("sponsor will leave", "发起人将离职");
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, 1024, 768", "ZH, 1024, 768", "EN, 1920, 1080", "ZH, 1920, 1080", "EN, 1280, 1024"})
    void everySlideCanBeReadFromTheBackRow(Language language, int width, int height) {
        FxThread.run(() -> onEverySlide(sample(language), language, width, height, view -> assertLegible(view, width, height)));
    }

    @ParameterizedTest
    @CsvSource({"EN", "ZH"})
    void theLongestNamesAreNotClippedEither(Language language) {
        FxThread.run(() -> onEverySlide(wordy(sample(language)), language, 1024, 768, view -> assertLegible(view, 1024, 768)));
    }

    @Test
    void keysLeadThroughTheSlides() {
        FxThread.run(() -> {
            var view = open(desk(sample(Language.EN), Language.EN), null, 1024, 768);
            var last = number(view).replaceFirst(".*/ ", "");
            assertThat(number(view)).startsWith("1 /");
            press(view, KeyCode.LEFT);
            assertThat(number(view)).as("there is none before the first").startsWith("1 /");
            press(view, KeyCode.RIGHT);
            press(view, KeyCode.PAGE_DOWN);
            press(view, KeyCode.SPACE);
            assertThat(number(view)).startsWith("4 /");
            press(view, KeyCode.PAGE_UP);
            assertThat(number(view)).startsWith("3 /");
            press(view, KeyCode.END);
            press(view, KeyCode.RIGHT);
            assertThat(number(view)).isEqualTo(last + " / " + last);
            press(view, KeyCode.HOME);
            assertThat(number(view)).startsWith("1 /");
            press(view, KeyCode.B);
            assertThat(view.lookup("#black").isVisible()).isTrue();
            press(view, KeyCode.B);
            assertThat(view.lookup("#black").isVisible()).isFalse();
            press(view, KeyCode.ESCAPE);
            assertThat(left.get()).isEqualTo(1);
        });
    }

    @Test
    void theShowBeginsAtThePhaseGiven() {
        FxThread.run(() -> {
            var plan = sample(Language.EN);
            var phase = plan.phases().get(2);
            assertThat(texts(open(desk(plan, Language.EN), phase.id(), 1024, 768))).contains(phase.name().en(), "Phase 3 · 1/2");
        });
    }

    @Test
    void theSlidesFollowThePlanAndTheLanguage() {
        FxThread.run(() -> {
            var desk = desk(sample(Language.EN), Language.EN);
            var phase = desk.now().phases().get(1);
            var view = open(desk, phase.id(), 1024, 768);
            desk.commit("entry.edited", Edit.change(phase, phase.withName(new Words("Kick-off", "启动"))));
            assertThat(texts(view)).contains("Kick-off");
            var items = desk.now().all(CheckItem.class).stream().filter(it -> it.phase().equals(desk.now().phases().getFirst().id()));
            desk.commit("entry.edited", items.map(Edit::remove).toList());
            assertThat(texts(view)).as("though slides before it are gone").contains("Kick-off");
            desk.speech().speak(Language.ZH);
            assertThat(texts(view)).contains("启动").anyMatch(it -> it.startsWith("阶段 2"));
        });
    }

    private static <S extends Slide, R> List<R> rows(List<Slide> slides, Class<S> type, Function<S, List<R>> rows) {
        return slides.stream().filter(type::isInstance).map(type::cast).flatMap(it -> rows.apply(it).stream()).toList();
    }

    private void onEverySlide(Plan plan, Language language, int width, int height, Consumer<Parent> check) {
        var view = open(desk(plan, language), null, width, height);
        var slides = Integer.parseInt(number(view).replaceFirst(".*/ ", ""));
        assertThat(slides).isGreaterThan(12);
        for (var slide = 1; slide <= slides; slide++) {
            check.accept(view);
            press(view, KeyCode.RIGHT);
            layOut(view);
        }
    }

    private static void assertLegible(Parent view, int width, int height) {
        var foot = view.lookup(".slide-foot").localToScene(view.lookup(".slide-foot").getLayoutBounds());
        for (var label : labels(view)) {
            var where = "“" + label.getText() + "” on slide " + number(view);
            var laid = (Text) label.lookup(".text");
            assertThat(laid.getText()).as("whole: " + where).isEqualTo(label.getText());
            assertThat(laid.getFont().getSize()).as("size of " + where).isGreaterThanOrEqualTo(height / 40.0);
            var bounds = label.localToScene(label.getLayoutBounds());
            assertThat(bounds.getMaxX()).as("right of " + where).isLessThanOrEqualTo(width + 0.5);
            assertThat(bounds.getMinX()).as("left of " + where).isNotNegative();
            var isFoot = label.getParent().getStyleClass().contains("slide-foot");
            assertThat(bounds.getMaxY()).as("bottom of " + where).isLessThanOrEqualTo(isFoot ? height : foot.getMinY() + 0.5);
            assertThat(laid.getLayoutBounds().getWidth()).as("width of " + where).isLessThanOrEqualTo(label.getWidth() + 0.5);
        }
    }

    /** A plan in which everything is called as long as a name may be. */
    private static Plan wordy(Plan plan) {
        var name = new Words("a rather long winded name of something ".repeat(7).strip(), "相当冗长的名称，".repeat(37));
        var goal = new Words("a goal that does not know where to end ".repeat(50).strip(), "没有尽头的目标，".repeat(240));
        var edits = new ArrayList<Edit>();
        plan.parts().forEach(part -> {
            var after = switch (part) {
                case Charter it -> it.withName(name).withClient(name).withConsultant(name);
                case Phase it -> it.withName(name).withGoal(goal);
                case Task it -> it.withName(name);
                case CheckItem it -> it.withText(name);
                case Gate it -> it.withName(name);
                case GateQuestion it -> it.withText(name);
                default -> part;
            };
            if (!after.equals(part)) {
                edits.add(Edit.change(part, after));
            }
        });
        return plan.with(edits);
    }

    private Plan sample(Language language) {
        return Plan.of(SamplePlan.parts(catalogue, catalogue.samples().getFirst(), language));
    }

    private static Desk desk(Plan plan, Language language) {
        var speech = new Speech(language);
        return new Desk(new Journal(plan, 0, new MemoryLedger(), CLOCK, "Lin"), false,
                new Desk.Supplies(speech, new Notices(speech), Threads.direct(), CLOCK, () -> "fresh"));
    }

    private Parent open(Desk desk, @Nullable Id<Phase> from, int width, int height) {
        new Look().show(Theme.PROJECTOR);
        var view = new PresentController(desk, from, left::incrementAndGet).load();
        new Scene(view, width, height);
        view.resize(width, height);
        layOut(view);
        return view;
    }

    private static void layOut(Parent view) {
        for (var pass = 0; pass < 2; pass++) {
            view.applyCss();
            view.layout();
        }
    }

    private static String number(Parent view) {
        return ((Label) view.lookup("#number")).getText();
    }

    private static List<String> texts(Parent view) {
        return labels(view).stream().map(Label::getText).toList();
    }

    private static List<Label> labels(Parent view) {
        layOut(view);
        return view.lookupAll(".label").stream().map(Label.class::cast).filter(it -> !it.getText().isEmpty()).toList();
    }

    private static void press(Node view, KeyCode key) {
        view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
