package dev.sextant.print;

import static dev.sextant.plan.Language.EN;
import static dev.sextant.plan.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.print.MoneyPrint.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The business case on one page. */
class BusinessCasePrintTest {

    private static final Path GALLERY = Path.of("target", "gallery");

    static Printed print(Subject subject, Plan plan, Paper paper, Language... languages) {
        return MoneyPrint.pdf(
                subject, new Costed(plan, plan, MoneyPlans.GROUPS), Schedule.of(plan), new SheetOrder(List.of(languages), paper), 318, LocalDate.of(2027, 3, 26), Progress.UNWATCHED);
    }

    static void save(String name, Printed printed) throws IOException {
        Files.createDirectories(GALLERY);
        Files.write(GALLERY.resolve(name + ".pdf"), printed.pdf());
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of("usual", MoneyPlans.usual()), Arguments.of("scenarios", MoneyPlans.withScenarios()),
                Arguments.of("empty", MoneyPlans.empty()), Arguments.of("crowded", MoneyPlans.crowded(200)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void itIsExactlyOnePageWithRoomToSignWhateverThePlan(String name, Plan plan) throws IOException {
        for (var paper : List.of(Paper.A4, Paper.LETTER)) {
            for (var languages : List.of(List.of(EN), List.of(ZH), List.of(ZH, EN))) {
                var printed = print(Subject.BUSINESS_CASE, plan, paper, languages.toArray(Language[]::new));
                save("case-%s-%s-%s".formatted(name, languages.size() == 2 ? "both" : languages.getFirst().code(), paper.name().toLowerCase(Locale.ROOT)), printed);

                assertThat(printed.pages()).isOne();
                assertThat(Reader.text(printed)).contains(languages.contains(ZH) ? "盖章" : "Stamp", "1/1");
                assertThat(Reader.letters(printed)).isNotEmpty().allSatisfy(letter -> {
                    assertThat(letter.getFontSizeInPt()).as(letter.getUnicode()).isGreaterThanOrEqualTo(6.99f);
                    assertThat(letter.getXDirAdj()).as(letter.getUnicode()).isBetween(30f, (float) (paper.width() - 38));
                    assertThat(letter.getYDirAdj()).as(letter.getUnicode()).isBetween(40f, (float) (paper.height() - 38));
                });
            }
        }
    }

    @Test
    void itSaysWhatWhenHowMuchAndOnWhatThatRests() throws IOException {
        var text = Reader.text(print(Subject.BUSINESS_CASE, MoneyPlans.usual(), Paper.A4, EN));

        assertThat(Reader.text(print(Subject.BUSINESS_CASE, MoneyPlans.withScenarios(), Paper.A4, EN))).contains("Other ways", "Big bang", "Developed in-house");
        assertThat(text).contains(
                "Business case", "Keep the customers that we have", "Phase 3", "without tax", "with tax", "Net present value (8 %)", "Internal rate of return",
                "Pays back", "Return on investment", "Technology and infrastructure", "Fewer customers leave", "Direct · Retention", "R1 Interfaces to the ERP come late",
                "Response: Fix the interface", "Only if IT frees two people", "Offer of 12 March 2027", "illustrative", "Cash flow");
    }

    @Test
    void itSpeaksChineseThatCanBeSearched() throws IOException {
        var text = Reader.joined(Reader.text(print(Subject.BUSINESS_CASE, MoneyPlans.usual(), Paper.A4, ZH)));

        assertThat(text).contains(
                "商业论证", "恒桥机械", "留住现有客户", "净现值（8%）", "内部收益率", "投资回收", "投资回报率", "技术与基础设施", "流失客户减少", "ERP接口延迟",
                "须由信息部抽调两人", "示例值", "现金流", "万元", "盖章");
    }

    @Test
    void whatCannotBeToldSaysWhy() throws IOException {
        var text = Reader.text(print(Subject.BUSINESS_CASE, MoneyPlans.empty(), Paper.A4, EN));

        assertThat(text).contains("none: no benefit entered", "No cost line yet", "without one there is no return", "No risk recorded yet", "No phase planned yet", "no discount rate");
    }

    @Test
    void whatDoesNotFitIsCounted() throws IOException {
        assertThat(Reader.text(print(Subject.BUSINESS_CASE, MoneyPlans.crowded(200), Paper.LETTER, EN))).containsPattern("and 19\\d more");
    }
}
