package dev.sextant.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.exchange.table.Grid.Column;
import dev.sextant.exchange.table.Grid.Form;
import dev.sextant.plan.Refusal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void whatIsWrittenIsRead() {
        List<Cell> row = List.of(
                Cell.text("=1+1"), Cell.number(new BigDecimal("1234567.891")), Cell.number(new BigDecimal("-0.000001")), Cell.percent(new BigDecimal("6.5")),
                new Cell.Day(LocalDate.of(2027, 3, 26)), new Cell.Flag(true), Cell.NOTHING, Cell.text("007"));
        var forms = List.of(Form.TEXT, Form.NUMBER, Form.MONEY, Form.PERCENT, Form.DAY, Form.NUMBER, Form.DAY, Form.TEXT);
        var grid = new Grid("成本 costs", forms.stream().map(form -> new Column(form + " 列", form, 12, false)).toList(), List.of(row));
        var table = read(write(grid)).getFirst();
        assertThat(table.name()).isEqualTo("成本 costs");
        assertThat(table.rows().getFirst().cell(1)).isEqualTo(Cell.text("NUMBER 列"));
        assertThat(table.rows().get(1).cells()).isEqualTo(row);
    }

    @Test
    void textsStayTextsWhateverTheyLookLike() {
        var nasty = nasty();
        var bytes = write(texts(nasty));
        assertThat(column(read(bytes).getFirst())).isEqualTo(nasty);
        assertThat(new String(Zipped.parts(bytes).get(SHEET), StandardCharsets.UTF_8)).doesNotContain("<f>", "<f ");
    }

    @Test
    void figuresOfUpToFifteenDigitsComeBackExactlyAndLongerOnesAsTexts() {
        var random = new SplittableRandom(3);
        var figures = Stream.generate(() -> BigDecimal.valueOf(random.nextLong(-999_999_999_999_999L, 1_000_000_000_000_000L), random.nextInt(7)))
                .limit(2_000).map(it -> it.signum() == 0 ? BigDecimal.ONE : it).map(CellReaderTest::plain).toList();
        var grid = new Grid("x", TextTableTest.columns(1), figures.stream().map(it -> List.of(Cell.number(it))).toList());
        assertThat(read(write(grid)).getFirst().rows().stream().skip(1).map(it -> it.cell(0))).isEqualTo(figures.stream().map(Cell::number).toList());
        var long16 = new Grid("x", TextTableTest.columns(1), List.of(List.of(Cell.number(new BigDecimal("1234567890123.456")))));
        assertThat(read(write(long16)).getFirst().rows().get(1).cell(0)).isEqualTo(Cell.text("1234567890123.456"));
    }

    @Test
    void theHeadStaysInSightAndHiddenColumnsAreHidden() {
        var bytes = write(new Grid("x", List.of(new Column("a", Form.TEXT, 30, false), new Column("id", Form.TEXT, 12, true)), List.of()));
        assertThat(new String(Zipped.parts(bytes).get(SHEET), StandardCharsets.UTF_8))
                .contains("ySplit=\"1\"", "state=\"frozen\"", "hidden=\"true\"", "width=\"30");
    }

    @Test
    void sheetsMayBearAnyNameAndTheSameTwice() {
        var odd = "a/b:c[d]*? 一张名字特别长特别长特别长特别长特别长特别长特别长的表";
        var tables = read(WorkbookWriter.write(List.of(new Grid(odd, TextTableTest.columns(1), List.of()), new Grid(odd, TextTableTest.columns(1), List.of()))));
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).name()).isNotEqualTo(tables.get(1).name()).startsWith("a b c d");
    }

    @Test
    void rowsKeepTheNumbersThatTheSpreadsheetShows() {
        var bytes = Zipped.with(write(texts(List.of("a", "b"))), SHEET, xml -> xml.replace("<row r=\"3\"", "<row r=\"17\"").replace("\"A3\"", "\"A17\""));
        assertThat(read(bytes).getFirst().rows()).extracting(Row::number).containsExactly(1, 2, 17);
    }

    @Test
    void aZipThatUnpacksWithoutEndIsRefused() {
        var parts = Zipped.parts(write(texts(List.of("a"))));
        parts.put("xl/media/image1.png", new byte[410 << 20]);
        refused(Zipped.zip(parts), "table.excess");
    }

    @Test
    void aCellFarOutATextThatIsNotThereAndADocumentTypeAreRefused() {
        var good = write(texts(List.of("a")));
        refused(Zipped.with(good, SHEET, xml -> xml.replace("\"A2\"", "\"ZZZZZZ2\"")), "exchange.damaged");
        refused(Zipped.with(good, SHEET, xml -> xml.replace("<v>1</v>", "<v>2000000000</v>")), "exchange.damaged");
        refused(Zipped.with(good, SHEET, xml -> xml.replace("<v>1</v>", "<v>90000</v>")), "exchange.damaged");
        refused(Zipped.with(good, SHEET, xml -> xml.replace("<v>1</v>", "<v>-1</v>")), "exchange.damaged");
        refused(Zipped.with(good, SHEET, xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e \"1\">]>")), "exchange.doctype");
        refused(Zipped.with(good, SHEET, xml -> xml.replace("\"A2\"", "\"XFD2\"")), "table.columns");
    }

    @Test
    void oldFilesAndProtectedOnesAreNamedAsSuch() {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0}, "table.old");
    }

    @Test
    void noDamageBringsAnythingButARefusal() {
        var random = new SplittableRandom(11);
        var good = write(texts(List.of("a", "客户", "c")));
        for (var round = 0; round < 400; round++) {
            var bad = round % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            for (var flips = round % 2 == 0 ? 0 : random.nextInt(1, 6); flips > 0; flips--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            try {
                TableFile.read(bad, "costs.xlsx");
            } catch (Refusal refused) {
                assertThat(refused.code()).matches("(exchange|table)\\..*");
            }
        }
    }

    static List<String> nasty() {
        return List.of("=1+1", "+86 10 6552", "-1", "@x", "'quoted", "007", "12345678901234567890", "1,234", "TRUE", "#N/A", "2027-03-26", "1E5", "_x000D_", "_x005F_",
                "a\nb", "<b>&amp;\"'", "客户关系管理", "𠮷野家", "é ü ß ñ", "\uFFFD", "50%", "  inner  spaces".strip(), "½", "\u202ertl", "a\tb");
    }

    static Grid texts(List<String> texts) {
        return new Grid("x", TextTableTest.columns(1), texts.stream().map(it -> List.of(Cell.text(it))).toList());
    }

    static List<String> column(Table table) {
        return table.rows().stream().skip(1).map(it -> ((Cell.Text) it.cell(0)).text()).toList();
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private static byte[] write(Grid grid) {
        return WorkbookWriter.write(List.of(grid));
    }

    private static List<Table> read(byte[] bytes) {
        return TableFile.read(bytes, "costs.xlsx");
    }
}
