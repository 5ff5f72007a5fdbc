package dev.sextant.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Language;
import dev.sextant.plan.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "-1260317.23 | −¥ 1,260,317.23 | −¥ 1.26 M | −126 万元",
        "1260317.23 | ¥ 1,260,317.23 | ¥ 1.26 M | 126 万元",
        "-12 | −¥ 12 | −¥ 12 | −¥ 12",
        "-0.001 | ¥ 0 | ¥ 0 | ¥ 0"})
    void lessThanNothingHasItsSignBeforeTheCurrency(String amount, String full, String rough, String chinese) {
        var money = new Money(new BigDecimal(amount), Currency.getInstance("CNY"));
        assertThat(Texts.in(Language.EN).formats().money(money)).isEqualTo(full);
        assertThat(Texts.in(Language.EN).formats().roughly(money)).isEqualTo(rough);
        assertThat(Texts.in(Language.ZH).formats().roughly(money)).isEqualTo(chinese);
    }
}
