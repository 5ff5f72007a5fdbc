package dev.sextant.ui.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.AcceptedOverlap;
import dev.sextant.plan.Booking;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Factor.Influence;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Term;
import dev.sextant.plan.Timing.Profile;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.costs.book.Categories;
import dev.sextant.ui.kit.Fold;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Theme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** What somebody sees and does whose costs use formulas, currencies, payments, budgets and factors. */
class GrownCostsScreenTest {

    private final ScreenDesk at = FxThread.call(GrownCostsScreenTest::desk);
    private final CostsController screen = FxThread.call(() -> new CostsController(at.desk(), at.look(), at.catalogue()));
    private final Scene scene = FxThread.call(() -> at.scene(screen));

    private static ScreenDesk desk() {
        var catalogue = Catalogue.load();
        var look = new Look();
        look.show(Theme.LIGHT, 100);
        var plan = Plan.of(SamplePlan.parts(catalogue, catalogue.samples().getFirst(), Language.EN));
        return new ScreenDesk(catalogue, ScreenDesk.of(GrownCosts.of(plan)), look);
    }

    private CostLine line(Id<CostLine> id) {
        return at.desk().now().get(id);
    }

    private void select(Id<CostLine> id) {
        screen.show(line(id));
    }

    private List<String> said(String grid) {
        return ScreenDesk.find(scene, grid, GridPane.class).getChildren().stream().map(it -> ((Label) it).getText()).toList();
    }

    @SuppressWarnings("unchecked") // the one box with this id
    private <V> ComboBox<V> box(String id) {
        return ScreenDesk.find(scene, id, ComboBox.class);
    }

    private void fire(String id) {
        ScreenDesk.find(scene, id, ButtonBase.class).fire();
    }

    @Test
    void aFormulaIsSpeltOutWithTheFactorThatMultipliesIt() {
        FxThread.run(() -> {
            select(GrownCosts.INTERRUPTION);
            assertThat(said("steps")).containsExactly("× Complexity of the business", "1.15");
            // (40 × 25 % + 40 × 5 %) × 31 % × 14,200 × 1.15
            assertThat(said("results")).containsSubsequence("Most likely, without tax", "¥ 60,747.60", "with 6 % tax", "¥ 64,392.46");
            ScreenDesk.enter(scene, "termSHARE", "50 %");
            assertThat(Objects.requireNonNull(line(GrownCosts.INTERRUPTION).formula()).input(Term.SHARE).likely()).isEqualByComparingTo("50");
            assertThat(said("results")).contains("¥ 111,370.60");
            at.desk().undo();
            assertThat(said("results")).contains("¥ 60,747.60");
        });
    }

    @Test
    void anotherFormulaAsksForItsOwnTermsAndGoesBackWithOneUndo() {
        FxThread.run(() -> {
            select(GrownCosts.COURSES);
            this.<Optional<Recipe>>box("recipe").setValue(Optional.of(Recipe.TRAVEL));
            ScreenDesk.enter(scene, "termTRIPS", "4");
            ScreenDesk.enter(scene, "termPEOPLE", "2");
            ScreenDesk.enter(scene, "termNIGHTS", "3");
            ScreenDesk.enter(scene, "termNIGHT_PRICE", "500");
            assertThat(said("results")).contains("¥ 21,600"); // 4 × 2 × (1,200 + 3 × 500)
            this.<Optional<Recipe>>box("recipe").setValue(Optional.empty());
            assertThat(line(GrownCosts.COURSES).formula()).isNull();
            assertThat(line(GrownCosts.COURSES).quantity().likely()).isEqualByComparingTo("24");
        });
    }

    @Test
    void aPriceInEuroWithTaxSaysItsRateAndItsDay() {
        FxThread.run(() -> {
            select(GrownCosts.MIDDLEWARE);
            assertThat(said("steps")).contains("× CNY for 1 EUR, from 4 Jan 2027", "7.82");
            assertThat(said("results")).contains("¥ 58,823.01", "¥ 66,470"); // 8,500 × 7.82 has the 13 % in it
            this.<Boolean>box("taxIncluded").setValue(false);
            assertThat(said("results")).contains("¥ 66,470", "¥ 75,111.10");
        });
    }

    @Test
    void withoutAnExchangeRateTheLineCountsNothingAndSaysSo() {
        FxThread.run(() -> {
            at.desk().commit("test", Edit.remove(at.desk().now().all(ExchangeRate.class).iterator().next()));
            select(GrownCosts.MIDDLEWARE);
            var findings = ScreenDesk.find(scene, "findings", VBox.class).getChildren();
            assertThat(((Label) findings.getFirst()).getText()).startsWith("There is no exchange rate for EUR");
            assertThat(said("results")).contains("¥ 0");
        });
    }

    @Test
    void anInterruptionLongerThanTheBusinessCanBearIsPointedOut() {
        FxThread.run(() -> {
            select(GrownCosts.INTERRUPTION);
            var findings = ScreenDesk.find(scene, "findings", VBox.class).getChildren();
            assertThat(((Label) findings.getFirst()).getText()).startsWith("Up to 80 hours").contains("48 hours");
            var tolerant = at.desk().now().all(Factor.class).stream().filter(it -> it.influence() == Influence.CONTINUITY).findFirst().orElseThrow();
            at.desk().commit("test", Edit.change(tolerant, tolerant.withAmount(new BigDecimal(80))));
            assertThat(ScreenDesk.find(scene, "findings", VBox.class).getChildren()).isEmpty();
        });
    }

    @Test
    void paymentsSayWhenEachIsDueAndWhatIsLeft() {
        FxThread.run(() -> {
            select(GrownCosts.SERVICES);
            assertThat(ScreenDesk.find(scene, "paymentsFold", Fold.class).getDetail()).isEqualTo("2 payments, 90 %");
            assertThat(ScreenDesk.find(scene, "rest", Label.class).getText()).contains("10 %");
            fire("add");
            assertThat(at.desk().now().ranked(Payment.class, it -> it.line().equals(GrownCosts.SERVICES))).hasSize(3)
                    .last().satisfies(it -> assertThat(it.percent()).isEqualByComparingTo("10"));
            assertThat(ScreenDesk.find(scene, "paymentsFold", Fold.class).getDetail()).isEqualTo("3 payments, 100 %");
            at.desk().undo();
            assertThat(ScreenDesk.find(scene, "paymentsFold", Fold.class).getDetail()).isEqualTo("2 payments, 90 %");
        });
    }

    @Test
    void timeCanBeFixedAndFollowsTheWorkAgain() {
        FxThread.run(() -> {
            select(GrownCosts.SERVICES);
            assertThat(ScreenDesk.find(scene, "due", Label.class).getText()).contains("if that moves, this moves");
            ScreenDesk.find(scene, "until", DatePicker.class).setValue(LocalDate.of(2028, 3, 31));
            this.<Profile>box("profile").setValue(Profile.END);
            assertThat(line(GrownCosts.SERVICES).timing().until()).isEqualTo(LocalDate.of(2028, 3, 31));
            ScreenDesk.find(scene, "until", DatePicker.class).setValue(null);
            assertThat(line(GrownCosts.SERVICES).timing().until()).isNull();
        });
    }

    @Test
    void whatLooksTheSameIsKeptWithAReasonOnlyAndAskedAgain() {
        FxThread.run(() -> {
            assertThat(ScreenDesk.find(scene, "first", Hyperlink.class).getText()).isEqualTo("Trainers");
            assertThat(ScreenDesk.find(scene, "second", Hyperlink.class).getText()).isEqualTo("User training, courses");
            scene.getRoot().lookupAll("#keep").forEach(it -> ((Button) it).fire());
            var keep = scene.getRoot().lookupAll(".question-card #keep").stream().map(Button.class::cast).findFirst().orElseThrow();
            assertThat(keep.isDisabled()).isTrue();
            ScreenDesk.find(scene, "reason", TextArea.class).setText("Other people: the dealers");
            keep.fire();
            assertThat(at.desk().now().all(AcceptedOverlap.class)).singleElement().satisfies(it -> assertThat(it.reason().en()).startsWith("Other people"));
            select(GrownCosts.COURSES);
            assertThat(ScreenDesk.find(scene, "kept", VBox.class).getChildren()).hasSize(2);
            ((Button) ScreenDesk.find(scene, "kept", VBox.class).lookup(".button")).fire();
            assertThat(at.desk().now().all(AcceptedOverlap.class)).isEmpty();
        });
    }

    @Test
    void mergingKeepsTheFiguresOfTheLineThatStaysAndTakesOverWhatWasBooked() {
        FxThread.run(() -> {
            at.desk().commit("test", Edit.add(new Booking(
                    new Id<>("course-1"), GrownCosts.COURSES, Booking.Type.ACTUAL, LocalDate.of(2027, 3, 1), new BigDecimal("5000"), "R-1", "")));
            var merge = ScreenDesk.find(scene, "merge", MenuButton.class);
            var kept = at.desk().now().all(CostLine.class).stream().filter(it -> it.name().en().equals("Trainers")).findFirst().orElseThrow();
            merge.getItems().getFirst().fire();
            scene.getRoot().lookupAll(".question-card #merge").stream().map(Button.class::cast).findFirst().orElseThrow().fire();
            assertThat(at.desk().now().find(GrownCosts.COURSES)).isEmpty();
            assertThat(at.desk().now().get(kept.id())).isEqualTo(kept);
            assertThat(at.desk().now().get(new Id<Booking>("course-1")).line()).isEqualTo(kept.id());
            at.desk().undo();
            assertThat(at.desk().now().get(new Id<Booking>("course-1")).line()).isEqualTo(GrownCosts.COURSES);
        });
    }

    @Test
    void pastedRowsAreTakenAsOneEntryAndBadOnesAreNamed() {
        FxThread.run(() -> {
            select(GrownCosts.COURSES);
            var before = at.desk().now();
            screen.paste("Servers\t3\tpcs\t12,000.00\t13%\nCabling\t1\tlot\tabc\t13\nPhones\t２０\tpcs\t￥１，２３４．５０\t13%");
            assertThat(ScreenDesk.find(scene, "rows", ListView.class).getItems()).hasSize(3);
            assertThat(ScreenDesk.find(scene, "take", Button.class).getText()).isEqualTo("Take 2 rows");
            fire("take");
            var added = at.desk().now().ranked(CostLine.class, it -> before.find(it.id()).isEmpty());
            assertThat(added).extracting(it -> it.name().en()).containsExactly("Servers", "Phones");
            assertThat(added).allSatisfy(it -> assertThat(it.category()).isEqualTo("budget.training.users"));
            assertThat(added.getLast().unitCost().likely()).isEqualByComparingTo("1234.50");
            at.desk().undo();
            assertThat(at.desk().now()).isEqualTo(before);
        });
    }

    @Test
    void aFactorIsJudgedAndActsOnlyOnTheGroupsThatWereChosen() {
        FxThread.run(() -> {
            fire("showRates");
            fire("judge" + Influence.SKILL);
            ScreenDesk.enter(scene, "multiplier" + Influence.SKILL, "× 0.9");
            var skill = at.desk().now().all(Factor.class).stream().filter(it -> it.influence() == Influence.SKILL).findFirst().orElseThrow();
            assertThat(skill.multiplier()).isEqualByComparingTo("0.9");
            assertThat(skill.groups()).isEmpty();
            var total = Costs.of(at.desk().now(), new Categories(at.catalogue())).funds().estimate();
            var groups = ScreenDesk.find(scene, "groups" + Influence.SKILL, MenuButton.class);
            groups.getItems().getFirst().fire();
            assertThat(at.desk().now().get(skill.id()).groups()).containsExactly("handover.personnel");
            assertThat(Costs.of(at.desk().now(), new Categories(at.catalogue())).funds().estimate()).isEqualByComparingTo(total);
        });
    }

    @Test
    void anExchangeRateIsAddedAndItsCurrencyCanThenBeChosen() {
        FxThread.run(() -> {
            fire("showRates");
            ScreenDesk.find(scene, "addExchange", MenuButton.class).getItems().stream().filter(it -> it.getText().startsWith("USD")).findFirst().orElseThrow().fire();
            assertThat(at.desk().now().all(ExchangeRate.class)).extracting(it -> it.currency().getCurrencyCode()).contains("USD");
            select(GrownCosts.COURSES);
            assertThat(ScreenDesk.find(scene, "showLines", ToggleButton.class).isSelected()).isTrue();
            this.<Optional<Currency>>box("currency").setValue(Optional.of(Currency.getInstance("USD")));
            assertThat(line(GrownCosts.COURSES).terms().currency()).isEqualTo(Currency.getInstance("USD"));
        });
    }

    @Test
    void allGroupingsComeToTheSameBudgetForecastAndPayments() {
        FxThread.run(() -> {
            var costs = Costs.of(at.desk().now(), new Categories(at.catalogue()));
            for (var heads : Arrays.stream(Grouping.values()).map(costs::groups).toList()) {
                assertThat(heads.stream().map(it -> it.funds().forecast()).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(costs.funds().forecast());
                assertThat(heads.stream().map(it -> it.funds().budgetNow()).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(costs.funds().budgetNow());
                assertThat(heads.stream().map(it -> it.funds().actual()).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(costs.funds().actual());
            }
            var month = costs.spend().values().stream().flatMapToLong(Arrays::stream).sum();
            assertThat(BigDecimal.valueOf(month, 2)).isEqualByComparingTo(costs.summary().total().whole().net().likely().amount());
        });
    }

    @Test
    void everythingIsSaidInChinese() {
        FxThread.run(() -> {
            at.desk().speech().speak(Language.ZH);
            select(GrownCosts.INTERRUPTION);
            assertThat(said("results").getFirst()).isEqualTo("最可能（不含税）");
            assertThat(ScreenDesk.find(scene, "timeFold", Fold.class).getTitle()).isEqualTo("何时到期");
            fire("showRates");
            assertThat(ScreenDesk.find(scene, "factors", VBox.class).lookupAll(".factor .strong").stream().map(it -> ((Label) it).getText())).contains("企业规模", "业务复杂度").hasSize(5);
        });
    }
}
