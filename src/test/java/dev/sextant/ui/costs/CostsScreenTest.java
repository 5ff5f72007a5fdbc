package dev.sextant.ui.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Spread;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.kit.Notices;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** What somebody who works on the costs sees and does. */
class CostsScreenTest {

    private static final Id<CostLine> SUBSCRIPTION = new Id<>("cost-1");

    private final ScreenDesk at = FxThread.call(ScreenDesk::withSample);

    private Scene open() {
        return at.scene(new CostsController(at.desk(), at.look(), at.catalogue()));
    }

    /** All words and figures of a table. */
    private static List<String> figures(Scene scene, String id) {
        return ScreenDesk.find(scene, id, GridPane.class).getChildren().stream().map(it -> ((Label) it).getText()).toList();
    }

    @SuppressWarnings("unchecked") // the one box of groupings
    private static void group(Scene scene, Grouping by) {
        ((ComboBox<Grouping>) ScreenDesk.find(scene, "grouping", ComboBox.class)).setValue(by);
    }

    private CostLine subscription() {
        return at.desk().now().get(SUBSCRIPTION);
    }

    @Test
    void everyLineStandsInOneGroupAndInOnePhaseAndBothSumToTheTotal() {
        var costs = Costs.of(at.desk().now(), new Categories(at.catalogue()));
        for (var heads : Arrays.stream(Grouping.values()).map(costs::groups).toList()) {
            assertThat(heads.stream().flatMap(head -> head.lines().stream())).containsExactlyInAnyOrderElementsOf(costs.lines());
            assertThat(heads.stream().map(head -> head.total().firstYear().net().likely().amount()).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(costs.summary().total().firstYear().net().likely().amount());
        }
        assertThat(costs.groups(Grouping.CATEGORY)).hasSizeGreaterThan(3);
    }

    @Test
    void threePointsAndFullWidthFiguresAreUnderstoodAndUndone() {
        FxThread.run(() -> {
            var scene = open();
            ScreenDesk.enter(scene, "quantity", "８ - 14 - 20");
            assertThat(subscription().quantity()).isEqualTo(new Spread(new BigDecimal(8), new BigDecimal(14), new BigDecimal(20)));
            assertThat(subscription().basis()).isEqualTo(Basis.ENTERED);
            ScreenDesk.enter(scene, "actual", "¥ 10,000");
            assertThat(subscription().actual()).isEqualByComparingTo("10000");
            assertThat(figures(scene, "results")).contains("¥ 33,600");
            at.desk().undo();
            at.desk().undo();
            assertThat(subscription().quantity().high()).isEqualByComparingTo("200");
            assertThat(subscription().actual()).isNull();
        });
    }

    @Test
    void pointsInTheWrongOrderAreRefusedAndStayInTheField() {
        FxThread.run(() -> {
            var scene = open();
            ScreenDesk.enter(scene, "unitCost", "20 - 14 - 8");
            assertThat(subscription().unitCost().likely()).isEqualByComparingTo("2400");
            assertThat(Objects.requireNonNull(at.desk().notices().now().get()).tone()).isEqualTo(Notices.Tone.PROBLEM);
        });
    }

    @Test
    void aLineIsToldWhatItArisesFromAndUntoldAgain() {
        FxThread.run(() -> {
            var scene = open();
            @SuppressWarnings("unchecked")
            ComboBox<Optional<CostLine.Cause>> cause = ScreenDesk.find(scene, "cause", ComboBox.class);
            assertThat(cause.getConverter().toString(cause.getValue())).isEqualTo("Technology and equipment");
            cause.setValue(Optional.of(CostLine.Cause.KNOWLEDGE));
            assertThat(subscription().cause()).isEqualTo(CostLine.Cause.KNOWLEDGE);
            cause.setValue(Optional.empty());
            assertThat(subscription().cause()).isNull();
        });
    }

    @Test
    void aNewLineStandsBelowTheSelectedOneInItsGroupAndDeleteTakesItAway() {
        FxThread.run(() -> {
            var scene = open();
            ((Button) scene.getRoot().lookup(".button.accent")).fire();
            var lines = at.desk().now().ranked(CostLine.class);
            assertThat(lines).hasSize(13);
            assertThat(lines.get(1).category()).isEqualTo("migration.technology.software");
            var table = ScreenDesk.find(scene, "table", TreeTableView.class);
            ScreenDesk.press(table, KeyCode.DELETE);
            assertThat(at.desk().now().all(CostLine.class)).hasSize(12).contains(subscription());
        });
    }

    @Test
    void aLineThatMovesToAnotherGroupStaysSelected() {
        FxThread.run(() -> {
            var scene = open();
            at.desk().commit("entry.edited", Edit.change(subscription(), subscription().withCategory("budget.software")));
            assertThat(ScreenDesk.find(scene, "name", TextArea.class).getText()).isEqualTo("CRM subscription, 180 users");
            group(scene, Grouping.PHASE);
            assertThat(ScreenDesk.find(scene, "name", TextArea.class).getText()).isEqualTo("CRM subscription, 180 users");
            ScreenDesk.enter(scene, "unit", "seats");
            assertThat(subscription().unit().en()).isEqualTo("seats");
        });
    }

    @Test
    void aGroupSaysWhatItComesTo() {
        FxThread.run(() -> {
            var scene = open();
            var table = ScreenDesk.find(scene, "table", TreeTableView.class);
            table.getSelectionModel().select(0);
            assertThat(ScreenDesk.find(scene, "firstYear", Label.class).getText()).isEqualTo("¥ 1,335,200");
            group(scene, Grouping.PHASE);
            table.getSelectionModel().select(4);
            assertThat(ScreenDesk.find(scene, "firstYear", Label.class).getText()).isEqualTo("¥ 1,767,300");
        });
    }

    @Test
    void aGroupCanBeSelectedAfterTheGroupingChanged() {
        FxThread.run(() -> {
            var scene = open();
            group(scene, Grouping.PHASE);
            scene.snapshot(null);
            ScreenDesk.find(scene, "table", TreeTableView.class).getSelectionModel().select(0);
            scene.snapshot(null);
            assertThat(ScreenDesk.find(scene, "firstYear", Label.class).getText()).isEqualTo("¥ 405,000");
        });
    }

    @Test
    void anotherLanguageIsSpokenAtOnce() {
        FxThread.run(() -> {
            var scene = open();
            at.desk().speech().speak(Language.ZH);
            assertThat(figures(scene, "results")).anyMatch(it -> it.startsWith("每年"));
            assertThat(ScreenDesk.find(scene, "name", TextArea.class).getText()).isEqualTo("CRM 订阅费（180 用户）");
        });
    }

    @Test
    void anEmptyPlanIsOfferedWhatItsMethodProposesAndNothingIsAddedUnasked() {
        FxThread.run(() -> {
            var empty = ScreenDesk.withoutCostsAndRisks();
            var scene = empty.scene(new CostsController(empty.desk(), empty.look(), empty.catalogue()));
            var proposals = ScreenDesk.find(scene, "emptyProposals", VBox.class);
            assertThat(empty.desk().now().all(CostLine.class)).isEmpty();
            ((Button) proposals.lookup(".proposal-button")).fire();
            assertThat(empty.desk().now().all(CostLine.class)).singleElement().satisfies(line -> {
                assertThat(line.category()).startsWith("migration.people.");
                assertThat(line.unitCost()).isEqualTo(Spread.ZERO);
            });
        });
    }
}
