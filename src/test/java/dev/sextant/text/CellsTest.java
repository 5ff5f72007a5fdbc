package dev.sextant.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Language;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetPlans;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    private final List<Sheet.Column> columns = SheetPlans.reuse().columns();

    @ParameterizedTest
    @CsvSource({
        "0, '１,250', 1250", "1, ¥ 48 000.50, 48000.5", "2, 35 %, 35", "4, '  a remark ', a remark", "5, 2027年3月26日, 2027-03-26", "6, YES, yes",
        "6, 否, no", "6, TRUE, yes", "7, 再设计, 2", "7, Adjust, 1", "7, 2, 2", "0, '', ''"
    })
    void whatPeopleTypeBecomesTheOneFormOfItsColumn(int column, String typed, String cell) {
        assertThat(Cells.read(columns.get(column), typed)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"0, many", "1, -5", "2, 120", "3, 7", "5, 31.2.2027", "6, maybe", "7, 3"})
    void whatAColumnDoesNotTakeIsRefused(int column, String typed) {
        assertThatThrownBy(() -> Cells.read(columns.get(column), typed)).hasMessageContaining("sheet.cell");
    }

    @Test
    void whatStandsInAFieldIsUnderstoodAgainInBothLanguages() {
        var cells = List.of("1250", "48000.5", "35", "", "a remark", "2027-03-26", "yes", "2");
        for (var texts : Stream.of(Language.values()).map(Texts::in).toList()) {
            for (var at = 0; at < cells.size(); at++) {
                assertThat(Cells.read(columns.get(at), Cells.written(texts, columns.get(at), cells.get(at)))).isEqualTo(cells.get(at));
            }
        }
    }

    @Test
    void theResultIsOneSentence() {
        var plan = SheetPlans.engagement();
        var sheet = plan.get(SheetPlans.SCORES);
        assertThat(Cells.result(Texts.in(Language.EN), sheet, 3.5, Optional.of(sheet.verdicts().get(1).says()))).isEqualTo("Weighted mean 3.5 of 5: repair");
        assertThat(Cells.result(Texts.in(Language.ZH), plan.get(SheetPlans.REUSE), 40, Optional.empty())).isEqualTo("40% 为“是”");
    }
}
