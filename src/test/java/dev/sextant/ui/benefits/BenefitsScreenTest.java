package dev.sextant.ui.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.analysis.benefit.BenefitFinding;
import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Benefit.Goal;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Role;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Term;
import dev.sextant.ui.BenefitPlans;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Notices;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** What somebody who answers for the benefits sees and does. */
class BenefitsScreenTest {

    private final ScreenDesk at = FxThread.call(ScreenDesk::withBenefits);

    private Scene open() {
        return at.scene(new BenefitsController(at.desk(), at.look(), at.catalogue()));
    }

    private Benefit kept() {
        return at.desk().now().get(BenefitPlans.KEPT);
    }

    private static String text(Scene scene, String id) {
        return ScreenDesk.find(scene, id, Label.class).getText();
    }

    @Test
    void everyGoalStandsInTheTableAndTheirSumsAreThoseOfTheBenefits() {
        var benefits = Benefits.of(at.desk().now());
        assertThat(benefits.goals()).extracting(Benefits.Head::goal).containsExactly(Goal.values());
        assertThat(benefits.goals().stream().mapToLong(it -> it.year().likely()).sum()).isEqualTo(benefits.year().likely());
        assertThat(benefits.goals().stream().mapToLong(Benefits.Head::whole).sum()).isEqualTo(benefits.whole()).isPositive();
        assertThat(benefits.goals().stream().filter(it -> it.lines().isEmpty())).extracting(Benefits.Head::goal).containsExactly(Goal.ACQUISITION);
    }

    /** 1,400 customers × 1.5 % × 31 % × ¥ 148,000. */
    @Test
    void aFormulaIsSpeltOutAndWorkedOutAnewWithEachInput() {
        FxThread.run(() -> {
            var scene = open();
            assertThat(text(scene, "year")).isEqualTo("¥ 963,480");
            assertThat(text(scene, "low")).isEqualTo("¥ 513,856");
            ScreenDesk.enter(scene, "term-POINTS", "1 – 2 – 3 %");
            assertThat(Objects.requireNonNull(kept().formula()).input(Term.POINTS).high()).isEqualByComparingTo("3");
            assertThat(text(scene, "year")).isEqualTo("¥ 1,284,640");
            assertThat(kept().basis()).isEqualTo(Basis.ENTERED);
            assertThat(ScreenDesk.find(scene, "illustrative", Label.class).isVisible()).isFalse();
            at.desk().undo();
            assertThat(text(scene, "year")).isEqualTo("¥ 963,480");
        });
    }

    @Test
    void anotherRecipeAsksForWhatItNeeds() {
        FxThread.run(() -> {
            var scene = open();
            @SuppressWarnings("unchecked")
            ComboBox<Optional<Recipe>> recipe = ScreenDesk.find(scene, "recipe", ComboBox.class);
            recipe.setValue(Optional.of(Recipe.SAVED_TIME));
            ScreenDesk.enter(scene, "term-PEOPLE", "110");
            ScreenDesk.enter(scene, "term-HOURS_A_DAY", "0.5");
            ScreenDesk.enter(scene, "term-DAYS", "220");
            ScreenDesk.enter(scene, "term-USED_SHARE", "50 %");
            ScreenDesk.enter(scene, "unitValue", "85");
            assertThat(text(scene, "year")).isEqualTo("¥ 514,250");
            recipe.setValue(Optional.empty());
            ScreenDesk.enter(scene, "quantity", "９００");
            assertThat(kept().quantity()).isEqualTo(Spread.certain(BigDecimal.valueOf(900)));
            assertThat(text(scene, "year")).isEqualTo("¥ 76,500");
        });
    }

    @Test
    void aBenefitMovesWithTheTaskThatItFollows() {
        FxThread.run(() -> {
            var scene = open();
            var before = Objects.requireNonNull(Benefits.of(at.desk().now()).lines().getFirst().begins());
            assertThat(text(scene, "when")).contains("moves with it");
            var task = at.desk().now().find(kept().task()).orElseThrow();
            at.desk().commit("entry.edited", Edit.change(task, task.withDuration(new Estimate(120, 140, 160))));
            assertThat(Benefits.of(at.desk().now()).lines().getFirst().begins()).isAfter(before);
        });
    }

    @Test
    void aBenefitBeginsOnADayThatIsChosen() {
        FxThread.run(() -> {
            var scene = open();
            @SuppressWarnings("unchecked")
            ComboBox<Beginning> begins = ScreenDesk.find(scene, "begins", ComboBox.class);
            begins.setValue(new Beginning.Day());
            assertThat(kept().task()).isNull();
            assertThat(kept().from()).isEqualTo(at.desk().today());
            ScreenDesk.find(scene, "day", DatePicker.class).setValue(at.desk().today().plusYears(1));
            ScreenDesk.enter(scene, "delay", "3");
            assertThat(text(scene, "when")).contains("Jun 2028");
            begins.setValue(new Beginning.PlanEnd());
            assertThat(kept().from()).isNull();
        });
    }

    @Test
    void aRampIsTypedInAnyUsualWayAndMoreThanTenYearsOfItAreRefused() {
        FxThread.run(() -> {
            var scene = open();
            ScreenDesk.enter(scene, "ramp", "30, 70，100%");
            assertThat(kept().ramp()).containsExactly(30, 70, 100);
            ScreenDesk.enter(scene, "ramp", "1/2/3/4/5/6/7/8/9/10/11");
            assertThat(kept().ramp()).hasSize(3);
            assertThat(Objects.requireNonNull(at.desk().notices().now().get()).tone()).isEqualTo(Notices.Tone.PROBLEM);
        });
    }

    @Test
    void whatNobodyAnswersForIsPointedOut() {
        FxThread.run(() -> {
            var scene = open();
            assertThat(ScreenDesk.find(scene, "unowned", KeyFigure.class).lookup(".key-value.danger")).isNotNull();
            @SuppressWarnings("unchecked")
            ComboBox<Optional<Id<Role>>> owner = ScreenDesk.find(scene, "owner", ComboBox.class);
            assertThat(ScreenDesk.find(scene, "ownerless", Label.class).isVisible()).isFalse();
            owner.setValue(Optional.empty());
            assertThat(kept().owner()).isNull();
            assertThat(ScreenDesk.find(scene, "ownerless", Label.class).isVisible()).isTrue();
            assertThat(Benefits.of(at.desk().now()).unowned()).isEqualTo(3);
        });
    }

    @Test
    void whatBeginsTooLateIsNamedAndCountsNothing() {
        FxThread.run(() -> {
            at.desk().commit("entry.edited", Edit.change(Appraisal.of(at.desk().now()), Appraisal.OPEN.withYears(1)));
            var scene = open();
            var line = Benefits.of(at.desk().now()).lines().getFirst();
            assertThat(line.finding()).isEqualTo(BenefitFinding.Kind.BEGINS_TOO_LATE);
            assertThat(line.whole()).isZero();
            assertThat(text(scene, "when")).contains("Look further ahead");
        });
    }

    @Test
    void referenceCasesAreLookedAtAndNeverAppliedUnasked() {
        FxThread.run(() -> {
            var scene = open();
            var before = at.desk().now();
            ScreenDesk.find(scene, "cases", ToggleButton.class).fire();
            var list = ScreenDesk.find(scene, "list", VBox.class);
            assertThat(list.getChildren()).hasSize(at.catalogue().referenceCases().size());
            assertThat(at.desk().now()).isSameAs(before);
            var links = list.lookupAll(".hyperlink").stream().map(Hyperlink.class::cast).toList();
            assertThat(links).hasSize(at.catalogue().referenceCases().size() - 1);
            links.getFirst().fire();
            var made = at.desk().now().ranked(Benefit.class).getLast();
            assertThat(made.kpi()).isEqualTo(at.catalogue().referenceCases().getFirst().kpi());
            assertThat(made.unitValue()).isEqualTo(Spread.ZERO);
            assertThat(made.formula()).isNull();
            assertThat(ScreenDesk.find(scene, "name", TextArea.class).getText()).isEqualTo(made.kpi().en());
        });
    }

    @Test
    void insertAddsABenefitToTheGoalAndDeleteTakesItAway() {
        FxThread.run(() -> {
            var scene = open();
            var table = ScreenDesk.find(scene, "table", TreeTableView.class);
            ScreenDesk.press(table, KeyCode.INSERT);
            assertThat(at.desk().now().all(Benefit.class)).hasSize(5);
            assertThat(at.desk().now().ranked(Benefit.class).get(1).goal()).isEqualTo(Goal.RETENTION);
            ScreenDesk.press(table, KeyCode.DELETE);
            assertThat(at.desk().now().all(Benefit.class)).hasSize(4).contains(kept());
        });
    }

    @Test
    void anEmptyScreenOffersWhatIsUsuallyExpectedOfEachGoal() {
        FxThread.run(() -> {
            at.desk().commit("entry.edited", Removal.of(at.desk().now(), at.desk().now().all(Benefit.class).toArray(Part[]::new)));
            var scene = open();
            assertThat(ScreenDesk.find(scene, "empty", VBox.class).isVisible()).isTrue();
            ((Button) ScreenDesk.find(scene, "emptyIdeas", VBox.class).lookup(".proposal-button")).fire();
            var made = List.copyOf(at.desk().now().all(Benefit.class));
            assertThat(made).hasSize(1);
            assertThat(made.getFirst().unitValue()).isEqualTo(Spread.ZERO);
            assertThat(made.getFirst().kpi().isEmpty()).isFalse();
            assertThat(ScreenDesk.find(scene, "empty", VBox.class).isVisible()).isFalse();
        });
    }

    @Test
    void theScreenSpeaksChineseAtOnce() {
        FxThread.run(() -> {
            var scene = open();
            at.desk().speech().speak(Language.ZH);
            assertThat(ScreenDesk.find(scene, "name", TextArea.class).getText()).isEqualTo("减少客户流失");
            assertThat(text(scene, "when")).contains("并随任务移动");
        });
    }
}
