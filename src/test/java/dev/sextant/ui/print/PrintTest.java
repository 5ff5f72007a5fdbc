package dev.sextant.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.print.PageForm;
import dev.sextant.print.PdfPictures;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.kit.Works;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintTest {

    private final Clock clock = Clock.fixed(Instant.parse("2027-03-26T09:00:00Z"), ZoneOffset.UTC);
    private final Plan plan = Plan.of(SamplePlan.parts(Catalogue.load(), Catalogue.load().samples().getFirst(), Language.EN));
    private final Speech speech = new Speech(Language.EN);
    private final Notices notices = new Notices(speech);

    @TempDir
    Path folder;

    @Test
    void thePreviewShowsThePagesOfTheFileThatIsSaved() {
        FxThread.run(() -> {
            var screen = screen();
            screen.select(plan.phases().get(1));
            var view = shown(screen);
            var pages = ((VBox) view.lookup("#pages")).getChildren().size();

            ((Button) view.lookup("#save")).fire();

            try (var saved = new PdfPictures(Files.readAllBytes(folder.resolve("out.pdf")))) {
                assertThat(pages).isPositive().isEqualTo(saved.pages());
                assertThat(((Button) view.lookup("#print")).getText()).isEqualTo("Print " + pages + " pages...");
                assertThat(folder).isDirectoryNotContaining("glob:**.part");
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @Test
    void aChangedChoiceMakesThePreviewAgain() {
        FxThread.run(() -> {
            var view = shown(screen());
            var both = ((VBox) view.lookup("#pages")).getChildren().size();

            ((ToggleButton) view.lookup("#english")).fire();

            assertThat(((VBox) view.lookup("#pages")).getChildren()).hasSizeLessThan(both).isNotEmpty();
            ((CheckBox) view.lookup("#all")).fire();
            assertThat(((VBox) view.lookup("#pages")).getChildren()).isEmpty();
            assertThat(((Label) view.lookup("#messageText")).getText()).isEqualTo("Choose at least one phase.");
            assertThat(view.lookup("#save").isDisabled()).isTrue();
        });
    }

    @Test
    void withoutAPrinterASentenceSaysSo() {
        FxThread.run(() -> {
            var view = shown(screen());

            ((Button) view.lookup("#print")).fire();

            assertThat(Objects.requireNonNull(notices.now().get()).sentence()).startsWith("No printer was found.");
        });
    }

    @Test
    void aFolderThatIsNotThereIsSaidInASentence() {
        FxThread.run(() -> {
            var view = shown(screen(folder.resolve("gone").resolve("out.pdf")));

            ((Button) view.lookup("#save")).fire();

            assertThat(Objects.requireNonNull(notices.now().get()).sentence()).contains("could not be written");
        });
    }

    @Test
    void theBusinessCaseIsOnePageWhateverPhasesAreChosenAndTheCostSummaryFollows() {
        FxThread.run(() -> {
            var view = shown(screen());
            ((CheckBox) view.lookup("#all")).fire();
            ((ToggleButton) view.lookup("#businessCase")).fire();

            assertThat(pages(view)).hasSize(1);
            assertThat(view.lookup("#phasesTitle").isVisible()).isFalse();
            ((Button) view.lookup("#save")).fire();
            assertThat(folder.resolve("out.pdf")).exists();

            ((ToggleButton) view.lookup("#costSummary")).fire();
            assertThat(pages(view)).isNotEmpty();
        });
    }

    @Test
    void theGanttChartIsShownOnOneSheetOrOnAsManyTilesAsAreWanted() {
        FxThread.run(() -> {
            var view = shown(screen());
            ((ToggleButton) view.lookup("#gantt")).fire();
            assertThat(pages(view)).hasSize(1);
            assertThat(view.lookup("#worksheets").isVisible()).isFalse();

            ((ToggleButton) view.lookup("#tiled")).fire();
            spinner(view, "#wide").getValueFactory().setValue(3);
            spinner(view, "#high").getValueFactory().setValue(4);

            assertThat(pages(view)).hasSize(12);
            assertThat(((PageHeader) view.lookup("#header")).getSummary()).startsWith("3 × 4 = 12 pages · A4");
            assertThat(((Button) view.lookup("#print")).getText()).isEqualTo("Print 12 pages...");
            ((ToggleButton) view.lookup("#checklists")).fire();
            assertThat(view.lookup("#spread").isVisible()).isFalse();
            assertThat(((ToggleButton) view.lookup("#a4")).isSelected()).isTrue();
        });
    }

    @Test
    void whatCannotBeReadOnSoFewSheetsIsSaidInThePlaceOfThePages() {
        FxThread.run(() -> {
            var view = shown(screen());
            ((ToggleButton) view.lookup("#gantt")).fire();
            ((ToggleButton) view.lookup("#tiled")).fire();
            spinner(view, "#high").getValueFactory().setValue(1);

            assertThat(spinner(view, "#high").getEditor().getText()).isEqualTo("1");
            assertThat(pages(view)).isEmpty();
            assertThat(((Label) view.lookup("#messageText")).getText()).contains("do not fit", "7 pt", "Maybe");
            assertThat(view.lookup("#save").isDisabled()).isTrue();

            spinner(view, "#high").getValueFactory().setValue(0);
            assertThat(pages(view)).isNotEmpty();
        });
    }

    @Test
    void theRangeIsTypedAndWhatIsNoDateIsSaid() {
        FxThread.run(() -> {
            var view = shown(screen());
            ((ToggleButton) view.lookup("#gantt")).fire();
            var from = (TextField) view.lookup("#from");

            from.setText("2027/3/1");
            from.fireEvent(new ActionEvent());
            assertThat(from.getText()).isEqualTo("2027-03-01");
            assertThat(pages(view)).hasSize(1);

            from.setText("spring");
            from.fireEvent(new ActionEvent());
            assertThat(Objects.requireNonNull(notices.now().get()).sentence()).contains("spring");
            assertThat(from.getText()).isEqualTo("2027-03-01");
        });
    }

    @Test
    void aChartIsSavedAsADrawingAndAsPicturesOfItsPages() {
        FxThread.run(() -> {
            var drawn = shown(screen(folder.resolve("gantt.svg")));
            ((ToggleButton) drawn.lookup("#gantt")).fire();
            ((Button) drawn.lookup("#save")).fire();
            assertThat(folder.resolve("gantt.svg")).content().startsWith("<svg");

            var painted = shown(screen(folder.resolve("gantt.png")));
            ((ToggleButton) painted.lookup("#gantt")).fire();
            ((ToggleButton) painted.lookup("#tiled")).fire();
            var tiles = pages(painted).size();
            ((Button) painted.lookup("#save")).fire();
            assertThat(folder.toFile().list((_, name) -> name.endsWith(".png"))).hasSize(tiles).contains("gantt-01.png");
            assertThat(Objects.requireNonNull(notices.now().get()).sentence()).contains("gantt-01.png");
        });
    }

    private static List<Node> pages(Parent view) {
        return ((VBox) view.lookup("#pages")).getChildren();
    }

    @SuppressWarnings("unchecked") // FXML knows no types of values
    private static Spinner<Integer> spinner(Parent view, String id) {
        return (Spinner<Integer>) view.lookup(id);
    }

    private static Parent shown(PrintController screen) {
        var view = (Parent) screen.view();
        new Scene(view, 1200, 800);
        view.applyCss();
        view.layout();
        return view;
    }

    private PrintController screen() {
        return screen(folder.resolve("out.pdf"));
    }

    private PrintController screen(Path file) {
        var desk = new Desk(
                new Journal(plan, 1, new MemoryLedger(), clock, "test"), false,
                new Desk.Supplies(speech, notices, Threads.direct(), clock, () -> "t"));
        return new PrintController(desk, new Look(), new Works(Threads.direct(), notices), new NoPrinter(file), code -> new Words(code, code));
    }

    /** A computer without a printer, and a user who saves to one place. */
    private record NoPrinter(Path file) implements PrintController.Outside {
        @Override
        public Optional<Path> where(@Nullable Window owner, String name, Set<PageForm> forms) {
            return Optional.of(file);
        }

        @Override
        public List<PrintService> printers() {
            return List.of();
        }

        @Override
        public Optional<PrintService> choose(@Nullable Window owner, List<PrintService> printers, String question) {
            return Optional.empty();
        }

        @Override
        public void print(byte[] pdf, String name, PrintService printer) {
            throw new AssertionError("There is nothing to print to");
        }
    }
}
