package dev.sextant.exchange.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.exchange.CountedIds;
import dev.sextant.exchange.table.TableFile;
import dev.sextant.plan.Booking;
import dev.sextant.plan.Booking.Type;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.text.Figures.Mark;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingsTest {

    private final Ids ids = new CountedIds();
    private final Plan plan = CostPlans.small("Training", "Hardware", "Hardware");

    @ParameterizedTest
    @ValueSource(strings = {
            "Cost line,Date,Amount,Reference\nTraining,2027-03-26,\"12,500.00\",INV-007\n",
            "Item;Invoice date;Net;Invoice no\nplain-1;2027/3/26;12.500,00;INV-007\n",
            "成本项,发票日期,金额,发票号\nTraining,2027年3月26日,￥１２５００,INV-007\n",
            "Reference\tAmount (CNY)\tDate\tCost line\nINV-007\t1.25万\t2027-03-26\ttraining\n"})
    void columnsAreFoundByTheirHeadsInEitherLanguage(String csv) {
        var changes = read(plan, csv.getBytes(StandardCharsets.UTF_8));
        assertThat(changes.refused()).isEmpty();
        assertThat(changes.edits()).extracting(Edit::part).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id").containsExactly(
                new Booking(new Id<>("x"), new Id<>("plain-1"), Type.ACTUAL, LocalDate.of(2027, 3, 26), BigDecimal.valueOf(12_500), "INV-007", ""));
    }

    @Test
    void aListOfTheBooksInChineseLettersIsRead() {
        var csv = "成本项目,记账日期,不含税金额,凭证号,类型,备注\nTraining,2027-03-26,-1200.50,记-0012,已承诺,退款说明\n";
        var changes = read(plan, csv.getBytes(Charset.forName("GB18030")));
        assertThat(changes.refused()).extracting(it -> it.why().getMessage()).isEmpty();
        var booking = (Booking) changes.edits().getFirst().part();
        assertThat(booking.amount()).isEqualTo(new BigDecimal("-1200.5"));
        assertThat(booking.type()).isEqualTo(Type.COMMITMENT);
        assertThat(booking.reference()).isEqualTo("记-0012");
    }

    @Test
    void aLineThatIsUnknownOrOneOfSeveralIsNamedAndTheOthersCome() {
        var changes = paste("Cost line\tDate\tAmount\nHardware\t2027-03-26\t1\nSoftware\t2027-03-26\t2\nTraining\t2027-03-26\t3\n\t2027-03-26\t4\n");
        assertThat(changes.refused()).extracting(it -> it.why().code()).containsExactly("table.several", "table.unknown.costLine", "table.empty");
        assertThat(changes.refused()).extracting(it -> it.spot().address()).containsExactly("A2", "A3", "5");
        assertThat(changes.edits()).hasSize(1);
        assertThat(paste("Cost line\tDate\tAmount\nHardware [plain-3]\t2027-03-26\t1\n").edits()).hasSize(1);
    }

    @Test
    void aLineIsFoundByTheReferenceOfAnOrderThatWasBookedOnItBefore() {
        var ordered = plan.with(paste("Cost line\tDate\tAmount\tReference\tKind\nTraining\t2027-01-10\t9000\tPO-12\tCommitment\n").edits());
        var changes = paste(ordered, "Reference\tDate\tAmount\nPO-12\t2027-03-26\t4500\nPO-99\t2027-03-26\t1\n");
        assertThat(changes.edits()).extracting(it -> ((Booking) it.part()).line().value()).containsExactly("plain-1");
        assertThat(changes.refused()).extracting(it -> it.why().code()).containsExactly("table.no-line");
    }

    @Test
    void theColumnTellsWhetherTheDayOrTheMonthStandsFirstAndADoubtfulDayIsNamed() {
        var changes = paste("Cost line\tDate\tAmount\nTraining\t3/26/2027\t1\nTraining\t4/5/2027\t2\nTraining\t26.03.2027\t3\nTraining\t5 May 2027\t4\nTraining\t2027-06-01\t5\n");
        assertThat(changes.edits()).extracting(it -> ((Booking) it.part()).on().toString())
                .containsExactly("2027-03-26", "2027-04-05", "2027-03-26", "2027-05-05", "2027-06-01");
        var doubtful = paste("Cost line\tDate\tAmount\nTraining\t4/5/2027\t2\nTraining\t2027-06-01\t5\n");
        assertThat(doubtful.refused()).extracting(it -> it.why().code()).containsExactly("table.order-unknown");
        assertThat(doubtful.edits()).hasSize(1);
    }

    @Test
    void theSameListTwiceBooksItOnce() {
        var list = "Cost line\tDate\tAmount\tReference\nTraining\t2027-03-26\t12500\tINV-1\nTraining\t2027-03-26\t12500\tINV-1\n";
        var once = plan.with(paste(list).edits());
        assertThat(once.all(Booking.class)).hasSize(2);
        var again = paste(once, list);
        assertThat(again.edits()).isEmpty();
        assertThat(again.same()).isEqualTo(2);
    }

    @Test
    void withoutAHeadTheColumnsAreLineDateAmountReferenceNote() {
        var changes = paste("Training\t2027-03-26\t12500\tINV-1\tfirst half\n");
        assertThat(changes.edits()).singleElement().satisfies(it -> assertThat(((Booking) it.part()).note()).isEqualTo("first half"));
    }

    @Test
    void aDoubtfulAmountIsRefusedUntilItsWriterIsKnown() {
        var doubtful = "Cost line\tDate\tAmount\nTraining\t2027-03-26\t1.234\n";
        assertThat(paste(doubtful).refused()).extracting(it -> it.why().code()).containsExactly("read.ambiguous");
        var german = new CostImport(plan, CostPlans.words(Language.EN), ids, Mark.COMMA).pastedBookings(doubtful);
        assertThat(((Booking) german.edits().getFirst().part()).amount()).isEqualTo(BigDecimal.valueOf(1_234));
    }

    @Test
    void amountsInAnotherCurrencyThanThePlansAreNamed() {
        assertThat(paste("Cost line\tDate\tAmount\nTraining\t2027-03-26\t$500\n").refused()).extracting(it -> it.why().code()).containsExactly("table.currency");
    }

    private CostChanges paste(String text) {
        return paste(plan, text);
    }

    private CostChanges paste(Plan plan, String text) {
        return new CostImport(plan, CostPlans.words(Language.EN), ids, null).pastedBookings(text);
    }

    private CostChanges read(Plan plan, byte[] bytes) {
        return new CostImport(plan, CostPlans.words(Language.EN), ids, null).tables(TableFile.read(bytes, "bookings.csv"));
    }
}
