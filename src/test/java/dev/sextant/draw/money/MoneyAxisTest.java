package dev.sextant.draw.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Language;
import dev.sextant.text.Texts;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyAxisTest {

    private static final Currency YUAN = Currency.getInstance("CNY");

    @ParameterizedTest
    @CsvSource({
        "EN, CNY, 5_000, ¥, '0 20 40 60'",
        "EN, CNY, 5_000_000, ¥ thousand, '0 20 40 60'",
        "EN, CNY, 176_000_000, ¥ million, '0 0.5 1 1.5 2'",
        "EN, EUR, 176_000_000_000, € billion, '0 0.5 1 1.5 2'",
        "EN, JPY, 45_000, JPY thousand, '0 20 40 60'",
        "ZH, CNY, 5_000, 元, '0 20 40 60'",
        "ZH, CNY, 176_000_000, 万元, '0 50 100 150 200'",
        "ZH, CNY, 17_600_000_000, 亿元, '0 0.5 1 1.5 2'",
        "ZH, USD, 176_000_000, 万$, '0 50 100 150 200'"})
    void marksAreRoundAndInTheUnitOfTheLanguage(Language language, String currency, String most, String unit, String marks) {
        var texts = Texts.in(language);
        var axis = MoneyAxis.of(Currency.getInstance(currency), 0, Double.parseDouble(most.replace("_", "")), 4);

        assertThat(axis.unit(texts)).isEqualTo(unit);
        assertThat(axis.marks().stream().map(it -> axis.label(it, texts))).containsAnyOf(marks.split(" ")).startsWith("0");
        assertThat(String.join(" ", axis.marks().stream().map(it -> axis.label(it, texts)).toList())).startsWith(marks.substring(0, marks.lastIndexOf(' ')));
    }

    @Test
    void theAxisHoldsEveryAmountAndZero() {
        for (var most : new double[] {0, 1, 99, 12_345, 8e9, 9e18}) {
            for (var least : new double[] {0, -1, -77_777, -4e12}) {
                var axis = MoneyAxis.of(YUAN, least, most, 5);
                assertThat(axis.low()).as("%s to %s", least, most).isLessThanOrEqualTo(Math.min(least, 0));
                assertThat(axis.high()).isGreaterThanOrEqualTo(most);
                assertThat(axis.high()).isGreaterThan(axis.low());
                assertThat(axis.marks()).contains(0.0).hasSizeBetween(1, 9);
                assertThat(axis.step()).as("no fraction of a fen").isGreaterThanOrEqualTo(1);
            }
        }
    }

    @Test
    void lessThanNothingHasAMinusAsWideAsThePlus() {
        var axis = MoneyAxis.of(YUAN, -60_000_000, 20_000_000, 4);
        assertThat(axis.label(-20_000_000, Texts.in(Language.EN))).isEqualTo("−200");
        assertThat(new Figure(Texts.in(Language.EN), YUAN).of(-14_150_000)).isEqualTo("−¥ 141,500");
        assertThat(new Figure(Texts.in(Language.ZH), YUAN).change(31_800_000)).isEqualTo("+31.8 万元");
    }
}
