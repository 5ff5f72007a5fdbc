package dev.sextant.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as other programs write them. */
class CellReaderTest {

    private static final byte[] ONE_CELL = WorkbookWriter.write(List.of(WorkbookTest.texts(List.of("x"))));

    @Test
    void ofAFormulaTheLastResultCounts() {
        assertThat(cell("<c r=\"A2\"><f>SUM(B1:B9)</f><v>12.5</v></c>", null)).isEqualTo(Cell.number(new BigDecimal("12.5")));
        assertThat(cell("<c r=\"A2\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>", null)).isEqualTo(Cell.text("ab"));
        assertThat(cell("<c r=\"A2\" t=\"b\"><f>1=1</f><v>1</v></c>", null)).isEqualTo(new Cell.Flag(true));
        assertThat(cell("<c r=\"A2\"><f>NEVER()</f></c>", null)).isEqualTo(Cell.NOTHING);
    }

    @Test
    void faultsAreFaultsWhetherTypedOrWorkedOut() {
        assertThat(cell("<c r=\"A2\" t=\"e\"><v>#REF!</v></c>", null)).isEqualTo(new Cell.Fault("#REF!"));
        assertThat(cell("<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", null)).isEqualTo(new Cell.Fault("#DIV/0!"));
    }

    @Test
    void aNumberIsWhatTheSpreadsheetShowsAndNotItsBinaryNoise() {
        assertThat(cell("<c r=\"A2\"><v>0.30000000000000004</v></c>", null)).isEqualTo(Cell.number(new BigDecimal("0.3")));
        assertThat(cell("<c r=\"A2\"><v>1.2E3</v></c>", null)).isEqualTo(Cell.number(new BigDecimal("1200")));
        assertThat(cell("<c r=\"A2\" s=\"1\"><v>7.0000000000000007E-2</v></c>", "0.00%")).isEqualTo(Cell.percent(BigDecimal.valueOf(7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy\"年\"m\"月\"d\"日\";@", "dd/mm/yy", "d.m.yyyy", "yyyy-mm-dd hh:mm", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"})
    void aFormatOfDaysMakesADay(String format) {
        assertThat(cell("<c r=\"A2\" s=\"1\"><v>46472.75</v></c>", format)).isEqualTo(new Cell.Day(LocalDate.of(2027, 3, 26)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#,##0.00", "General", "[Red]0", "0.00\"元/day\"", "\"d\"0", "¥#,##0", "0_d"})
    void aFormatOfFiguresMakesNone(String format) {
        assertThat(cell("<c r=\"A2\" s=\"1\"><v>46472</v></c>", format)).isEqualTo(Cell.number(BigDecimal.valueOf(46_472)));
    }

    @ParameterizedTest
    @CsvSource({"14", "31", "57"})
    void formatsThatStandInNoFileAreKnownByNumberThoseOfChineseExcelToo(int number) {
        var styled = Zipped.with(ONE_CELL, "xl/styles.xml", xml -> xml.replaceFirst("</cellXfs>", "<xf numFmtId=\"" + number + "\"/></cellXfs>"));
        var last = new String(Zipped.parts(styled).get("xl/styles.xml"), StandardCharsets.UTF_8).split("<cellXfs.*?>")[1].split("</cellXfs>")[0].split("<xf ").length - 2;
        assertThat(read(styled, "<c r=\"A2\" s=\"" + last + "\"><v>46472</v></c>")).isEqualTo(new Cell.Day(LocalDate.of(2027, 3, 26)));
    }

    @Test
    void textsInSeveralFontsAndWithReadingAidsAreOneText() {
        assertThat(cell("<c r=\"A2\" t=\"inlineStr\"><is><r><t>客户</t></r><r><t>关系</t></r></is></c>", null)).isEqualTo(Cell.text("客户关系"));
    }

    private static Cell cell(String xml, String format) {
        return read(format == null ? ONE_CELL : Zipped.with(ONE_CELL, "xl/styles.xml", it -> styled(it, format)), xml);
    }

    private static String styled(String xml, String format) {
        var quoted = format.replace("&", "&amp;").replace("\"", "&quot;");
        return xml.replaceFirst("(?s)<numFmts.*?</numFmts>", "").replaceFirst("(<styleSheet[^>]*>)", "$1<numFmts count=\"1\"><numFmt numFmtId=\"200\" formatCode=\""
                + Matcher.quoteReplacement(quoted) + "\"/></numFmts>").replaceFirst("(?s)<cellXfs.*?</cellXfs>", "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs>");
    }

    private static Cell read(byte[] workbook, String xml) {
        var bytes = Zipped.with(workbook, "xl/worksheets/sheet1.xml", it -> it.replaceFirst("<c r=\"A2\".*?</c>", Matcher.quoteReplacement(xml)));
        var rows = TableFile.read(bytes, "costs.xlsx").getFirst().rows();
        return rows.size() < 2 ? Cell.NOTHING : rows.get(1).cell(0);
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
