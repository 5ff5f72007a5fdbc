package dev.sextant.print;

import static dev.sextant.plan.Language.EN;
import static dev.sextant.plan.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.print.MoneyPrint.Subject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The cost summary. */
class CostSummaryPrintTest {

    private static Printed print(Plan plan, Paper paper, Language... languages) {
        return BusinessCasePrintTest.print(Subject.COST_SUMMARY, plan, paper, languages);
    }

    @Test
    void everyTableComesToTheSameSumWithoutAndWithTax() throws IOException {
        var printed = print(MoneyPlans.usual(), Paper.A4, EN);
        BusinessCasePrintTest.save("cost-summary-en-a4", printed);
        var sums = Arrays.stream(Reader.text(printed).split("\n")).filter(it -> it.startsWith("Sum")).toList();

        assertThat(sums).hasSize(4).element(1).asString().contains("300,000", "120,000", "\u221260,000");
        assertThat(sums).filteredOn(it -> !it.contains("\u221260,000")).hasSize(3).allSatisfy(sum -> assertThat(sum).contains("2,123,400", "2,389,782"));
        assertThat(Reader.text(printed)).contains("By group", "By phase", "By year", "Licences", "In no group", "In no phase", "2031", "Running total", "Spend");
    }

    @Test
    void itSpeaksBothLanguages() throws IOException {
        var printed = print(MoneyPlans.usual(), Paper.A4, ZH, EN);
        BusinessCasePrintTest.save("cost-summary-both-a4", printed);

        assertThat(Reader.joined(Reader.text(printed))).contains("成本汇总", "Costsummary", "技术与基础设施", "Technologyandinfrastructure", "按年度", "合计", "第1/");
    }

    @Test
    void aLongOneHasItsHeadAndItsNumberOnEveryPageAndLosesNoLine() throws IOException {
        var printed = print(MoneyPlans.crowded(200), Paper.LETTER, EN);
        BusinessCasePrintTest.save("cost-summary-crowded", printed);
        var pages = Reader.pages(printed);

        assertThat(pages).hasSizeGreaterThan(5);
        for (var page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("page " + page + "/" + pages.size(), "Every year");
        }
        var text = Reader.joined(Reader.text(printed));
        for (var line = 1; line <= 200; line++) {
            assertThat(text).contains("tree.group-" + line);
        }
        assertThat(Pattern.compile("999,999,900").matcher(text).results().count()).as("each line and its group, in the whole").isGreaterThanOrEqualTo(400);
    }

    @Test
    void nothingLeavesTheMarginsAndNothingIsSmallerThanSevenPoints() throws IOException {
        for (var plan : List.of(MoneyPlans.empty(), MoneyPlans.usual(), MoneyPlans.crowded(30))) {
            assertThat(Reader.letters(print(plan, Paper.LETTER, ZH, EN))).isNotEmpty().allSatisfy(letter -> {
                assertThat(letter.getFontSizeInPt()).isGreaterThanOrEqualTo(6.99f);
                assertThat(letter.getXDirAdj()).as(letter.getUnicode()).isBetween(40f, (float) (Paper.LETTER.width() - 42));
                assertThat(letter.getYDirAdj()).as(letter.getUnicode()).isBetween(40f, (float) (Paper.LETTER.height() - 38));
            });
        }
    }
}
