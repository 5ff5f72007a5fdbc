package dev.sextant.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Tells what a cell of a workbook holds: a figure is a day or a percentage when its format shows it as one. */
final class CellReader {

    /** Spreadsheets keep fifteen digits; what a binary fraction has beyond them nobody typed. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** Formats of days that have a number but stand in no file: those of Chinese and Japanese Excel too (ECMA-376, 18.8.30). */
    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    /** What in a format stands for itself: quoted, escaped, or in brackets, such as a colour or a language. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

    private static final Pattern FAULT = Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|BLOCKED!|FIELD!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!)");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** Before it, Excel counts a 29 February 1900 that never was. */
    private static final BigDecimal FIRST_SURE = BigDecimal.valueOf(61);

    /** 31 December 9999. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    private final boolean is1904;

    CellReader(boolean is1904) {
        this.is1904 = is1904;
    }

    Cell read(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> Cell.NOTHING;
            case ERROR -> new Cell.Fault(cell.getRawValue());
            case STRING, NUMBER, BOOLEAN, FORMULA -> value(cell);
        };
    }

    /** Of a formula, what it last came to. */
    private Cell value(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getValue()) {
            case null -> Cell.NOTHING;
            case BigDecimal number -> number(number, cell);
            case Boolean flag -> new Cell.Flag(flag);
            case Object other when cell.getType() == CellType.FORMULA && FAULT.matcher(other.toString()).matches() ->
                    new Cell.Fault(other.toString());
            case Object other -> Cell.text(Escapes.off(other.toString()));
        };
    }

    private Cell number(BigDecimal stored, org.dhatim.fastexcel.reader.Cell cell) {
        var shown = plain(stored.round(DIGITS));
        var format = cell.getDataFormatString() == null ? "" : LITERAL.matcher(cell.getDataFormatString()).replaceAll("");
        if (format.contains("%")) {
            return Cell.percent(plain(shown.movePointRight(2)));
        }
        return isDay(format, cell.getDataFormatId()) && shown.compareTo(LAST) <= 0 && shown.compareTo(is1904 ? BigDecimal.ZERO : FIRST_SURE) >= 0
                ? new Cell.Day((is1904 ? EPOCH_1904 : EPOCH).plusDays(shown.longValue()))
                : Cell.number(shown);
    }

    private static boolean isDay(String format, @Nullable Integer number) {
        return format.isEmpty() ? number != null && DAYS.contains(number) : format.matches("(?i)[^0#?]*([dy]|年|月).*");
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.precision() - stripped.scale() <= 40 ? stripped.setScale(0) : stripped;
    }
}
