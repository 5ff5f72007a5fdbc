package dev.sextant.ui;

import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Booking;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Threads;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The sample engagement on a desk, and hands for a screen that works on it. */
public record ScreenDesk(Catalogue catalogue, Desk desk, Look look) {

    public static ScreenDesk withSample() {
        return with(_ -> true);
    }

    public static ScreenDesk withoutCostsAndRisks() {
        return with(part -> !(part instanceof CostLine) && !(part instanceof Risk) && !isOfACost(part));
    }

    private static boolean isOfACost(Part part) {
        return part instanceof Payment || part instanceof Booking || part instanceof ChangeRequest;
    }

    /** The sample with {@link BenefitPlans what it brings}. */
    public static ScreenDesk withBenefits() {
        return with(part -> !BenefitPlans.isReplaced(part), BenefitPlans::parts);
    }

    private static ScreenDesk with(Predicate<Part> wanted) {
        return with(wanted, _ -> List.of());
    }

    private static ScreenDesk with(Predicate<Part> wanted, Function<Plan, List<Part>> more) {
        var catalogue = Catalogue.load();
        var sample = Plan.of(SamplePlan.parts(catalogue, catalogue.samples().getFirst(), Language.EN).stream().filter(wanted).toList());
        var plan = sample.with(more.apply(sample).stream().map(Edit::add).toList());
        var look = new Look();
        look.show(Theme.LIGHT, 100);
        return new ScreenDesk(catalogue, of(plan, 1), look);
    }

    /** A plan on a desk in English, nothing undone or done yet. */
    public static Desk of(Plan plan) {
        return of(plan, 0);
    }

    private static Desk of(Plan plan, long seq) {
        var clock = Clock.fixed(Instant.parse("2027-03-26T09:12:00Z"), ZoneOffset.UTC);
        var speech = new Speech(Language.EN);
        var next = new AtomicInteger();
        Ids ids = () -> "new" + next.incrementAndGet();
        var supplies = new Desk.Supplies(speech, new Notices(speech), Threads.direct(), clock, ids);
        return new Desk(new Journal(plan, seq, new MemoryLedger(), clock, "test"), false, supplies);
    }

    public Scene scene(Screen screen) {
        var scene = new Scene((Parent) screen.view(), 1400, 900);
        scene.snapshot(null);
        return scene;
    }

    /** The node of this type with this fx:id; the heads of columns may have the same. */
    public static <N extends Node> N find(Scene scene, String id, Class<N> type) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll("#" + id).stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    public static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** Types into a field and presses Enter. */
    public static void enter(Scene scene, String id, String text) {
        var field = find(scene, id, TextInputControl.class);
        field.setText(text);
        press(field, KeyCode.ENTER);
    }
}
