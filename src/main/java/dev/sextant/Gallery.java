package dev.sextant;

import dev.sextant.exchange.ImportedPlan;
import dev.sextant.journal.Opened;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.method.Templates;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Scenario;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Preferences;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.roadmap.ImportPreviewController;
import dev.sextant.ui.shell.ShellController;
import dev.sextant.ui.start.StartController;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Pictures of every screen with the sample engagement, drawn without a window. Runs on the JavaFX thread. */
final class Gallery {

    /** A day in the middle of the sample's second phase. */
    static final Instant TODAY = Instant.parse("2027-03-26T09:12:00Z");

    private static final int SLIDES = 8;

    private final Catalogue catalogue;
    private final Path folder;
    private final List<Path> pictures = new ArrayList<>();

    /** How large a picture is, and how many pixels a unit has. */
    record Size(int width, int height, double scale) {

        static final Size DESKTOP = new Size(1440, 900, 1);
        static final Size PROJECTOR = new Size(1024, 768, 1);
    }

    Gallery(Catalogue catalogue, Path folder) {
        this.catalogue = catalogue;
        this.folder = folder;
    }

    /** Draws every screen in a language and a theme; gives the files that were written. */
    List<Path> draw(Language language, Theme theme, Size size) {
        var workbench = workbench(language, theme);
        var desk = desk(workbench, language);
        var shell = workbench.shell(desk, new Inert());
        var root = shell.load();
        write(new Scene(workbench.start(new Inert()).load(), size.width(), size.height()), size, "start", language, theme);
        for (var place : shell.places()) {
            shell.show(place);
            var scene = new Scene(root, size.width(), size.height());
            write(scene, size, place.name(), language, theme);
            scene.setRoot(new Group()); // without a stage a scene keeps the styles of its first picture
        }
        drawInScenario(desk, shell, root, size, language, theme);
        return List.copyOf(pictures);
    }

    /** What every screen looks like while the window is in a scenario: one of them. */
    private void drawInScenario(Desk desk, ShellController shell, Parent root, Size size, Language language, Theme theme) {
        var scenario = desk.now().ranked(Scenario.class).getFirst();
        desk.enter(scenario.id());
        shell.show("costs");
        var scene = new Scene(root, size.width(), size.height());
        write(scene, size, "costs-in-scenario", language, theme);
        scene.setRoot(new Group());
    }

    /** Draws the first slides, which are of every kind, as a projector shows them. */
    List<Path> drawSlides(Language language, Size size) {
        var workbench = workbench(language, Theme.PROJECTOR);
        var desk = desk(workbench, language);
        var scene = new Scene(workbench.present(desk, null, () -> {}).load(), size.width(), size.height());
        for (var slide = 1; slide <= SLIDES; slide++) {
            write(scene, size, "present-" + slide, language, Theme.PROJECTOR);
            Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        }
        return List.copyOf(pictures);
    }

    /** Draws the preview of an import into the sample. */
    Path drawImport(ImportedPlan plan, Language language, Theme theme, Size size) {
        var workbench = workbench(language, theme);
        var preview = new ImportPreviewController(desk(workbench, language), workbench.look(), "rollout.mpp", plan, () -> {});
        write(new Scene((Parent) preview.view(), size.width(), size.height()), size, "import", language, theme);
        return pictures.getLast();
    }

    private Workbench workbench(Language language, Theme theme) {
        return new Workbench(catalogue, new Templates(folder.resolve("no-templates")), new Shelf(), new Workbench.Surroundings(
                Clock.fixed(TODAY, ZoneOffset.UTC), counted(), Threads.direct(), "sample", new Preferences(theme, 100, language)));
    }

    private Desk desk(Workbench workbench, Language language) {
        var plan = Plan.of(SamplePlan.parts(catalogue, catalogue.samples().getFirst(), language));
        var author = plan.all(Person.class).iterator().next().name().in(language);
        return workbench.desk(SampleDays.journal(plan, TODAY, author), false);
    }

    private void write(Scene scene, Size size, String name, Language language, Theme theme) {
        var file = folder.resolve("%s-%s-%s-%dx%d.png".formatted(
                name, language.code(), theme.name().toLowerCase(Locale.ROOT), size.width(), size.height()));
        try {
            Files.createDirectories(folder);
            ImageIO.write(picture(scene, size.scale()), "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(file.toString(), failed);
        }
        pictures.add(file);
    }

    /** Without a stage no pulse lays the scene out twice, but what asks the table for its rows needs the second pass. */
    private static BufferedImage picture(Scene scene, double scale) {
        scene.snapshot(null);
        settle(scene.getRoot());
        settle(scene.getRoot());
        var parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var image = scale == 1 ? scene.snapshot(null) : scene.getRoot().snapshot(parameters, null);
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        return buffered;
    }

    private static void settle(Parent root) {
        root.applyCss();
        root.layout();
        root.lookupAll(".picture").forEach(node -> ((Parent) node).requestLayout());
        root.layout();
    }

    private static Ids counted() {
        var next = new AtomicInteger();
        return () -> "sample" + next.incrementAndGet();
    }

    /** Nothing around the screens answers in a picture. */
    private static final class Inert implements ShellController.Outside, StartController.Outside {
        @Override
        public void opened(Opened engagement, Consumer<Desk> first) {}

        @Override
        public void present(@Nullable Part about) {}

        @Override
        public void leave() {}

        @Override
        public void speakOther() {}
    }
}
