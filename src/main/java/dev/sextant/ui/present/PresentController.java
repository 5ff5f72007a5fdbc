package dev.sextant.ui.present;

import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows the plan to the room, slide after slide. The slides follow the plan while they are shown. */
public final class PresentController {

    /** A slide is so many ems high and at least so many wide. */
    private static final double EMS_HIGH = 30;
    private static final double EMS_WIDE = 40;
    private static final Duration TICK = Duration.seconds(5);

    private final Desk desk;
    private final @Nullable Id<Phase> from;
    private final Runnable leave;
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
    private final Derived<Slides> derived;
    private Slides slides;
    private int at;

    @FXML private StackPane root;
    @FXML private StackPane place;
    @FXML private Label foot;
    @FXML private Label number;
    @FXML private Label clock;
    @FXML private Region black;

    /**
     * @param from the phase whose slides come first; nothing for the beginning
     * @param leave ends the show; the slides are shown on a stage that whoever made this controller closes
     */
    public PresentController(Desk desk, @Nullable Id<Phase> from, Runnable leave) {
        this.desk = desk;
        this.from = from;
        this.leave = leave;
        this.derived = desk.derive(desk.plan().map(_ -> desk.titled()), plan -> Slides.of(plan, desk.speech().now()));
        this.slides = derived.get();
    }

    public Parent load() {
        return Views.load(this, desk.speech());
    }

    @FXML
    private void initialize() {
        black.setVisible(false);
        Stream.of(number, clock).forEach(it -> it.setMinWidth(Region.USE_PREF_SIZE));
        at = slides.first(from);
        root.heightProperty().addListener((_, _, _) -> size());
        root.widthProperty().addListener((_, _, _) -> size());
        derived.addListener((_, _, next) -> follow(next));
        desk.speech().texts().addListener((_, _, texts) -> follow(Slides.of(desk.titled(), texts)));
        ticking.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
            } else {
                ticking.play();
                root.requestFocus();
            }
        });
        tick();
        show();
    }

    private void size() {
        var em = Math.min(root.getHeight() / EMS_HIGH, root.getWidth() / EMS_WIDE);
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", em));
    }

    private void tick() {
        clock.setText(desk.speech().formats().time(LocalTime.now(desk.clock())));
    }

    /** Stays on the slide that is shown, wherever it went; where it is gone, on the one in its place. */
    private void follow(Slides next) {
        var shown = slides.all().get(at);
        slides = next;
        at = Math.min(next.find(shown.key()).orElse(at), next.all().size() - 1);
        show();
    }

    private void show() {
        place.getChildren().setAll(new SlideView(desk.speech().now()).of(slides.all().get(at)));
        foot.setText(slides.foot());
        number.setText((at + 1) + " / " + slides.all().size());
        root.setAccessibleText(desk.speech().say("present.number", at + 1, slides.all().size()));
    }

    /** Goes to a slide by its number from 0; before the first and after the last there is none. */
    private void go(int to) {
        at = Math.clamp(to, 0, slides.all().size() - 1);
        black.setVisible(false);
        show();
    }

    @FXML
    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER -> go(at + 1);
            case LEFT, UP, PAGE_UP, BACK_SPACE -> go(at - 1);
            case HOME -> go(0);
            case END -> go(slides.all().size() - 1);
            case B, PERIOD -> black.setVisible(!black.isVisible());
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    @FXML
    private void clicked(MouseEvent click) {
        go(click.getButton() == MouseButton.PRIMARY ? at + 1 : at - 1);
    }
}
