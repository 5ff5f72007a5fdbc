package dev.sextant.ui.business;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Removal;
import dev.sextant.ui.BenefitPlans;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** What somebody sees and does who asks whether the engagement is worth its money. */
class BusinessScreenTest {

    private final ScreenDesk at = FxThread.call(ScreenDesk::withBenefits);
    private final AtomicInteger benefitsVisited = new AtomicInteger();

    private Scene open() {
        return at.scene(new BusinessController(at.desk(), at.look(), new BusinessController.Outside(() -> {}, benefitsVisited::incrementAndGet)));
    }

    private static List<Hyperlink> numbers(Scene scene) {
        return scene.getRoot().lookupAll(".number-link").stream().map(Hyperlink.class::cast).filter(Node::isManaged).toList();
    }

    private static String text(Scene scene, String id) {
        return ScreenDesk.find(scene, id, Label.class).getText();
    }

    private static List<Hyperlink> steps(Scene scene) {
        return ScreenDesk.find(scene, "steps", GridPane.class).getChildren().stream()
                .filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast).toList();
    }

    private static String words(Node node) {
        var said = new ArrayList<String>();
        if (node instanceof Label label) {
            said.add(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(it -> said.add(words(it)));
        }
        return String.join(" ", said);
    }

    @Test
    void everyNumberOnThePageLeadsToHowItIsWorkedOut() {
        FxThread.run(() -> {
            var scene = open();
            var numbers = numbers(scene);
            assertThat(numbers).hasSizeGreaterThan(50);
            for (var number : numbers) {
                number.fire();
                assertThat(text(scene, "title")).as(number.getText()).isNotBlank();
                var shown = number.getText().replaceAll("[^0-9]", "");
                assertThat(number.getAccessibleText()).isNotBlank();
                if (number.getParent() == ScreenDesk.find(scene, "yearsTable", GridPane.class)) { // the others are rounded
                    assertThat(text(scene, "value").replaceAll("[^0-9]", "")).isEqualTo(shown);
                }
            }
        });
    }

    @Test
    void theTrailLeadsFromTheNetPresentValueToTheLineThatSomebodyEntered() {
        FxThread.run(() -> {
            var scene = open();
            assertThat(text(scene, "title")).isEqualTo("Net present value");
            var open = ScreenDesk.find(scene, "open", Hyperlink.class);
            for (var step = 0; step < 12 && !open.isVisible(); step++) {
                steps(scene).getFirst().fire();
            }
            assertThat(open.isVisible()).isTrue();
            open.fire();
            Id<?> pointed = Objects.requireNonNull(at.desk().pointed().get());
            assertThat(at.desk().now().part(pointed).map(Part::getClass)).map(Class::getSimpleName).hasValueSatisfying(
                    it -> assertThat(it).isIn(CostLine.class.getSimpleName(), Benefit.class.getSimpleName()));
        });
    }

    @Test
    void backspaceGoesOneStepBackOnTheTrail() {
        FxThread.run(() -> {
            var scene = open();
            steps(scene).get(1).fire();
            assertThat(text(scene, "title")).isNotEqualTo("Net present value");
            ScreenDesk.press(ScreenDesk.find(scene, "title", Label.class), KeyCode.BACK_SPACE);
            assertThat(text(scene, "title")).isEqualTo("Net present value");
        });
    }

    @Test
    void withoutADiscountRateThereIsNoPresentValueAndTheScreenSaysWhatToDo() {
        FxThread.run(() -> {
            var scene = open();
            ScreenDesk.enter(scene, "discountRate", "");
            assertThat(Appraisal.of(at.desk().now()).discountRate()).isNull();
            assertThat(words(ScreenDesk.find(scene, "npv", FigureTile.class))).contains("no discount rate");
            assertThat(words(ScreenDesk.find(scene, "advice", VBox.class))).contains("finance department");
            assertThat(words(ScreenDesk.find(scene, "roi", FigureTile.class))).doesNotContain("no ");
            at.desk().undo();
            assertThat(ScreenDesk.find(scene, "advice", VBox.class).getChildren()).isEmpty();
        });
    }

    @Test
    void withoutABenefitThereIsNoReturnAndAButtonLeadsToTheBenefits() {
        FxThread.run(() -> {
            var scene = open();
            at.desk().commit("entry.edited", Removal.of(at.desk().now(), at.desk().now().all(Benefit.class).toArray(Part[]::new)));
            for (var tile : List.of("benefit", "npv", "roi", "paysBack")) {
                assertThat(words(ScreenDesk.find(scene, tile, FigureTile.class))).as(tile).contains("no benefit");
            }
            assertThat(words(ScreenDesk.find(scene, "returns", GridPane.class))).doesNotContain("%");
            ((Button) ScreenDesk.find(scene, "advice", VBox.class).lookup(".button")).fire();
            assertThat(benefitsVisited).hasValue(1);
        });
    }

    @Test
    void theFirstRuleThatIsSetBecomesPartOfThePlanAndCanBeUndone() {
        FxThread.run(() -> {
            at.desk().commit("entry.edited", Removal.of(at.desk().now(), Appraisal.of(at.desk().now())));
            var scene = open();
            ScreenDesk.enter(scene, "years", "３");
            assertThat(at.desk().now().find(Appraisal.ID).map(Appraisal::years)).contains(3);
            ScreenDesk.find(scene, "withTax", CheckBox.class).fire();
            assertThat(Appraisal.of(at.desk().now()).withTax()).isTrue();
            at.desk().undo();
            at.desk().undo();
            assertThat(at.desk().now().find(Appraisal.ID)).isEmpty();
        });
    }

    @Test
    void moreThanTenYearsAreRefused() {
        FxThread.run(() -> {
            var scene = open();
            ScreenDesk.enter(scene, "years", "11");
            assertThat(Appraisal.of(at.desk().now()).years()).isEqualTo(5);
            assertThat(Objects.requireNonNull(at.desk().notices().now().get()).tone()).isEqualTo(Notices.Tone.PROBLEM);
        });
    }

    @Test
    void whatIsLookedAtStaysWhileThePlanChanges() {
        FxThread.run(() -> {
            var scene = open();
            steps(scene).get(2).fire();
            var title = text(scene, "title");
            var value = text(scene, "value");
            at.desk().commit("entry.edited", Removal.of(at.desk().now(), at.desk().now().get(BenefitPlans.KEPT)));
            assertThat(text(scene, "title")).isEqualTo(title);
            assertThat(text(scene, "value")).isNotEqualTo(value);
        });
    }

    @Test
    void theScreenSpeaksChineseAtOnce() {
        FxThread.run(() -> {
            var scene = open();
            at.desk().speech().speak(Language.ZH);
            assertThat(text(scene, "title")).isEqualTo("净现值");
            assertThat(words(ScreenDesk.find(scene, "returns", GridPane.class))).contains("内部收益率");
        });
    }

    @Test
    void anEmptyPlanSaysWhereToBegin() {
        FxThread.run(() -> {
            var bare = ScreenDesk.withoutCostsAndRisks();
            bare.desk().commit("entry.edited", Removal.of(bare.desk().now(), bare.desk().now().all(Benefit.class).toArray(Part[]::new)));
            var scene = bare.scene(new BusinessController(bare.desk(), bare.look(), new BusinessController.Outside(() -> {}, () -> {})));
            assertThat(ScreenDesk.find(scene, "empty", VBox.class).isVisible()).isTrue();
            assertThat(ScreenDesk.find(scene, "hint", Label.class).isVisible()).isTrue();
        });
    }
}
