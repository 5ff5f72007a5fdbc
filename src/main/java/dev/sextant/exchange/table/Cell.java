package dev.sextant.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell, as far as the file itself says it. */
public sealed interface Cell {

    Cell NOTHING = new Nothing();

    /** Never blank. */
    record Text(String text) implements Cell {}

    /** @param isPercent whether the cell is shown in percent; then the amount is: 13 for 13 %, which a file stores as 0.13 */
    record Number(BigDecimal amount, boolean isPercent) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Flag(boolean isTrue) implements Cell {}

    /** @param code what the spreadsheet shows, such as {@code #DIV/0!} */
    record Fault(String code) implements Cell {}

    /** An empty cell. */
    record Nothing() implements Cell {

        @Override
        public String toString() {
            return "Nothing";
        }
    }

    static Cell text(String text) {
        return text.isBlank() ? NOTHING : new Text(text);
    }

    static Cell number(BigDecimal amount) {
        return new Number(amount, false);
    }

    static Cell percent(BigDecimal amount) {
        return new Number(amount, true);
    }

    default boolean isNothing() {
        return this instanceof Nothing;
    }

    /** As a reader would see it, plain: {@code 1234.5}, {@code 13%}, {@code 2027-03-26}. */
    default String shown() {
        return switch (this) {
            case Text it -> it.text();
            case Number it -> it.amount().toPlainString() + (it.isPercent() ? "%" : "");
            case Day it -> it.day().toString();
            case Flag it -> it.isTrue() ? "TRUE" : "FALSE";
            case Fault it -> it.code();
            case Nothing _ -> "";
        };
    }
}
