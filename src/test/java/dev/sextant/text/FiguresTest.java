package dev.sextant.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.text.Figures.Figure;
import dev.sextant.text.Figures.Mark;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static final Currency CNY = Currency.getInstance("CNY");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "1234|1234", "1234.5|1234.5", "1234,5|1234.5", "1,234.50|1234.50", "1.234,50|1234.50", "1,234,567|1234567", "1.234.567|1234567",
            "1 234,5|1234.5", "1 234.5|1234.5", "1'234.50|1234.50", "1’234,50|1234.50", "１，２３４．５０|1234.50", "０．５|0.5", "0.125|0.125",
            "0,125|0.125", ".5|0.5", "1 234 567|1234567", "1234,567|1234.567", "1234.567|1234.567"})
    void separatorsAreToldFromWhereTheyStand(String text, BigDecimal amount) {
        assertThat(read(text).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "-5|-5", "−5|-5", "－５|-5", "–5|-5", "5-|-5", "(5)|-5", "（5）|-5", "(1,234.50)|-1234.50", "+5|5", "¥-5|-5", "-¥5|-5", "(¥5)|-5", "-5%|-5"})
    void whatIsOwedIsNegativeHoweverItIsMarked(String text, BigDecimal amount) {
        assertThat(read(text).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "3.2万|32000", "3.2万元|32000", "2千|2000", "1.5亿|150000000", "1.5百万元|1500000", "12.5k|12500", "12.5K|12500", "2m|2000000", "2.5M €|2500000",
            "¥ 3.2 万|32000", "1,200万|12000000"})
    void wordsForThousandsAndMillionsCount(String text, BigDecimal amount) {
        assertThat(Figures.one(text).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "¥5|CNY", "￥5|CNY", "5元|CNY", "5 人民币|CNY", "CNY 5|CNY", "5 RMB|CNY", "rmb5|CNY", "$5|USD", "US$5|USD", "5 USD|USD", "€5|EUR", "5 €|EUR",
            "5 eur|EUR", "5美元|USD", "HK$5|HKD", "£5|GBP", "¥5元|CNY"})
    void currenciesAreKnownBySignWordAndCode(String text, String code) {
        assertThat(read(text).currency()).isEqualTo(Currency.getInstance(code));
    }

    @Test
    void aSignThatSeveralCurrenciesShareIsThatOfThePlan() {
        var yen = Currency.getInstance("JPY");
        assertThat(Figures.of(List.of("¥5"), null, yen).read("¥5").currency()).isEqualTo(yen);
        assertThat(Figures.of(List.of("¥5"), null, CNY).read("¥5").currency()).isEqualTo(CNY);
        assertThat(Figures.of(List.of("¥5"), null, Currency.getInstance("USD")).read("¥5").currency()).isEqualTo(CNY);
    }

    @Test
    void aPercentageSaysThatItIsOne() {
        assertThat(Figures.one("13%")).isEqualTo(new Figure(BigDecimal.valueOf(13), null, true));
        assertThat(Figures.one("１３％").isPercent()).isTrue();
        assertThat(Figures.one("13").isPercent()).isFalse();
    }

    @Test
    void aDoubtfulFigureIsReadAsTheRestOfItsColumn() {
        assertThat(Figures.of(List.of("1.234", "12,50"), null, CNY).read("1.234").amount()).isEqualByComparingTo("1234");
        assertThat(Figures.of(List.of("1.234", "12.50"), null, CNY).read("1.234").amount()).isEqualByComparingTo("1.234");
        assertThat(Figures.of(List.of("1,234", "1,234,567"), null, CNY).read("1,234").amount()).isEqualByComparingTo("1234");
        assertThat(Figures.of(List.of("1,234", "0,5"), null, CNY).read("1,234").amount()).isEqualByComparingTo("1.234");
        assertThat(Figures.of(List.of("1.234", "Summe", ""), Mark.COMMA, CNY).read("1.234").amount()).isEqualByComparingTo("1234");
    }

    @Test
    void aDoubtfulFigureIsNamedAndNotGuessedWhereTheColumnDoesNotTellOrTellsBoth() {
        for (var column : List.of(List.of("1.234", "5"), List.of("1.234", "2,50", "2.50"))) {
            var figures = Figures.of(column, null, CNY);
            assertThatThrownBy(() -> figures.read("1.234")).hasMessage("read.ambiguous [1.234, 1.234, 1234]");
            assertThatThrownBy(() -> figures.read("1,234")).hasMessage("read.ambiguous [1,234, 1234, 1.234]");
        }
        assertThat(Figures.of(List.of("2,50", "2.50"), null, CNY).read("2,50").amount()).isEqualByComparingTo("2.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", " ", "abc", "1,23,456", "1.2.3", "1,2,3", "1 23", "12 34", "--5", "(-5)", "(5", "5)", "1..2", "1,.2", ",", ".", "-", "¥", "%", "5%%", "1e5", "0x1F",
            "NaN", "Infinity", "¥5$", "一百", "5 5", "1'23", "12.5kg", "+-5", "1,234.567.8", "99999999999999999999999999999999999999999999999999999999999999999"})
    void whatIsNoFigureIsRefused(String text) {
        assertThatThrownBy(() -> Figures.of(List.of(text), null, CNY).read(text)).hasMessageStartingWith("read.");
    }

    @Test
    void aCurrencyThatNobodyKnowsDoesNotKeepTheOthersFromBeingRead() {
        assertThat(Figures.of(List.of("5 XQZ", "1.234,5"), null, CNY).read("1.234").amount()).isEqualByComparingTo("1234");
    }

    @Test
    void threeLettersThatAreNoCurrencyAreNamed() {
        assertThatThrownBy(() -> read("5 XQZ")).hasMessage("read.currency [XQZ]");
    }

    @Test
    void whateverALanguageWritesIsReadBackWithItsWholeColumn() {
        var random = new SplittableRandom(7);
        for (var locale : List.of(Locale.CHINA, Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.of("de", "CH"), Locale.of("pt", "BR"), Locale.of("pl"))) {
            var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
            var amounts = random.longs(300, -9_999_999_999L, 9_999_999_999L).mapToObj(cents -> BigDecimal.valueOf(cents, 2)).toList();
            var column = amounts.stream().map(format::format).toList();
            var figures = Figures.of(column, null, CNY);
            for (var at = 0; at < column.size(); at++) {
                assertThat(figures.read(column.get(at)).amount()).as(locale + " " + column.get(at)).isEqualByComparingTo(amounts.get(at));
            }
        }
    }

    @Test
    void whatIsTypedByItselfHasAPoint() {
        assertThat(Reading.number("1,234")).isEqualByComparingTo("1234");
        assertThat(Reading.number("1.234")).isEqualByComparingTo("1.234");
        assertThat(Reading.number("1,5")).isEqualByComparingTo("1.5");
        assertThat(Reading.number("¥1,200.00")).isEqualByComparingTo("1200");
    }

    private static Figure read(String text) {
        return Figures.of(List.of(text), null, CNY).read(text);
    }
}
