package dev.sextant.ui.business;

import dev.sextant.plan.Appraisal;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The rules by which the business case is judged, where they are typed. */
final class AppraisalFields {

    private static final Form<Integer> YEARS = new Form<>() {
        @Override
        public String write(Integer value, Texts texts) {
            return value.toString();
        }

        @Override
        public Integer read(String typed, Integer before, Texts texts) {
            return Reading.whole(typed);
        }
    };

    /** Percent a year; empty for none. */
    private static final Form<Optional<BigDecimal>> RATE = new Form<>() {
        @Override
        public String write(Optional<BigDecimal> value, Texts texts) {
            return value.map(it -> Form.RATE.write(it, texts)).orElse("");
        }

        @Override
        public Optional<BigDecimal> read(String typed, Optional<BigDecimal> before, Texts texts) {
            return typed.isBlank() ? Optional.empty() : Optional.of(Reading.number(typed));
        }
    };

    private final Desk desk;
    private final ObservableValue<@Nullable Appraisal> appraisal;

    AppraisalFields(Desk desk) {
        this.desk = desk;
        this.appraisal = desk.plan().map(Appraisal::of);
    }

    void bind(TextField years, CheckBox withTax) {
        Draft.bind(years, field(Appraisal::years, Appraisal::withYears), YEARS);
        Choices.bind(withTax, field(Appraisal::withTax, Appraisal::withTax));
    }

    void bindRates(TextField discount, TextField finance, TextField reinvest) {
        rate(discount, Appraisal::discountRate, Appraisal::withDiscountRate);
        rate(finance, Appraisal::financeRate, Appraisal::withFinanceRate);
        rate(reinvest, Appraisal::reinvestRate, Appraisal::withReinvestRate);
    }

    private void rate(TextField field, Function<Appraisal, @Nullable BigDecimal> get, BiFunction<Appraisal, @Nullable BigDecimal, Appraisal> with) {
        Draft.bind(field, field(it -> Optional.ofNullable(get.apply(it)), (it, rate) -> with.apply(it, rate.orElse(null))), RATE);
    }

    private <V> Field<Appraisal, V> field(Function<Appraisal, V> get, BiFunction<Appraisal, V, Appraisal> with) {
        return new Field<>(desk, appraisal, "entry.edited", get, with);
    }
}
