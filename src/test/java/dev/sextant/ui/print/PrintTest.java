package dev.sextant.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.print.PdfPictures;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
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
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
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
        return new PrintController(desk, new Look(), new Works(Threads.direct(), notices), new NoPrinter(file));
    }

    /** A computer without a printer, and a user who saves to one place. */
    private record NoPrinter(Path file) implements PrintController.Outside {
        @Override
        public Optional<Path> where(@Nullable Window owner, String name) {
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
