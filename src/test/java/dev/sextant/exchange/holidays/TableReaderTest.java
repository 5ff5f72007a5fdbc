package dev.sextant.exchange.holidays;

import static dev.sextant.exchange.holidays.Lists.left;
import static dev.sextant.exchange.holidays.Lists.read;
import static dev.sextant.exchange.holidays.Lists.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final String CHINESE = "日期,名称,类型\n2026-10-01,国庆节,休\n2026-10-02,国庆节,休\n2026-10-10,国庆节,班\n";

    @TempDir
    private Path folder;

    @Test
    void daysNamesAndKindsAreFoundByTheirContentAndTheirHeads() {
        assertThat(said(read(CHINESE))).containsExactly("2026-10-01..2026-10-02 free 国庆节", "2026-10-10 worked 国庆节");
        assertThat(said(read("Holiday;From;To\n\"Christmas; both days\";25.12.2026;26.12.2026\nNew Year;1.1.2027;\n")))
                .containsExactly("2026-12-25..2026-12-26 free Christmas; both days", "2027-01-01 free New Year");
        assertThat(said(read("name\tdate\tisOffDay\n元旦\t2026-01-01\ttrue\n元旦\t2026-01-04\tfalse\n")))
                .containsExactly("2026-01-01 free 元旦", "2026-01-04 worked 元旦");
        assertThat(said(read("2026年5月1日,劳动节\n20260509,劳动节补班\n"))).containsExactly("2026-05-01 free 劳动节", "2026-05-09 worked 劳动节补班");
        assertThat(said(read("No,Weekday,Day,Occasion,Working\n1,Thu,\"Thursday, January 1, 2026\",New Year,no\n2,Sun,4 Jan 2026,Swap,yes\n")))
                .containsExactly("2026-01-01 free New Year", "2026-01-04 worked Swap");
    }

    @Test
    void theDayIsToldFromTheMonthByTheWholeColumn() {
        assertThat(said(read("date,name\n03/04/2026,A\n25/12/2026,B\n"))).containsExactly("2026-04-03 free A", "2026-12-25 free B");
        assertThat(said(read("date,name\n03/04/2026,A\n12/25/2026,B\n"))).containsExactly("2026-03-04 free A", "2026-12-25 free B");
        assertThat(said(read("date,name\n05/05/2026,A\n"))).containsExactly("2026-05-05 free A");
        assertThatThrownBy(() -> read("date,name\n03/04/2026,A\n05/06/2026,B\n"))
                .hasMessageContaining("table.order-unknown").hasMessageContaining("03/04/2026").hasMessageContaining("2026-04-03");
        assertThatThrownBy(() -> read("date,name\n13/04/2026,A\n05/16/2026,B\n")).hasMessageContaining("table.order-mixed [2, 3]");
    }

    @Test
    void rowsThatCannotBeTakenAreNamed() {
        assertThat(left(read("from,to,name,kind\n2026-01-01,2026-01-01,A,off\n2026-01-09,2026-01-05,B,off\n2026-02-30,,C,off\n2026-03-01,,D,off\n"
                + "2026-04-01,,E,off\n2026-05-01,,F,perhaps\n2201-05-01,,G,off\n\n2026-01-01,,H,work\n2026-06-01,,I,holiday\n2026-06-02,,J,holiday\n")))
                .containsExactly("3 order", "4 table.date", "7 kind", "8 year", "10 contradicts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void chineseIsReadInEveryUsualEncoding(String charset) throws Exception {
        var file = Files.write(folder.resolve("list.csv"), CHINESE.getBytes(Charset.forName(charset)));

        assertThat(said(HolidayFile.read(file, Lists.YEARS))).containsExactly("2026-10-01..2026-10-02 free 国庆节", "2026-10-10 worked 国庆节");
    }

    @Test
    void aMarkAtTheBeginningIsNoLetter() {
        assertThat(said(read("\uFEFF2026-01-01,New Year"))).containsExactly("2026-01-01 free New Year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "IBM850"})
    void anotherEncodingIsNamedWithTheLineAndNothingIsRead(String charset) {
        var bytes = "date,name\n2026-01-01,Neujahr\n2026-01-06,Heilige Drei Könige\n2026-06-04,Fête-Dieu\n".getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> HolidayFile.read(bytes, "feiertage.csv", Lists.YEARS)).hasMessage("exchange.letters [feiertage.csv, 3]");
    }

    @Test
    void brokenUtfAndBinaryFilesAreRefused() {
        var cut = CHINESE.getBytes(StandardCharsets.UTF_8);
        cut[10] = 'x';
        for (var bytes : new byte[][] {cut, {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 0x41, 0}, {'P', 'K', 3, 4, 0, 0, 0, 7, 0, 'a'}}) {
            assertThatThrownBy(() -> HolidayFile.read(bytes, "list", Lists.YEARS)).hasMessageContaining("exchange.letters");
        }
    }

    @Test
    void whatIsNoListIsRefused() {
        assertThatThrownBy(() -> read("name,city\nLin,Suzhou\n")).hasMessage("holidays.no-days [list, 2, [name, city]]");
        assertThatThrownBy(() -> read("a,".repeat(200))).hasMessageContaining("holidays.table");
        assertThatThrownBy(() -> read("2026-01-01,x\n".repeat(6_000))).hasMessageContaining("holidays.many");
        assertThatThrownBy(() -> HolidayFile.read(folder.resolve("none.csv"), Lists.YEARS)).hasMessageContaining("exchange.missing");
        assertThatThrownBy(() -> HolidayFile.read(Files.write(folder.resolve("large.csv"), new byte[5 << 20]), Lists.YEARS))
                .hasMessageContaining("exchange.large");
    }

    @Test
    void theListsOfMainlandChinaAreReadDayByDay() {
        var file = Path.of(System.getProperty("sextant.shared", "../shared"), "calendars", "china-2026.csv");
        assumeTrue(Files.exists(file), "skipped, because it is not there: " + file);

        var read = HolidayFile.read(file, Lists.YEARS);

        assertThat(said(read)).hasSize(13).contains("2026-02-15..2026-02-23 free 春节", "2026-09-20 worked 国庆节");
        assertThat(read.left()).isEmpty();
    }
}
