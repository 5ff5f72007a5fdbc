package dev.sextant.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.analysis.control.Books;
import dev.sextant.journal.Entry;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Booking;
import dev.sextant.plan.Booking.Type;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.ChangeRequest.Status;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Works;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** What somebody who keeps the budget sees and does. */
class ControlScreenTest extends ControlOnScreen {

    @Test
    void freezingSetsEveryBudgetToItsEstimateAtOnceAndAsksWhereABudgetIs() {
        FxThread.run(() -> {
            find("freeze", Button.class).fire();
            assertThat(line(Books.FIRST).budget()).isEqualByComparingTo("20000");
            assertThat(line(Books.SECOND).budget()).isEqualByComparingTo("20000");
            assertThat(Objects.requireNonNull(desk.notices().now().get()).sentence()).contains("2 lines").contains("40,000");

            desk.commit("entry.edited", Edit.change(line(Books.FIRST), line(Books.FIRST).withBudget(new BigDecimal(5))));
            find("freeze", Button.class).fire();
            assertThat(find("veil", StackPane.class).isVisible()).isTrue();
            find("all", RadioButton.class).setSelected(true);
            assertThat(find("effect", Label.class).getText().replace('\u00a0', ' ')).isEqualTo("2 lines: the budget moves from ¥ 20,005 to ¥ 40,000.");
            find("save", Button.class).fire();
            assertThat(line(Books.FIRST).budget()).isEqualByComparingTo("20000");
        });
    }

    @Test
    void anInvoiceIsBookedByHandChangedAndRemoved() {
        FxThread.run(() -> {
            select(1);
            find("addBooking", Button.class).fire();
            find("amount", TextField.class).setText("12.500,50");
            find("reference", TextField.class).setText("INV-9");
            find("save", Button.class).fire();
            var booked = desk.now().all(Booking.class).iterator().next();
            assertThat(booked).isEqualTo(new Booking(booked.id(), Books.FIRST, Type.ACTUAL, LocalDate.of(2027, 3, 26), new BigDecimal("12500.5"), "INV-9", ""));

            ((Hyperlink) find("bookings", VBox.class).lookup(".hyperlink")).fire();
            find("commitment", ToggleButton.class).fire();
            find("save", Button.class).fire();
            assertThat(desk.now().get(booked.id()).type()).isEqualTo(Type.COMMITMENT);
            assertThat(shown().total().committed()).isEqualByComparingTo("12500.5");

            ((Hyperlink) find("bookings", VBox.class).lookup(".hyperlink")).fire();
            find("remove", Button.class).fire();
            assertThat(desk.now().all(Booking.class)).isEmpty();
        });
    }

    @Test
    void anAmountThatIsNoneIsRefusedAndTheQuestionStays() {
        FxThread.run(() -> {
            find("book", Button.class).fire();
            find("amount", TextField.class).setText("a lot");
            find("save", Button.class).fire();
            assertThat(find("veil", StackPane.class).isVisible()).isTrue();
            assertThat(Objects.requireNonNull(desk.notices().now().get()).tone()).isEqualTo(Notices.Tone.PROBLEM);
            find("amount", TextField.class).setText("0");
            find("save", Button.class).fire();
            assertThat(desk.now().all(Booking.class)).isEmpty();
        });
    }

    @Test
    void aRequestMovesTheBudgetOnlyWhenItIsApproved() {
        FxThread.run(() -> {
            find("freeze", Button.class).fire();
            select(1);
            find("addRequest", Button.class).fire();
            scene.getRoot().lookupAll("#name").stream().filter(TextField.class::isInstance).map(TextField.class::cast).forEach(it -> it.setText("Two interfaces"));
            find("amount", TextField.class).setText("3,000");
            assertThat(find("effect", Label.class).getText()).startsWith("If it is approved").contains("23,000");
            find("save", Button.class).fire();
            assertThat(shown().total().budgetNow()).isEqualByComparingTo("40000");
            assertThat(shown().total().proposed()).isEqualByComparingTo("3000");

            ((Hyperlink) find("requests", VBox.class).lookup(".hyperlink")).fire();
            find("approved", ToggleButton.class).fire();
            find("by", TextField.class).setText("Board");
            find("save", Button.class).fire();
            var request = desk.now().all(ChangeRequest.class).iterator().next();
            assertThat(request.status()).isEqualTo(Status.APPROVED);
            assertThat(request.decidedOn()).isEqualTo(LocalDate.of(2027, 3, 26));
            assertThat(request.decidedBy().en()).isEqualTo("Board");
            assertThat(shown().total().budgetNow()).isEqualByComparingTo("43000");
            assertThat(desk.entries().get()).extracting(Entry::label).endsWith("entry.control.asked", "entry.control.decided");
        });
    }

    @Test
    void aWarningLeadsToItsLineAndGoesWhenItsCauseGoes() {
        FxThread.run(() -> {
            find("freeze", Button.class).fire();
            paste("Build\t2027-02-20\t21,000\tA\n");
            find("take", Button.class).fire();
            var box = find("warnings", VBox.class);
            assertThat(said("warnings").replace('\u00a0', ' ')).contains("Build: ¥ 21,000 paid, ¥ 20,000 budgeted: ¥ 1,000 too much is gone.");
            ((Button) box.lookup(".button")).fire();
            scene.snapshot(null);
            assertThat(scene.getRoot().lookupAll("#name").stream().filter(Label.class::isInstance).map(it -> ((Label) it).getText())).contains("Build");
            desk.undo();
            assertThat(said("warnings")).doesNotContain("Build");
        });
    }

    @Test
    void closingALineEndsWhatIsToComeAndItCannotBeBookedOn() {
        FxThread.run(() -> {
            select(1);
            find("closed", CheckBox.class).fire();
            assertThat(forecast()).isEqualByComparingTo("20000");
            assertThat(find("addBooking", Button.class).isDisabled()).isTrue();
            assertThat(said("workings")).contains("The line is closed.");
        });
    }

    @Test
    void theStatusDateIsSetAndFiguresSayWhereTheyComeFrom() {
        FxThread.run(() -> {
            assertThat(find("statusHint", Label.class).getText()).contains("26 Mar 2027");
            find("status", DatePicker.class).setValue(LocalDate.of(2027, 1, 31));
            assertThat(desk.now().charter().statusDate()).isEqualTo(LocalDate.of(2027, 1, 31));
            assertThat(find("statusHint", Label.class).getText()).isEmpty();
            paste("Design\t2027-01-20\t25,000\tA\n");
            find("take", Button.class).fire();
            find("stages", TreeTableView.class).getSelectionModel().select(0);
            scene.snapshot(null);
            assertThat(said("measures").replace('\u00a0', ' ')).contains("EV ÷ AC = ¥ 20,000 ÷ ¥ 25,000").contains("0.80").contains("BAC ÷ CPI = ¥ 40,000 ÷ 0.80").contains("¥ 50,000");
        });
    }

    @Test
    void workIsMeasuredAgainstABaselineWhenOneIsChosen() {
        FxThread.run(() -> {
            desk.commit("entry.edited", Edit.change(desk.now().charter(), desk.now().charter().withStatusDate(LocalDate.of(2027, 1, 31))));
            var baseline = new Baseline(desk.fresh(Baseline.class), new Words("Kick-off", "启动"), desk.seq(), desk.today(), "");
            desk.commit("entry.baselines.taken", Edit.add(baseline));
            var task = desk.now().get(new Id<Task>("task-1"));
            desk.commit("entry.edited", Edit.change(task, task.withDuration(Estimate.certain(60))));
            var itself = shown().value().whole().pv();

            @SuppressWarnings("unchecked")
            ComboBox<Measured> against = find("against", ComboBox.class);
            against.setValue(against.getItems().get(1));
            assertThat(shown().basis().reference()).isEqualTo(baseline.name());
            assertThat(shown().value().whole().pv()).isEqualByComparingTo("20000").isGreaterThan(itself);
        });
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndAnEmptyPlanSaysWhereToBegin() {
        FxThread.run(() -> {
            desk.speech().speak(Language.ZH);
            assertThat(find("tableTitle", Label.class).getText()).isEqualTo("成本项（CNY，不含税）");
            var bare = ScreenDesk.of(Plan.of(List.of(SamplePlans.charter())));
            desk = bare;
            var look = new Look();
            look.show(Theme.LIGHT, 100);
            var made = new ControlController(bare, look, new Works(bare.threads(), bare.notices()), catalogue, new Comparand(bare));
            scene = new Scene((Parent) made.view(), 1400, 900);
            scene.snapshot(null);
            assertThat(find("empty", VBox.class).isVisible()).isTrue();
            assertThat(find("book", Button.class).isDisabled()).isTrue();
        });
    }
}
