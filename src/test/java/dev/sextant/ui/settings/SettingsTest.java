package dev.sextant.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.analysis.risk.HeatMap;
import dev.sextant.exchange.ClientCopy;
import dev.sextant.exchange.PackageFile;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.ScaleLevel.Axis;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.kit.Upkeep;
import dev.sextant.ui.kit.Works;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private String answer = "";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-26T09:12:00Z"), ZoneOffset.UTC);

    private final Catalogue catalogue = Catalogue.load();
    private final AtomicInteger ids = new AtomicInteger();

    @Test
    void theCharterIsChangedFieldByFieldAndUndoneStepByStep() {
        FxThread.run(() -> {
            var desk = desk();
            var view = open(desk);
            var opened = desk.now();
            at(view, "#client", TextField.class).setText("Northwind");
            enter(at(view, "#client", TextField.class));
            at(view, "#bilingual", CheckBox.class).setSelected(false);
            at(view, "#finish", DatePicker.class).setValue(LocalDate.of(2028, 6, 30));

            assertThat(desk.now().charter().client().en()).isEqualTo("Northwind");
            assertThat(desk.now().charter().bilingual()).isFalse();
            assertThat(desk.now().charter().finish()).isEqualTo("2028-06-30");
            desk.undo();
            desk.undo();
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
            assertThat(at(view, "#client", TextField.class).getText()).isEqualTo(opened.charter().client().en());
        });
    }

    @Test
    void aMissingStartIsRefusedAndComesBack() {
        FxThread.run(() -> {
            var desk = desk();
            var view = open(desk);
            var opened = desk.now();
            at(view, "#start", DatePicker.class).setValue(null);

            assertThat(desk.now()).isEqualTo(opened);
            assertThat(at(view, "#start", DatePicker.class).getValue()).isEqualTo(opened.charter().start());
            assertThat(desk.notices().now().get()).isNotNull();
        });
    }

    @Test
    void anotherNumberOfLevelsIsExplainedFirstAndIsOneUndo() {
        FxThread.run(() -> {
            var desk = desk();
            var view = open(desk);
            var opened = desk.now();
            var scale = at(view, "#scalesPlace", VBox.class).getChildren().getFirst();
            levels(scale).setValue(3);
            assertThat(desk.now()).as("nothing has happened yet").isEqualTo(opened);
            assertThat(scale.lookup(".proposal").isVisible()).isTrue();
            assertThat(((Label) scale.lookup("#consequence")).getText()).contains("From 5 to 3 levels", "Low · Medium · High");

            ((Button) scale.lookup(".proposal .accent")).fire();
            assertThat(HeatMap.levels(desk.now(), Axis.PROBABILITY)).isEqualTo(3);
            assertThat(HeatMap.levels(desk.now(), Axis.IMPACT)).isEqualTo(5);
            assertThat(desk.now().all(ScaleLevel.class)).filteredOn(it -> it.axis() == Axis.PROBABILITY)
                    .allSatisfy(it -> assertThat(it.meaning().isEmpty()).isFalse());
            assertThat(desk.now().all(Risk.class)).allSatisfy(it -> assertThat(it.probability()).isBetween(1, 3));
            assertThat(scale.lookup(".proposal").isVisible()).isFalse();
            desk.undo();
            assertThat(desk.now()).isEqualTo(opened);
            assertThat(levels(scale).getValue()).isEqualTo(5);
        });
    }

    @Test
    void theWindowsOwnSettingsLeaveThePlanAlone() {
        FxThread.run(() -> {
            var desk = desk();
            var look = new Look();
            var view = open(desk, look);
            choose(view, "#theme", Theme.DARK);
            choose(view, "#zoom", 150);
            choose(view, "#windowLanguage", Language.ZH);

            assertThat(look.theme().get()).isEqualTo(Theme.DARK);
            assertThat(look.zoom().get()).isEqualTo(150);
            assertThat(desk.speech().language()).isEqualTo(Language.ZH);
            assertThat(desk.seq()).isZero();
            look.show(Theme.LIGHT, 100);
            assertThat(at(view, "#zoom", ComboBox.class).getValue()).isEqualTo(100);
        });
    }

    @Test
    void aPackageAndACopyForTheClientLeaveFromHere() {
        FxThread.run(() -> {
            var desk = desk();
            var view = open(desk);
            var charter = desk.now().charter();
            desk.commit("entry.edited", Edit.change(charter, charter.withName(new Words("Plan A/B: 1", "计划"))));

            answer = "copy.sextant";
            at(view, "#savePackage", Button.class).fire();

            assertThat(asked).containsExactly("Plan A B 1.sextant");
            assertThat(PackageFile.read(folder.resolve("copy.sextant")).plan()).isEqualTo(desk.now());
            assertThat(said(desk)).contains("copy.sextant");

            answer = "for the client";
            at(view, "#saveForClient", Button.class).fire();

            var client = PackageFile.read(folder.resolve("for the client.sextant"));
            assertThat(client.forClient()).isTrue();
            assertThat(client.plan()).isEqualTo(ClientCopy.of(desk.now()));
            assertThat(said(desk)).contains("for the client.sextant", "without history");

            answer = "for calendars";
            at(view, "#saveCalendar", Button.class).fire();

            assertThat(asked.getLast()).isEqualTo("Plan A B 1.ics");
            assertThat(folder.resolve("for calendars.ics")).content().contains("BEGIN:VEVENT", "Gate of phase", "DTSTAMP:20270326T091200Z");

            answer = "plan.json";
            at(view, "#savePackage", Button.class).fire();

            assertThat(PackageFile.readPlan(folder.resolve("plan.json")).plan()).isEqualTo(desk.now());
        });
    }

    @Test
    void whatCannotBeWrittenIsSaidAndAnEndingThatWasAddedReplacesNothing() throws Exception {
        Files.writeString(folder.resolve("taken.sextant"), "mine");
        FxThread.run(() -> {
            var desk = desk();
            var view = open(desk);

            answer = "no/such/folder.sextant";
            at(view, "#savePackage", Button.class).fire();
            assertThat(said(desk)).contains("folder.sextant", "cannot be written");

            answer = "taken"; // what the user confirmed is another file
            at(view, "#savePackage", Button.class).fire();
            assertThat(said(desk)).contains("taken.sextant", "is there already");
        });
        assertThat(folder.resolve("taken.sextant")).hasContent("mine");
    }

    private static String said(Desk desk) {
        return Objects.requireNonNull(desk.notices().now().get()).sentence();
    }

    private Desk desk() {
        var speech = new Speech(Language.EN);
        var plan = Plan.of(SamplePlan.parts(catalogue, catalogue.samples().getFirst(), Language.EN));
        return new Desk(new Journal(plan, 0, new MemoryLedger(), CLOCK, "Lin"), false, new Desk.Supplies(
                speech, new Notices(speech), Threads.direct(), CLOCK, () -> "fresh" + ids.incrementAndGet()));
    }

    private Parent open(Desk desk) {
        return open(desk, new Look());
    }

    private Parent open(Desk desk, Look look) {
        var view = (Parent) new SettingsController(desk, look, catalogue, exports(desk), new SettingsController.Outside() {
            @Override
            public void speak(Language language) {
                desk.speech().speak(language);
            }

            @Override
            public Path library() {
                return Path.of("library");
            }

            @Override
            public Upkeep upkeep() {
                return Upkeep.NOWHERE;
            }
        }).view();
        new Scene(view, 1200, 1900);
        view.applyCss();
        view.layout();
        return view;
    }

    private Exports exports(Desk desk) {
        return new Exports(desk, new Works(Threads.direct(), desk.notices()), (_, _, name) -> {
            asked.add(name);
            return Optional.of(folder.resolve(answer));
        }, "Sextant 0.0-test");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> levels(Node scale) {
        return (ComboBox<Integer>) scale.lookup("#number");
    }

    @SuppressWarnings("unchecked")
    private static <V> void choose(Parent view, String id, V value) {
        ((ComboBox<V>) view.lookup(id)).setValue(value);
    }

    private static void enter(Node field) {
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static <N> N at(Parent view, String id, Class<N> type) {
        return type.cast(view.lookup(id));
    }
}
