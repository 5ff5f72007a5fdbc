package dev.sextant.text;

import dev.sextant.plan.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in the cell of a worksheet, for a reader. */
public final class Cells {

    private Cells() {}

    /** Nothing for an empty cell. */
    public static String of(Texts texts, Sheet.Column column, String cell) {
        return cell.isEmpty() ? "" : switch (column.type()) {
            case TEXT, SCORE, WEIGHT -> cell;
            case NUMBER, MONEY, PRODUCT -> texts.formats().number(new BigDecimal(cell));
            case PERCENT -> texts.say("value.percent", texts.formats().number(new BigDecimal(cell)));
            case DATE -> texts.formats().date(LocalDate.parse(cell));
            case YES_NO -> texts.say("value." + cell.equals(Sheet.YES));
            case CHOICE -> texts.say(column.options().get(Integer.parseInt(cell) - 1));
        };
    }
}
