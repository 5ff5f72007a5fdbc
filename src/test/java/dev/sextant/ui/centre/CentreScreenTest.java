package dev.sextant.ui.centre;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.analysis.trace.Period;
import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.CentreActivity.Centre;
import dev.sextant.plan.CentreActivity.Work;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Role;
import dev.sextant.ui.BenefitPlans;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.KeyFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** What somebody who runs the service centre sees and does. */
class CentreScreenTest {

    private final ScreenDesk at = FxThread.call(ScreenDesk::withBenefits);

    private Scene open() {
        return at.scene(new CentreController(at.desk(), at.look(), at.catalogue()));
    }

    private CentreActivity inbound() {
        return at.desk().now().get(BenefitPlans.INBOUND);
    }

    private ServiceCentre centre() {
        return ServiceCentre.of(at.desk().now());
    }

    private static String text(Scene scene, String id) {
        return ScreenDesk.find(scene, id, Label.class).getText();
    }

    private static List<ServiceCentre.Time> all(List<Branch<ServiceCentre.Time>> branches) {
        var times = new ArrayList<ServiceCentre.Time>();
        branches.forEach(it -> {
            times.add(it.value());
            times.addAll(all(it.children()));
        });
        return times;
    }

    @Test
    void monthsSumToYearsAndBothCentresToTheResult() {
        var times = all(centre().times());
        var years = times.stream().filter(it -> !it.period().isMonth()).toList();
        assertThat(years).hasSize(5);
        for (var year : years) {
            var months = times.stream().filter(it -> it.period().isMonth() && year.period().from() <= it.period().from() && it.period().until() <= year.period().until());
            assertThat(months.mapToLong(it -> it.sum().result()).sum()).isEqualTo(year.sum().result());
            assertThat(year.costCentres() + year.profitCentres()).isEqualTo(year.sum().result());
        }
        assertThat(times.getLast().running()).isEqualTo(centre().total().whole().result());
    }

    @Test
    void theMonthInWhichTheCentreTurnsIsMarkedOnce() {
        var turn = centre().total().turns().orElseThrow();
        var marked = all(centre().times()).stream().filter(ServiceCentre.Time::turns).toList();
        assertThat(marked).hasSize(2);
        assertThat(centre().months().month(marked.getLast().period().from())).isEqualTo(turn);
    }

    @Test
    void anActivityGoesFromTheCostSideToTheProfitSideOnTheDayThatIsNamed() {
        FxThread.run(() -> {
            var scene = open();
            var first = centre().years().getFirst();
            assertThat(centre().cycle(first).carried()).isPositive();
            ScreenDesk.find(scene, "profitFrom", DatePicker.class).setValue(LocalDate.of(2027, 1, 1));
            assertThat(inbound().profitFrom()).isEqualTo("2027-01-01");
            var rest = centre().lines().stream().filter(it -> it.activity().profitFrom() != null && it.activity().work() == Work.RETENTION).findFirst().orElseThrow();
            assertThat(centre().cycle(first).carried()).isEqualTo(-ServiceCentre.sum(rest.result(), first).result());
            at.desk().undo();
            assertThat(inbound().profitFrom()).isNull();
        });
    }

    @Test
    void theCycleTellsWhatIsEarnedCarriedAndLeft() {
        FxThread.run(() -> {
            var scene = open();
            var last = centre().years().getLast();
            var cycle = centre().cycle(last);
            assertThat(cycle.left()).isEqualTo(ServiceCentre.sum(centre().total(), last).result());
            assertThat(text(scene, "coverage")).contains(Long.toString(cycle.coverage()));
            @SuppressWarnings("unchecked")
            ComboBox<Period> year = ScreenDesk.find(scene, "year", ComboBox.class);
            var before = text(scene, "left");
            year.setValue(centre().years().getFirst());
            assertThat(text(scene, "left")).isNotEqualTo(before).startsWith("\u2212");
        });
    }

    @Test
    void figuresAreTypedAndTheSentenceSaysWhenTheActivityTurns() {
        FxThread.run(() -> {
            var scene = open();
            assertThat(text(scene, "sentence")).contains("cost centre");
            ScreenDesk.enter(scene, "conversion", "１０ %");
            ScreenDesk.enter(scene, "margin", "1,000");
            assertThat(inbound().conversion()).isEqualByComparingTo("10");
            assertThat(inbound().margin()).isEqualByComparingTo("1000");
            assertThat(inbound().basis()).isEqualTo(Basis.ENTERED);
            assertThat(text(scene, "sentence")).contains("Jan 2027");
            ScreenDesk.enter(scene, "review", "3");
            assertThat(inbound().reviewMonths()).isEqualTo(3);
        });
    }

    @Test
    void whatCannotBeAddedUpIsNamed() {
        FxThread.run(() -> {
            var scene = open();
            at.desk().commit("entry.edited", Edit.change(inbound(), inbound().withFixedCost(new BigDecimal("900000000000"))));
            assertThat(text(scene, "sentence")).contains("too large");
        });
    }

    @Test
    void anActivityWithoutAnOwnerIsPointedOut() {
        FxThread.run(() -> {
            var scene = open();
            assertThat(ScreenDesk.find(scene, "ownerless", Label.class).isVisible()).isFalse();
            @SuppressWarnings("unchecked")
            ComboBox<Optional<Id<Role>>> owner = ScreenDesk.find(scene, "owner", ComboBox.class);
            owner.setValue(Optional.empty());
            assertThat(ScreenDesk.find(scene, "ownerless", Label.class).isVisible()).isTrue();
            assertThat(ScreenDesk.find(scene, "unowned", KeyFigure.class).lookup(".danger")).isNotNull();
        });
    }

    @Test
    void theMonthsStandWhereTheActivitiesStood() {
        FxThread.run(() -> {
            var scene = open();
            ScreenDesk.find(scene, "byMonth", ToggleButton.class).fire();
            assertThat(ScreenDesk.find(scene, "months", TreeTableView.class).isVisible()).isTrue();
            assertThat(ScreenDesk.find(scene, "table", TreeTableView.class).isVisible()).isFalse();
            ScreenDesk.find(scene, "byMonth", ToggleButton.class).fire();
            assertThat(ScreenDesk.find(scene, "months", TreeTableView.class).isVisible()).isTrue();
        });
    }

    @Test
    void insertAddsAnActivityToTheWorkAndDeleteTakesItAway() {
        FxThread.run(() -> {
            var scene = open();
            var table = ScreenDesk.find(scene, "table", TreeTableView.class);
            ScreenDesk.press(table, KeyCode.INSERT);
            assertThat(at.desk().now().ranked(CentreActivity.class).get(1).work()).isEqualTo(Work.SERVICE);
            ScreenDesk.press(table, KeyCode.DELETE);
            assertThat(at.desk().now().all(CentreActivity.class)).hasSize(3).contains(inbound());
        });
    }

    @Test
    void anEmptyScreenOffersWhatIsUsualWithoutAnyFigure() {
        FxThread.run(() -> {
            at.desk().commit("entry.edited", Removal.of(at.desk().now(), at.desk().now().all(CentreActivity.class).toArray(Part[]::new)));
            var scene = open();
            assertThat(ScreenDesk.find(scene, "empty", VBox.class).isVisible()).isTrue();
            var offers = ScreenDesk.find(scene, "emptyOffers", VBox.class).lookupAll(".proposal-button").stream().map(Button.class::cast).toList();
            assertThat(offers).hasSize(4);
            offers.get(1).fire();
            var made = List.copyOf(at.desk().now().all(CentreActivity.class)).getFirst();
            assertThat(made.centre()).isEqualTo(Centre.PROFIT);
            assertThat(made.volume()).isEqualByComparingTo("0");
            assertThat(centre().total().whole().revenue()).isZero();
        });
    }

    @Test
    void theScreenSpeaksChineseAtOnce() {
        FxThread.run(() -> {
            var scene = open();
            at.desk().speech().speak(Language.ZH);
            assertThat(text(scene, "sentence")).contains("成本中心");
            assertThat(text(scene, "coverage")).contains("可承担");
        });
    }
}
