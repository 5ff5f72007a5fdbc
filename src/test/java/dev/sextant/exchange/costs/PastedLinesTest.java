package dev.sextant.exchange.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.exchange.CountedIds;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedLinesTest {

    private final Plan plan = CostPlans.small("Training");

    @Test
    void linesWithoutHeadsAreNameQuantityUnitUnitCostAndTaxRate() {
        var made = pasted(Language.EN, "Interfaces\t4\tpiece\t¥12,500.00\t6%\nData cleaning\t120,000\trecord\t0.8\t6%\n");
        assertThat(made).extracting(it -> it.name().en()).containsExactly("Interfaces", "Data cleaning");
        assertThat(made.getFirst().unitCost()).isEqualTo(Spread.certain(BigDecimal.valueOf(12_500)));
        assertThat(made.getFirst().taxRate()).isEqualTo(BigDecimal.valueOf(6));
        assertThat(made.getFirst().basis()).isEqualTo(Basis.ENTERED);
    }

    @Test
    void aDoubtfulQuantityIsRefusedAndTheRestOfItsTableSettlesIt() {
        var doubtful = new CostImport(plan, CostPlans.words(Language.EN), new CountedIds(), null).pastedLines("Cleaning\t120,000\trecord\t1\n");
        assertThat(doubtful.refused()).extracting(it -> it.why().code()).containsExactly("read.ambiguous");
        assertThat(pasted(Language.EN, "Cleaning\t120,000\trecord\t0.8\n")).extracting(it -> it.quantity().likely()).containsExactly(BigDecimal.valueOf(120_000));
        assertThat(pasted(Language.EN, "Cleaning\t120,000\trecord\t1\nMatching\t1,120,000\trecord\t1\n")).extracting(it -> it.quantity().likely())
                .containsExactly(BigDecimal.valueOf(120_000), BigDecimal.valueOf(1_120_000));
    }

    @Test
    void chineseHeadsAndWordsAreUnderstoodWhicheverLanguageIsSpoken() {
        for (var language : Language.values()) {
            var made = pasted(language, "成本项目\t数量\t单位\t单价\t税率\t频率\t备注\n用户培训\t１２\t人天\t￥3,500.00\t６％\t每年\t\"含差旅\n两天\"\n");
            assertThat(made).singleElement().satisfies(it -> {
                assertThat(it.name()).isEqualTo(new Words("", "用户培训"));
                assertThat(it.unit().zh()).isEqualTo("人天");
                assertThat(it.rhythm()).isEqualTo(Rhythm.ANNUAL);
                assertThat(it.note()).isEqualTo("含差旅\n两天");
            });
        }
    }

    @Test
    void formulasCurrenciesAndTimesComeWithTheirColumns() {
        var made = pasted(Language.EN, "Name\tFormula\tFigure 1\tFigure 2\tUnit cost\tCurrency\tFirst day\tIncludes\nConsulting\tLABOUR\t3\t8 - 10 - 15\t1200\tEUR\t2027-05-01\tx\n");
        assertThat(made).singleElement().satisfies(it -> {
            assertThat(it.formula().inputs()).containsExactly(Spread.certain(BigDecimal.valueOf(3)), CostPlans.spread("8", "10", "15"));
            assertThat(it.terms().currency().getCurrencyCode()).isEqualTo("EUR");
            assertThat(it.timing().from()).isEqualTo("2027-05-01");
        });
    }

    private List<CostLine> pasted(Language language, String text) {
        var changes = new CostImport(plan, CostPlans.words(language), new CountedIds(), null).pastedLines(text);
        assertThat(changes.refused()).isEmpty();
        return changes.edits().stream().map(it -> (CostLine) it.part()).toList();
    }
}
