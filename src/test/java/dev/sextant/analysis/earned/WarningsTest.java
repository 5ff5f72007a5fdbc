package dev.sextant.analysis.earned;

import static dev.sextant.analysis.control.Books.FIRST;
import static dev.sextant.analysis.control.Books.SECOND;
import static dev.sextant.analysis.control.Books.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.control.Accounts;
import dev.sextant.analysis.control.Books;
import dev.sextant.analysis.earned.Warning.Kind;
import dev.sextant.plan.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningsTest {

    private final Books books = new Books();

    private List<Warning> at(String day) {
        var plan = books.plan();
        return Warnings.of(plan, Accounts.of(plan), EarnedValue.of(plan, null, day(day)));
    }

    private static BigDecimal amount(Warning warning, int at) {
        return ((Money) warning.about().get(at)).amount();
    }

    @Test
    void aPlanThatKeepsToItsBudgetWarnsOfNothing() {
        books.frozen(FIRST, "20000").frozen(SECOND, "20000").done(1, 50).paid(FIRST, "01-10", "10000", "A").ordered(FIRST, "01-11", "9000", "B");

        assertThat(at("01-16")).isEmpty();
    }

    @Test
    void aForecastAboveTheBudgetIsSaidBeforeAnythingIsPaid() {
        books.frozen(FIRST, "18000");

        assertThat(at("01-04")).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.FORECAST_OVER);
            assertThat(it.line()).isEqualTo(FIRST);
            assertThat(amount(it, 0)).isEqualByComparingTo("20000");
            assertThat(amount(it, 2)).isEqualByComparingTo("2000");
        });
    }

    @Test
    void ordersThatGoBeyondTheBudgetAreSaidBeforeTheirInvoicesCome() {
        books.frozen(FIRST, "20000").paid(FIRST, "01-10", "9000", "").ordered(FIRST, "01-11", "12000", "B");

        assertThat(at("01-31")).extracting(Warning::kind).contains(Kind.COMMITTED_OVER).doesNotContain(Kind.FORECAST_OVER, Kind.SPENT_OVER);
        assertThat(amount(at("01-31").getFirst(), 2)).isEqualByComparingTo("1000");
    }

    @Test
    void moneyThatIsGoneIsSaidFirst() {
        books.frozen(FIRST, "8000").frozen(SECOND, "19000").paid(FIRST, "01-10", "9000", "");

        assertThat(at("01-31")).extracting(Warning::kind).startsWith(Kind.SPENT_OVER, Kind.FORECAST_OVER);
    }

    @Test
    void workThatCostTooMuchSoFarWarnsThoughTheBudgetIsFarFromSpent() {
        books.frozen(FIRST, "20000").done(1, 30).paid(FIRST, "01-10", "9000", "");

        assertThat(at("01-16")).extracting(Warning::kind).contains(Kind.TREND_OVER);
        assertThat(at("01-16")).filteredOn(it -> it.kind() == Kind.TREND_OVER).singleElement()
                .satisfies(it -> assertThat(amount(it, 2)).isEqualByComparingTo("30000"));
        assertThat(at("01-16")).filteredOn(it -> it.kind() == Kind.LOW_INDEX).hasSize(2); // the phase, and with it the whole
    }

    @Test
    void spendingEarlierThanPlannedIsNotCalledAnOverrun() {
        books.frozen(FIRST, "20000").paid(FIRST, "01-05", "9000", "");

        assertThat(at("01-06")).extracting(Warning::kind).containsExactly(Kind.EARLY);
    }

    @Test
    void payingWithoutABudgetIsSaidOnceOtherLinesHaveOne() {
        books.paid(FIRST, "01-20", "9000", "").done(1, 100);
        assertThat(at("01-31")).isEmpty();

        books.frozen(SECOND, "20000");
        assertThat(at("01-31")).extracting(Warning::kind).containsExactly(Kind.WITHOUT_BUDGET);
    }

    @Test
    void anOrderThatIsOpenOnAClosedLineIsNamed() {
        books.with(books.line(FIRST).withClosed(true)).ordered(FIRST, "01-05", "500", "PO-77");

        assertThat(at("01-31")).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.CLOSED_WITH_ORDER);
            assertThat(it.about()).contains("PO-77");
        });
    }

    @Test
    void invoicesAfterTheStatusDateAreCounted() {
        books.paid(FIRST, "02-20", "10", "").paid(FIRST, "02-21", "5", "");

        assertThat(at("01-31")).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.AFTER_STATUS);
            assertThat(it.about()).startsWith(2);
            assertThat(amount(it, 1)).isEqualByComparingTo("15");
        });
    }
}
