package dev.sextant.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.analysis.control.Books;
import dev.sextant.plan.Booking;
import dev.sextant.plan.Edit;
import dev.sextant.ui.ScreenDesk;
import java.math.BigDecimal;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** What becomes of bookings that somebody else has kept. */
class BookingImportTest extends ControlOnScreen {

    @Test
    void pastedActualsMoveTheForecastAtOnceAndOneUndoTakesThemBack() {
        FxThread.run(() -> {
            var before = desk.now();
            assertThat(forecast()).isEqualByComparingTo("40000");
            paste("Cost line\tDate\tAmount\tReference\nDesign\t2027-01-20\t￥２５，０００\tINV-1\nNobody\t2027-01-21\t5\tINV-2\nBuild\t2027-02-30\t7\tINV-3\n");

            assertThat(desk.now()).as("nothing has happened yet").isEqualTo(before);
            assertThat(find("summary", Label.class).getText()).startsWith("1 row to book, ¥ 25,000 of them paid.").endsWith("2 are refused.");
            assertThat(said("left")).contains("Nobody").contains("2027-02-30");
            var seq = desk.seq();
            find("take", Button.class).fire();

            assertThat(desk.seq()).isEqualTo(seq + 1);
            assertThat(forecast()).isEqualByComparingTo("45000");
            assertThat(find("veil", StackPane.class).isVisible()).isFalse();
            desk.undo();
            assertThat(desk.now()).isEqualTo(before);
        });
    }

    @Test
    void aRowThatIsLeftOutIsNotBookedAndOneForAClosedLineIsRefused() {
        with(new Books().done(1, 100));
        FxThread.run(() -> {
            desk.commit("entry.edited", Edit.change(line(Books.SECOND), line(Books.SECOND).withClosed(true)));
            paste("Design\t2027-01-20\t100\tA\nDesign\t2027-01-21\t200\tB\nBuild\t2027-02-05\t300\tC\n");
            ScreenDesk.press(scene.getRoot().lookup(".holiday-import .tree-table-view"), KeyCode.SPACE);
            assertThat(said("left")).contains("is closed");
            find("take", Button.class).fire();

            assertThat(desk.now().all(Booking.class)).singleElement().satisfies(it -> assertThat(it.reference()).isEqualTo("B"));
        });
    }

    @Test
    void whatWasPaidWithoutADateBecomesABookingInTheSameEntry() {
        FxThread.run(() -> {
            desk.commit("entry.edited", Edit.change(line(Books.FIRST), line(Books.FIRST).withActual(new BigDecimal(4000))));
            var seq = desk.seq();
            paste("Design\t2027-01-20\t1000\tA\n");
            find("take", Button.class).fire();

            assertThat(line(Books.FIRST).actual()).isNull();
            assertThat(desk.now().all(Booking.class)).extracting(Booking::amount).containsExactlyInAnyOrder(new BigDecimal(1000), new BigDecimal(4000));
            assertThat(desk.seq()).isEqualTo(seq + 1);
        });
    }
}
