package dev.sextant.exchange.costs;

import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.DayForm;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Figures;
import dev.sextant.text.Figures.Figure;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * A cell that is read.
 *
 * @param head of its column
 * @param figures how figures are written in its column
 * @param days how days are written in its table
 */
record Input(Cell cell, String head, Supplier<Figures> figures, Supplier<DayForm> days) {

    boolean isEmpty() {
        return cell.isNothing();
    }

    /** @throws Refusal {@code table.fault} if the spreadsheet could not work it out, {@code table.empty} if nothing is there */
    String text() {
        if (cell instanceof Cell.Fault fault) {
            throw new Refusal("table.fault", fault.code());
        }
        if (isEmpty()) {
            throw new Refusal("table.empty", head);
        }
        return cell.shown().strip();
    }

    /** With its currency where the cell names one. A percentage is a hundredth. */
    Figure figure() {
        var figure = stated();
        return figure.isPercent() ? new Figure(figure.amount().movePointLeft(2), figure.currency(), false) : figure;
    }

    BigDecimal number() {
        return figure().amount();
    }

    /** @throws Refusal {@code table.percent} for a fraction that could be meant either way */
    BigDecimal percent() {
        var figure = stated();
        var size = figure.amount().abs();
        if (!figure.isPercent() && size.signum() > 0 && size.compareTo(BigDecimal.ONE) < 0) {
            throw new Refusal("table.percent", figure.amount().toPlainString(), figure.amount().movePointRight(2).toPlainString());
        }
        return figure.amount();
    }

    private Figure stated() {
        return cell instanceof Cell.Number number ? new Figure(number.amount(), null, number.isPercent()) : figures.get().read(text());
    }

    LocalDate day() {
        if (cell instanceof Cell.Day day) {
            return day.day();
        }
        var text = Normalizer.normalize(text(), Normalizer.Form.NFKC);
        return (DayForm.startsWithYear(text) ? DayForm.DAY_FIRST : days.get()).read(text);
    }

    int whole() {
        try {
            return number().intValueExact();
        } catch (ArithmeticException broken) {
            throw new Refusal("read.whole", text()).because(broken);
        }
    }
}
