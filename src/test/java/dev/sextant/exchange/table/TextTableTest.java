package dev.sextant.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aCsvFileIsReadWhicheverSignStandsBetweenItsCells(String sign) {
        var table = csv("名称;数量\r\n培训;12\r\n".replace(";", sign));
        assertThat(texts(table)).containsExactly(List.of("名称", "数量"), List.of("培训", "12"));
        assertThat(table.rows().get(1).number()).isEqualTo(2);
        assertThat(table.rows().get(1).address(1)).isEqualTo("B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void chineseIsReadInWhicheverLettersItWasSaved(String letters) {
        var text = "名称,单位,备注\n客户关系管理培训,人天,含差旅、住宿与教材费用\n数据清洗,条,见附件说明\n";
        var table = TableFile.read(text.getBytes(Charset.forName(letters)), "costs.csv").getFirst();
        assertThat(texts(table).get(1)).containsExactly("客户关系管理培训", "人天", "含差旅、住宿与教材费用");
    }

    @Test
    void aTableMayBeAsShortAsALetter() {
        assertThat(texts(csv("a"))).containsExactly(List.of("a"));
    }

    @Test
    void theMarkAtTheBeginningIsNoPartOfTheFirstCell() {
        assertThat(texts(csv("\uFEFFname,x\na,1\n")).getFirst()).containsExactly("name", "x");
    }

    @Test
    void decimalCommasDoNotMakeACommaTheSign() {
        assertThat(texts(csv("a;b\n1,5;2,5,5\n"))).containsExactly(List.of("a", "b"), List.of("1,5", "2,5,5"));
    }

    @Test
    void quotedCellsKeepTheirSignsAndLinesAndRowsKeepTheirNumbers() {
        var table = csv("name,note\n\"a, \"\"b\"\"\",\"two\nlines\"\n\nlast,x\n");
        assertThat(texts(table)).containsExactly(List.of("name", "note"), List.of("a, \"b\"", "two\nlines"), List.of("last", "x"));
        assertThat(table.rows()).extracting(Row::number).containsExactly(1, 2, 5);
    }

    @Test
    void shortAndLongRowsAreTaken() {
        var table = csv("a,b,c\n1\n1,2,3,4\n");
        assertThat(table.rows().get(1).cell(2)).isEqualTo(Cell.NOTHING);
        assertThat(table.rows().get(2).cell(3)).isEqualTo(Cell.text("4"));
    }

    @Test
    void aQuotationMarkThatNothingClosesIsNamedWithItsPlace() {
        assertThatThrownBy(() -> csv("a,b\nx,y\n1,\"open\n2,3\n")).hasMessage("table.quotes [costs.csv, 2]");
    }

    @Test
    void moreThanATableHasIsRefused() {
        var wide = IntStream.rangeClosed(1, 201).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThatThrownBy(() -> csv(wide)).hasMessageContaining("table.columns [costs.csv, 1, 201, 200]");
        assertThatThrownBy(() -> csv("x,y\n".repeat(Table.MOST_ROWS + 1))).hasMessageContaining("table.rows");
    }

    @Test
    void aPastedTableKeepsQuotedLinesAndTabsAndInchesAsTheyStand() {
        var table = TextTable.pasted("name\tnote\r\n\"two\nlines\"\t\"tab\there\"\r\n\"5\" disk\t=1+1\r\n", "clipboard");
        assertThat(texts(table)).containsExactly(List.of("name", "note"), List.of("two\nlines", "tab\there"), List.of("\"5\" disk", "=1+1"));
        assertThat(table.rows()).extracting(Row::number).containsExactly(1, 2, 3);
    }

    @Test
    void whatASpreadsheetWouldRunIsWrittenWithAnApostropheAndReadWithoutIt() {
        var nasty = List.of("=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(A1)", "＝1", "'=1", "''@x", "'tis", "007", "12345678901234567890", "a\"b,c\nd", "\t=1");
        var bytes = CsvTable.write(new Grid("x", columns(1), nasty.stream().map(it -> List.of(Cell.text(it))).toList()));
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("'=cmd", "'+1", "'-1+1", "'@SUM", "'＝1").contains("\r\n007\r\n");
        assertThat(texts(TableFile.read(bytes, "x.csv").getFirst()).stream().skip(1).map(List::getFirst)).isEqualTo(nasty);
    }

    @Test
    void figuresAndDaysOfACsvFileAreLeftAsTheyAre() {
        List<Cell> row = List.of(Cell.number(new BigDecimal("-12.50")), Cell.percent(BigDecimal.valueOf(13)), new Cell.Day(LocalDate.of(2027, 3, 26)));
        assertThat(new String(CsvTable.write(new Grid("x", columns(3), List.of(row))), StandardCharsets.UTF_8)).endsWith("\r\n-12.50,13%,2027-03-26\r\n");
    }

    static List<Grid.Column> columns(int count) {
        return IntStream.range(0, count).mapToObj(at -> new Grid.Column("head " + at, Grid.Form.TEXT, 12, false)).toList();
    }

    private static Table csv(String text) {
        return TableFile.read(text.getBytes(StandardCharsets.UTF_8), "costs.csv").getFirst();
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream().map(row -> row.cells().stream().map(Cell::shown).toList()).toList();
    }
}
