package dev.sextant.ui.shell;

import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Action;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Place;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.kit.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Leads from screen to screen and offers what can be done everywhere. */
public final class ShellController {

    /** What the shell leaves to the composition root. */
    public interface Outside {
        void present(@Nullable Part about);

        /** Back to the start screen. */
        void leave();

        void speakOther();
    }

    private final Desk desk;
    private final Look look;
    private final Works works;
    private final List<Place> all;
    private final List<Action> more;
    private final ScenarioBannerController banner;
    private final Outside outside;
    private final Map<String, Screen> screens = new HashMap<>();
    private @Nullable Place current;
    private @Nullable Rail railView;

    @FXML private StackPane root;
    @FXML private VBox rail;
    @FXML private Label brand;
    @FXML private VBox places;
    @FXML private VBox lastPlaces;
    @FXML private Hyperlink engagement;
    @FXML private Label here;
    @FXML private Button search;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Label saveState;
    @FXML private MenuButton zoom;
    @FXML private Button theme;
    @FXML private FontIcon themeIcon;
    @FXML private Button language;
    @FXML private Button present;
    @FXML private VBox top;
    @FXML private StackPane stage;
    @FXML private Label status;
    @FXML private HBox work;
    @FXML private Label workName;
    @FXML private ProgressBar workProgress;
    @FXML private Label version;
    @FXML private HBox notice;
    @FXML private Label noticeText;
    @FXML private Button retry;
    @FXML private Button dismiss;
    @FXML private StackPane veil;

    /**
     * Where the shell leads, and what it offers beyond what is its own.
     *
     * @param places in the order of the rail; those that {@link Place#isLast} stand at its foot
     */
    public record Offer(List<Place> places, List<Action> more, ScenarioBannerController banner) {}

    public ShellController(Desk desk, Look look, Works works, Offer offer, Outside outside) {
        this.desk = desk;
        this.look = look;
        this.works = works;
        this.all = offer.places();
        this.more = offer.more();
        this.banner = offer.banner();
        this.outside = outside;
    }

    public Parent load() {
        return Views.load(this, desk.speech());
    }

    @FXML
    private void initialize() {
        var speech = desk.speech();
        var made = new Rail(rail, brand, places, lastPlaces, all, speech, this::show);
        railView = made;
        new Folding(root, look, made, List.of(search, present), List.of(theme, language));
        new TopBar(desk, look).bind(undo, redo, saveState, zoom, theme, themeIcon, language);
        top.getChildren().add(banner.view());
        new Messages(desk, works).bind(notice, noticeText, retry, work, workName, workProgress);
        speech.texts().subscribe(this::name);
        desk.plan().addListener((_, _, _) -> name());
        tip(search, "shell.search.tip");
        tip(present, "shell.present.tip");
        tip(dismiss, "shell.dismiss");
        veil.setVisible(false);
        root.sceneProperty().addListener((_, _, scene) -> accelerate(scene));
        desk.pointed().addListener((_, _, id) -> point(id));
        show(all.getFirst());
    }

    /** A screen has asked for a part to be shown, wherever that is. */
    private void point(@Nullable Id<?> id) {
        if (id != null) {
            desk.pointed().set(null);
            desk.now().part(id).ifPresent(this::show);
        }
    }

    private void tip(Button button, String key) {
        var tip = new Tooltip();
        tip.textProperty().bind(desk.speech().saying(key));
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(desk.speech().saying(key));
    }

    private void name() {
        var speech = desk.speech();
        engagement.setText(speech.say(desk.now().charter().name()) + " ›");
        if (current != null) {
            here.setText(speech.say(current.titleKey()));
        }
        version.setText(speech.say("shell.version", String.valueOf(desk.seq())));
        status.setText(speech.say("shell.status", desk.now().all(Task.class).size(),
                desk.now().all(Link.class).size()));
    }

    public List<Place> places() {
        return all;
    }

    /** Shows a screen. What was being typed on the one before is committed first. */
    public void show(Place place) {
        desk.drafts().commit();
        current = place;
        var view = screen(place).view();
        stage.getChildren().setAll(view);
        banner.at(place.name());
        view.requestFocus();
        if (railView != null) {
            railView.select(place);
        }
        name();
    }

    /** @throws java.util.NoSuchElementException if there is no place of this name */
    public void show(String name) {
        show(all.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow());
    }

    private Screen screen(Place place) {
        return screens.computeIfAbsent(place.name(), _ -> place.screen().get());
    }

    /** Shows a part on the first screen that can. */
    public void show(Part part) {
        for (var place : all) {
            if (screen(place).show(part)) {
                show(place);
                return;
            }
        }
    }

    private void accelerate(@Nullable Scene scene) {
        if (scene != null) {
            actions().filter(it -> it.keys() != null).forEach(it -> scene.getAccelerators().put(it.keys(), it.work()));
        }
    }

    /** Everything that can be done from anywhere. */
    private Stream<Action> actions() {
        var own = new ArrayList<Action>(List.of(
                Action.of("shell.undo", "Shortcut+Z", desk::undo),
                Action.of("shell.redo", "Shortcut+Y", desk::redo),
                Action.of("shell.palette", "Shortcut+K", this::openPalette),
                Action.of("shell.present", "F5", this::present),
                Action.of("shell.inspector", "F4", this::toggleInspector),
                Action.of("shell.zoom-in", "Shortcut+Equals", look::zoomIn),
                Action.of("shell.zoom-out", "Shortcut+Minus", look::zoomOut),
                Action.of("shell.zoom-reset", "Shortcut+0", () -> look.zoomTo(100)),
                Action.of("shell.theme", this::nextTheme),
                Action.of("shell.language", "Shortcut+L", this::otherLanguage),
                Action.of("shell.leave", "Shortcut+W", this::leave)));
        for (var at = 0; at < all.size() && at < 9; at++) {
            var place = all.get(at);
            own.add(Action.of(place.titleKey(), "Alt+" + (at + 1), () -> show(place)));
        }
        return Stream.of(own, banner.actions(), more).flatMap(List::stream);
    }

    @FXML
    private void openPalette() {
        desk.drafts().commit();
        var palette = new PaletteController(desk, actions().toList(), this::show, this::closePalette);
        veil.getChildren().setAll(palette.load());
        veil.setVisible(true);
        palette.focus();
    }

    private void toggleInspector() {
        if (stage.lookup(".workspace") instanceof Workspace shown) {
            shown.toggleInspector();
        }
    }

    private void closePalette() {
        veil.setVisible(false);
        veil.getChildren().clear();
        stage.requestFocus();
    }

    @FXML
    private void veilPressed(MouseEvent press) {
        if (press.getTarget() == veil) {
            closePalette();
        }
    }

    @FXML
    private void undo() {
        desk.undo();
    }

    @FXML
    private void redo() {
        desk.redo();
    }

    @FXML
    private void nextTheme() {
        var themes = Theme.values();
        look.show(themes[(look.theme().get().ordinal() + 1) % themes.length]);
    }

    @FXML
    private void otherLanguage() {
        desk.drafts().commit();
        outside.speakOther();
    }

    @FXML
    private void present() {
        desk.drafts().commit();
        outside.present(null);
    }

    @FXML
    private void leave() {
        desk.drafts().commit();
        outside.leave();
    }

    @FXML
    private void retry() {
        desk.notices().dismiss();
        desk.retry();
    }

    @FXML
    private void dismiss() {
        desk.notices().dismiss();
    }

    @FXML
    private void cancelWork() {
        works.cancel();
    }
}
