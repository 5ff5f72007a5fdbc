package dev.sextant.ui.kit;

import dev.sextant.plan.Estimate;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Words;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * How a value is written in a field and read from it.
 *
 * @param <V> the value
 */
public interface Form<V> {

    Form<Words> WORDS = new Form<>() {
        @Override
        public String write(Words value, Texts texts) {
            return value.in(texts.language());
        }

        @Override
        public Words read(String typed, Words before, Texts texts) {
            return typed.equals(write(before, texts)) ? before : before.with(texts.language(), typed);
        }
    };

    Form<String> TEXT = new Form<>() {
        @Override
        public String write(String value, Texts texts) {
            return value;
        }

        @Override
        public String read(String typed, String before, Texts texts) {
            return typed;
        }
    };

    Form<Estimate> ESTIMATE = new Form<>() {
        @Override
        public String write(Estimate value, Texts texts) {
            return texts.formats().estimate(value);
        }

        @Override
        public Estimate read(String typed, Estimate before, Texts texts) {
            return Reading.estimate(typed);
        }
    };

    /** As {@link #ESTIMATE}, with days as long as they are by now. */
    static Form<Estimate> estimate(ObservableValue<Double> hoursPerDay) {
        return new Form<>() {
            @Override
            public String write(Estimate value, Texts texts) {
                return texts.formats().estimate(value, hoursPerDay.getValue());
            }

            @Override
            public Estimate read(String typed, Estimate before, Texts texts) {
                return Reading.estimate(typed, hoursPerDay.getValue());
            }
        };
    }

    /** One duration, or nothing. */
    static Form<Optional<Double>> days(ObservableValue<Double> hoursPerDay) {
        return new Form<>() {
            @Override
            public String write(Optional<Double> value, Texts texts) {
                return value.map(it -> texts.formats().days(it, hoursPerDay.getValue())).orElse("");
            }

            @Override
            public Optional<Double> read(String typed, Optional<Double> before, Texts texts) {
                return typed.isBlank() ? Optional.empty() : Optional.of(Reading.days(typed, hoursPerDay.getValue()));
            }
        };
    }

    /** A time of the day, or none. */
    Form<Optional<LocalTime>> TIME = new Form<>() {
        @Override
        public String write(Optional<LocalTime> value, Texts texts) {
            return value.map(texts.formats()::time).orElse("");
        }

        @Override
        public Optional<LocalTime> read(String typed, Optional<LocalTime> before, Texts texts) {
            return typed.isBlank() ? Optional.empty() : Optional.of(Reading.time(typed));
        }
    };

    Form<Spread> SPREAD = new Form<>() {
        @Override
        public String write(Spread value, Texts texts) {
            return texts.formats().spread(value);
        }

        @Override
        public Spread read(String typed, Spread before, Texts texts) {
            return Reading.spread(typed);
        }
    };

    Form<Integer> PERCENT = new Form<>() {
        @Override
        public String write(Integer value, Texts texts) {
            return value + " %";
        }

        @Override
        public Integer read(String typed, Integer before, Texts texts) {
            return Reading.whole(typed);
        }
    };

    Form<BigDecimal> RATE = new Form<>() {
        @Override
        public String write(BigDecimal value, Texts texts) {
            return texts.formats().number(value) + " %";
        }

        @Override
        public BigDecimal read(String typed, BigDecimal before, Texts texts) {
            return Reading.number(typed);
        }
    };

    /** Empty for nothing. */
    Form<Optional<BigDecimal>> AMOUNT = new Form<>() {
        @Override
        public String write(Optional<BigDecimal> value, Texts texts) {
            return value.map(texts.formats()::number).orElse("");
        }

        @Override
        public Optional<BigDecimal> read(String typed, Optional<BigDecimal> before, Texts texts) {
            return typed.isBlank() ? Optional.empty() : Optional.of(Reading.number(typed));
        }
    };

    /** Written as 2027-03-26, which every reader of either language can type; empty for no day. */
    Form<Optional<LocalDate>> DATE = new Form<>() {
        @Override
        public String write(Optional<LocalDate> value, Texts texts) {
            return value.map(LocalDate::toString).orElse("");
        }

        @Override
        public Optional<LocalDate> read(String typed, Optional<LocalDate> before, Texts texts) {
            return typed.isBlank() ? Optional.empty() : Optional.of(Reading.date(typed));
        }
    };

    String write(V value, Texts texts);

    /** @throws dev.sextant.plan.Refusal if it cannot be understood */
    V read(String typed, V before, Texts texts);
}
