package dev.sextant.ui.worksheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.exchange.table.TabText;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SheetPlans;
import dev.sextant.plan.SheetRow;
import dev.sextant.text.Texts;
import dev.sextant.ui.worksheets.Pasting.Place;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What happens to lines from a spreadsheet. */
class PastingTest {

    private static final Place AT_NAMES = new Place(null, -1);

    private final Plan plan = SheetPlans.engagement();

    private List<SheetRow> pasted(Place place, String text) {
        var next = new AtomicInteger();
        var pasting = new Pasting(
                plan.get(SheetPlans.REUSE), rows(plan), Texts.in(Language.EN), () -> new Id<>("new" + next.incrementAndGet()));
        return rows(plan.with(pasting.edits(place, text)));
    }

    private static List<SheetRow> rows(Plan plan) {
        return plan.ranked(SheetRow.class, row -> row.sheet().equals(SheetPlans.REUSE));
    }

    @Test
    void aLineFillsTheRowOfItsNameInEitherLanguageAndANewNameIsANewRow() {
        var rows = pasted(AT_NAMES, "Asset\tPieces\r\nlicences\t1,000\r\n服务器\t12\t48000\t50%\t999\tgood\r\nVans\t3\r\n");
        assertThat(rows.stream().map(row -> row.name().en())).containsExactly("Servers", "Licences", "Training rooms", "Vans");
        assertThat(rows.stream().map(row -> row.cell(0))).containsExactly("12", "1000", "", "3");
        assertThat(rows.getFirst().cells()).as("what is worked out is not pasted").containsExactly("12", "48000", "50", "", "good");
    }

    @Test
    void theSameNewNameTwiceIsOneRow() {
        assertThat(pasted(AT_NAMES, "Vans\t3\nVans\t4")).hasSize(4).last().satisfies(row -> assertThat(row.cell(0)).isEqualTo("4"));
    }

    @Test
    void atAnotherColumnLinesGoDownFromTheSelectedRowAndEmptyOnesEmpty() {
        var second = rows(plan).get(1).id();
        assertThat(pasted(new Place(second, 4), "fine\t2027-03-26\n\n").stream().map(SheetRow::cells))
                .containsExactly(List.of(), List.of("", "", "", "", "fine", "2027-03-26"), List.of());
        assertThat(refusal(new Place(second, 0), "1\n2\n3").code()).isEqualTo("worksheets.paste-below");
    }

    @Test
    void quotedCellsKeepTheirLinesAndTabs() {
        assertThat(TabText.lines("\"two\nlines\"\t\"a \"\"quoted\"\" word\"\nplain\t5\" disk\t\"open")).containsExactly(
                List.of("two\nlines", "a \"quoted\" word"), List.of("plain", "5\" disk", "\"open"));
        assertThat(pasted(AT_NAMES, "Vans\t\t\t\t\t\"two\nlines\"").getLast().cell(4)).isEqualTo("two lines");
    }

    @Test
    void aCellThatDoesNotFitRefusesAllWithLineColumnAndReason() {
        var refusal = refusal(AT_NAMES, "Servers\t12\nLicences\t10\t100\t120");
        assertThat(Texts.in(Language.EN).say(refusal)).isEqualTo(
                "Nothing was pasted: line 2, column “Reusable”. “120” does not fit the column “Reusable”, which takes a number from 0 to 100.");
        assertThat(Texts.in(Language.ZH).say(refusal)).startsWith("未粘贴任何内容：第 2 行，“可复用比例”列。");
    }

    @Test
    void aLineWithoutANameOneThatIsTooWideAndTooManyAreRefused() {
        assertThat(refusal(AT_NAMES, "\t5").code()).isEqualTo("worksheets.paste");
        assertThat(refusal(AT_NAMES, "Vans" + "\t1".repeat(9)).code()).isEqualTo("worksheets.paste-wide");
        assertThat(refusal(AT_NAMES, "x\n".repeat(Pasting.MOST_LINES + 1)).code()).isEqualTo("worksheets.paste-long");
        assertThatThrownBy(() -> pasted(AT_NAMES, "x".repeat(400))).hasMessageContaining("worksheets.paste");
    }

    private Refusal refusal(Place place, String text) {
        try {
            throw new AssertionError("pasted: " + pasted(place, text));
        } catch (Refusal refusal) {
            return refusal;
        }
    }
}
