package dev.sextant.analysis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.Sheet.Column;
import dev.sextant.plan.Sheet.Type;
import dev.sextant.plan.Sheet.Verdict;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final Words NAME = new Words("Name", "名称");

    @Test
    void aProductIsWorkedOutOfTheNumbersBeforeItAndSummed() {
        var plan = plan(columns(Type.MONEY, Type.PERCENT, Type.TEXT, Type.PRODUCT), List.of(),
                List.of("1000", "25"), List.of("300.5", "100", "as it is"), List.of("80"));
        var tally = Tally.of(plan, sheet(plan));
        assertThat(tally.rows()).extracting(row -> Tally.cell(tally.sheet(), row, 3)).containsExactly("250", "300.5", "");
        assertThat(tally.sums()).usingElementComparator((a, b) -> a == null || b == null ? (a == b ? 0 : 1) : a.compareTo(b))
                .containsExactly(new BigDecimal("1380.5"), null, null, new BigDecimal("550.5"));
    }

    @Test
    void aVerdictFollowsFromTheWeightedMeanOfWhatWasScored() {
        var verdicts = List.of(new Verdict(1, words("keep")), new Verdict(2.5, words("repair")), new Verdict(4, words("stop")));
        var plan = plan(columns(Type.WEIGHT, Type.SCORE), verdicts, List.of("3", "5"), List.of("1", "1"), List.of("", ""));
        assertThat(Tally.of(plan, sheet(plan)).measure()).hasValue(4.0);
        assertThat(Tally.of(plan, sheet(plan)).verdict()).contains(words("stop"));
        var unscored = plan(columns(Type.WEIGHT, Type.SCORE), verdicts, List.of("3"));
        assertThat(Tally.of(unscored, sheet(unscored)).verdict()).isEmpty();
    }

    @Test
    void aFormPassesOnlyWhenEveryQuestionIsAnsweredYes() {
        var verdicts = List.of(new Verdict(0, words("not yet")), new Verdict(100, words("passed")));
        var plan = plan(columns(Type.YES_NO), verdicts, List.of("yes"), List.of("yes"), List.of(""));
        assertThat(Tally.of(plan, sheet(plan)).verdict()).contains(words("not yet"));
        var row = Tally.of(plan, sheet(plan)).rows().getLast();
        var whole = plan.with(List.of(Edit.change(row, row.withCell(0, "yes"))));
        assertThat(Tally.of(whole, sheet(whole)).verdict()).contains(words("passed"));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, abc", "NUMBER, 1e9999999", "MONEY, -1", "MONEY, 0.0000001", "PERCENT, 101", "DATE, 2027-02-30", "DATE, 3027-01-01", "YES_NO, maybe",
        "SCORE, 0", "SCORE, 6", "SCORE, +3", "CHOICE, 3", "PRODUCT, 4"
    })
    void whatACellCannotHoldIsRefusedWithItsColumn(Type type, String cell) {
        assertThatThrownBy(() -> plan(columns(type), List.of(), List.of(cell)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("sheet.cell");
                    assertThat(refusal.values()).contains(cell, type);
                });
    }

    @Test
    void moreCellsThanColumnsAreRefused() {
        assertThatThrownBy(() -> plan(columns(Type.TEXT), List.of(), List.of("a", "b"))).hasMessageContaining("sheet.wide");
    }

    private static List<Column> columns(Type... types) {
        return List.of(types).stream().map(type -> new Column(NAME, type, type == Type.CHOICE ? List.of(NAME, NAME) : List.of())).toList();
    }

    @SafeVarargs
    private static Plan plan(List<Column> columns, List<Verdict> verdicts, List<String>... rows) {
        var plan = SamplePlans.chain(1);
        var phase = plan.phases().getFirst();
        var sheet = new Sheet(new Id<>("sheet-1"), phase.id(), 1, NAME, Words.NONE, NAME, columns, verdicts, "");
        var edits = new ArrayList<Edit>();
        edits.add(Edit.add(sheet));
        for (var row : rows) {
            edits.add(Edit.add(new SheetRow(new Id<>("row-" + edits.size()), sheet.id(), edits.size(), NAME, row, "")));
        }
        return plan.with(edits);
    }

    private static Sheet sheet(Plan plan) {
        return plan.all(Sheet.class).iterator().next();
    }

    private static Words words(String text) {
        return new Words(text, text);
    }
}
