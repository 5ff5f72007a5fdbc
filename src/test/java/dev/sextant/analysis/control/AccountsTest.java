package dev.sextant.analysis.control;

import static dev.sextant.analysis.control.Books.FIRST;
import static dev.sextant.analysis.control.Books.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.ChangeRequest.Status;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Timing;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private final Books books = new Books();

    private Account first() {
        return Accounts.of(books.plan()).line(FIRST).orElseThrow();
    }

    @Test
    void onlyApprovedChangesMoveTheBudget() {
        books.frozen(FIRST, "18000").asked(FIRST, "3000", Status.APPROVED).asked(FIRST, "-500", Status.APPROVED)
                .asked(FIRST, "9000", Status.PROPOSED).asked(FIRST, "7000", Status.REJECTED);

        assertThat(first().budget()).hasValue(new BigDecimal(18000));
        assertThat(first().budgetNow()).hasValue(new BigDecimal(20500));
        assertThat(first().proposed()).isEqualByComparingTo("9000");
    }

    @Test
    void anApprovedChangeIsABudgetWhereThereWasNone() {
        books.asked(FIRST, "3000", Status.APPROVED);

        assertThat(first().budget()).isEmpty();
        assertThat(first().budgetNow()).hasValue(new BigDecimal(3000));
    }

    @Test
    void anInvoiceUsesUpTheOrderWithItsReferenceAndNoOther() {
        books.ordered(FIRST, "01-05", "8000", "PO-1").ordered(FIRST, "01-05", "5000", "PO-2").ordered(SECOND, "01-05", "700", "PO-1")
                .paid(FIRST, "01-20", "3000", "po-1");

        assertThat(first().committed()).isEqualByComparingTo("10000");
        assertThat(first().actual()).isEqualByComparingTo("3000");
        assertThat(Accounts.of(books.plan()).total().committed()).isEqualByComparingTo("10700");
    }

    @Test
    void anInvoiceAboveItsOrderOpensNothingAndOneWithoutAReferencePaysNoOrder() {
        books.ordered(FIRST, "01-05", "8000", "PO-1").paid(FIRST, "01-20", "9000", "PO-1").ordered(FIRST, "01-06", "100", "").paid(FIRST, "01-20", "100", "");

        assertThat(first().committed()).isEqualByComparingTo("100");
    }

    @Test
    void whatIsToComeIsTheRestOfTheEstimateButNeverLessThanWhatIsOrdered() {
        books.paid(FIRST, "01-20", "15000", "");
        assertThat(first().toCome()).isEqualByComparingTo("5000");
        assertThat(first().forecast()).isEqualByComparingTo("20000");

        books.ordered(FIRST, "01-21", "8000", "PO-9");
        assertThat(first().toCome()).isEqualByComparingTo("8000");
        assertThat(first().forecast()).isEqualByComparingTo("23000");
    }

    @Test
    void whatWasPaidAboveTheEstimateMovesTheForecastAndWhatCameBackMovesItBack() {
        books.paid(FIRST, "01-20", "26000", "A").paid(FIRST, "01-25", "-2000", "A");

        assertThat(first().forecast()).isEqualByComparingTo("24000");
    }

    @Test
    void aClosedLineCostsWhatWasPaidAndNothingMore() {
        books.with(books.line(FIRST).withClosed(true).withActual(new BigDecimal(1500))).ordered(FIRST, "01-21", "8000", "PO-9").paid(FIRST, "01-22", "4000", "");

        assertThat(first().toCome()).isZero();
        assertThat(first().committed()).isZero();
        assertThat(first().ordered()).isEqualByComparingTo("8000");
        assertThat(first().forecast()).isEqualByComparingTo("5500");
    }

    @Test
    void aLineWithoutABudgetHasNoVarianceAndTheSumIsOfThoseThatHaveOne() {
        books.frozen(FIRST, "18000");
        var accounts = Accounts.of(books.plan());

        assertThat(accounts.line(SECOND).flatMap(Account::variance)).isEqualTo(Optional.empty());
        assertThat(accounts.total().variance()).isEqualByComparingTo("-2000");
        assertThat(accounts.total().forecast()).isEqualByComparingTo("40000");
        assertThat(accounts.total().budgeted()).isEqualTo(1);
    }

    @Test
    void whatIsPaidEveryYearCountsToTheEndOfTheHorizon() {
        books.with(books.line(FIRST).withRhythm(Rhythm.ANNUAL));

        assertThat(first().estimate()).isEqualByComparingTo("100000"); // five years unless told otherwise
    }

    @Test
    void whatIsApprovedForALineThatIsPaidEveryYearIsApprovedForAYear() {
        books.with(books.line(FIRST).withRhythm(Rhythm.ANNUAL)).frozen(FIRST, "21000").asked(FIRST, "500", Status.APPROVED);

        assertThat(first().budget()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("105000"));
        assertThat(first().budgetNow()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("107500"));
        assertThat(first().budgetAsEstimated()).isEqualByComparingTo("19500");
        assertThat(first().years()).isEqualByComparingTo("5");
    }

    @Test
    void freezingMakesTheBudgetTheEstimateThoughPricesRise() {
        var rising = books.line(FIRST).withRhythm(Rhythm.ANNUAL).withTiming(Timing.EVEN.withEscalation(new BigDecimal(3)));
        books.with(rising).asked(FIRST, "500", Status.APPROVED);
        books.with(books.line(FIRST).withBudget(first().budgetAsEstimated()));

        assertThat(first().variance()).hasValueSatisfying(it -> assertThat(it).isZero());
        assertThat(first().estimate()).isGreaterThan(new BigDecimal(100000));
    }

    @Test
    void theSumsOfGroupsComeToTheTotal() {
        books.frozen(FIRST, "18000").paid(SECOND, "01-20", "26000.07", "A").ordered(FIRST, "01-21", "33.33", "B");
        var accounts = Accounts.of(books.plan());
        var sum = accounts.by(it -> Optional.ofNullable(it.costing().phase())).values().stream().map(Standing::of).reduce(Standing.NOTHING, Standing::plus);

        assertThat(sum).isEqualTo(accounts.total());
        assertThat(accounts.by(it -> it.line().category())).hasSize(1);
    }
}
