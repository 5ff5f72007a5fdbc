package dev.sextant.ui.checklist;

import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The checklist screen with the sample engagement, and hands for it. */
abstract class ChecklistScreen {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 26);

    final Clock clock = Clock.fixed(Instant.parse("2027-03-26T09:00:00Z"), ZoneOffset.UTC);
    final List<Phase> printed = new ArrayList<>();
    final Plan opened =
            Plan.of(SamplePlan.parts(Catalogue.load(), Catalogue.load().samples().getFirst(), Language.EN));
    final Phase second = opened.phases().get(1);

    static List<String> marks(Parent view) {
        return ((VBox) view.lookup("#items")).lookupAll(".warning").stream().filter(Node::isVisible)
                .map(it -> ((Label) it).getText()).toList();
    }

    static long answers(Desk desk, GateQuestion.Answer answer) {
        return answers(desk.now(), answer);
    }

    static long answers(Plan plan, GateQuestion.Answer answer) {
        return plan.all(GateQuestion.class).stream().filter(it -> it.answer() == answer).count();
    }

    List<CheckItem> items(Desk desk) {
        return desk.now().ranked(CheckItem.class, it -> it.phase().equals(second.id()));
    }

    Gate gate(Plan plan) {
        return plan.all(Gate.class).stream().filter(it -> it.phase().equals(second.id())).findFirst().orElseThrow();
    }

    List<GateQuestion> questions(Desk desk) {
        return desk.now().ranked(GateQuestion.class, it -> it.gate().equals(gate(opened).id()));
    }

    static List<Node> questionViews(Parent view) {
        return ((VBox) view.lookup("#gates").lookup("#questions")).getChildren();
    }

    GateQuestion add(Parent view, Desk desk, String text) {
        var field = (LinesField) view.lookup("#newQuestion");
        field.setText(text);
        press(field, KeyCode.ENTER, false);
        return questions(desk).getLast();
    }

    static void press(Node node, KeyCode code, boolean alt) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    Parent screen(Desk desk) {
        var view = (Parent) new ChecklistController(desk, new Look(), printed::add).view();
        new Scene(view, 1200, 800);
        view.applyCss();
        view.layout();
        return view;
    }

    Desk desk() {
        var speech = new Speech(Language.EN);
        var next = new AtomicInteger();
        return new Desk(
                new Journal(opened, 1, new MemoryLedger(), clock, "test"), false,
                new Desk.Supplies(speech, new Notices(speech), Threads.direct(), clock, () -> "t" + next.incrementAndGet()));
    }
}
