package dev.sextant.print;

import static dev.sextant.plan.Language.EN;
import static dev.sextant.plan.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistPrintTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 26);

    private final Plan plan = PaperPlans.workshop();
    private final Phase third = plan.get(PaperPlans.THIRD);

    @ParameterizedTest
    @EnumSource
    void everyItemCanBeFoundAndCopiedInItsLanguage(Language language) throws IOException {
        var text = Reader.joined(Reader.text(print(plan, Selection.of(third, Paper.A4, language))));

        for (var item : plan.all(CheckItem.class)) {
            assertThat(text).contains(Reader.joined(item.text().in(language)));
        }
        assertThat(text).contains(language == ZH ? "阶段3业务流程优化" : "Phase3:Processoptimisation", language == ZH ? "现场记录" : "Notes");
    }

    @Test
    void paperInBothLanguagesSaysEverythingTwiceAndMarksWhatIsUntranslated() throws IOException {
        var text = Reader.joined(Reader.text(print(plan, Selection.of(third, Paper.A4, ZH, EN))));

        assertThat(text).contains("各部门共同确认现状流程图", "Departmentsagreeonthemap", "负责人", "Owner", "第1/2页page1/2");
        var untranslated = plan.all(CheckItem.class).stream().filter(item -> item.text().needsTranslation(EN)).count();
        assertThat(untranslated).isEqualTo(2);
        assertThat(text.split("tobetranslated", -1)).hasSize((int) untranslated + 1);
        assertThat(Reader.text(print(plan, Selection.of(third, Paper.A4, EN)))).doesNotContain("to be translated");
    }

    @Test
    void theHeadSaysWhoseWhenAndWho() throws IOException {
        assertThat(Reader.text(print(plan, Selection.of(third, Paper.A4, EN)))).contains(
                "Hengqiao · CRM for Hengqiao", "Planned 4 Mar 2027 – 20 Apr 2027", "Responsible: Process consultant · Li Ming",
                "Sextant · version 1318 · printed 26 Mar 2027");
    }

    @Test
    void aPhaseThatNoRoleLeadsLeavesABlankForWhoIsResponsible() throws IOException {
        var first = plan.phases().getFirst();

        assertThat(Reader.text(print(plan, Selection.of(first, Paper.A4, EN)))).containsPattern("Responsible: _{10,}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 300})
    void everyPageHasItsHeadAndItsNumber(int items) throws IOException {
        var printed = print(PaperPlans.items(items), Selection.all(Paper.LETTER, ZH));
        var pages = Reader.pages(printed);

        assertThat(pages).hasSize(printed.pages());
        assertThat(printed.pages()).isEqualTo(items == 300 ? 14 : 1);
        for (var page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("阶段 1", "第 " + page + "/" + pages.size() + " 页", "版本 1318");
            assertThat(pages.get(page - 1).contains("事项")).as("head of the table on page %s", page)
                    .isEqualTo(pages.get(page - 1).contains("期限"));
        }
        for (var number = 0; number < items; number++) {
            var item = "事项 " + number + "：一线已用真实案例试过";
            assertThat(pages.stream().filter(page -> page.contains(item) && page.contains("佐证材料"))).as(item).hasSize(1);
        }
    }

    @Test
    void allPhasesFollowEachOtherAndOnePhaseStandsAlone() throws IOException {
        var all = Reader.pages(print(plan, Selection.all(Paper.A4, ZH)));

        assertThat(all).hasSize(7);
        assertThat(all.getLast()).contains("阶段 6", "第 7/7 页");
        assertThat(Reader.text(print(plan, Selection.of(third, Paper.A4, ZH)))).doesNotContain("阶段 2", "阶段 4");
    }

    @Test
    void nothingIsSmallerThanSevenPointsOrOutsideTheMargins() throws IOException {
        var word = "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselanhänger".repeat(3);
        var crowded = PaperPlans.withItem(plan, new Words(word, "客户".repeat(140)), Words.NONE);
        for (var paper : Paper.values()) {
            for (var languages : List.of(List.of(ZH), List.of(EN), List.of(EN, ZH))) {
                var letters = Reader.letters(print(crowded, Selection.all(paper, languages.toArray(Language[]::new))));
                assertThat(letters).hasSizeGreaterThan(1_000).allSatisfy(letter -> {
                    assertThat(letter.getFontSizeInPt()).isGreaterThanOrEqualTo(7);
                    assertThat(letter.getXDirAdj()).isGreaterThanOrEqualTo((float) Paper.MARGIN - 0.1f);
                    assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThanOrEqualTo((float) (paper.width() - Paper.MARGIN) + 0.1f);
                    assertThat(letter.getYDirAdj()).isBetween((float) Paper.MARGIN, (float) (paper.height() - Paper.MARGIN));
                });
            }
        }
    }

    @Test
    void aNoteThatIsLongerThanAPageGoesOnAndLosesNothing() throws IOException {
        var note = "甲乙丙丁戊己庚辛壬癸".repeat(200);
        var pages = Reader.pages(print(PaperPlans.withItem(plan, new Words("", "长注"), new Words("", note)), Selection.of(third, Paper.A4, ZH)));

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages.stream().flatMapToInt(String::chars).filter(letter -> letter == '癸').count()).isEqualTo(200);
    }

    @Test
    void aCharacterThatTheFontLacksIsNamedAndStandsAsABox() throws IOException {
        var rare = PaperPlans.withItem(plan, new Words("", "请𠮷先生签字🙂\t完成"), Words.NONE);
        var printed = print(rare, Selection.of(third, Paper.A4, ZH));

        assertThat(printed.missing()).containsExactly("𠮷", "🙂");
        assertThat(Reader.text(printed)).contains("请□先生签字□ 完成");
        assertThat(print(plan, Selection.all(Paper.A4, ZH, EN)).missing()).isEmpty();
    }

    @Test
    void fontsAreEmbeddedAndCarryOnlyWhatIsUsed() throws IOException {
        var printed = print(plan, Selection.all(Paper.A4, ZH, EN));

        assertThat(printed.pdf()).hasSizeLessThan(150_000);
        try (var document = Reader.open(printed)) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
                }
            }
        }
    }

    @Test
    void printingTheSameVersionAgainGivesTheSameBytes() {
        var selection = Selection.all(Paper.A4, ZH, EN);

        assertThat(print(plan, selection).pdf()).isEqualTo(print(plan, selection).pdf());
    }

    @Test
    void theDocumentSaysItsTitleAndItsLanguage() throws IOException {
        try (var document = Reader.open(print(plan, Selection.all(Paper.A4, ZH, EN)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("恒桥机械 · 恒桥机械 CRM 实施 · 检查清单");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void printingTellsHowFarItIsAndCanBeStopped() {
        var heard = new ArrayList<String>();
        ChecklistPrint.pdf(plan, PaperPlans.SCHEDULE, Selection.all(Paper.A4, EN), 1, TODAY, (page, of) -> heard.add(page + "/" + of));

        assertThat(heard).first().isEqualTo("1/" + heard.size());
        assertThat(heard).last().isEqualTo(heard.size() + "/" + heard.size());
        assertThatThrownBy(() -> ChecklistPrint.pdf(plan, PaperPlans.SCHEDULE, Selection.all(Paper.A4, EN), 1, TODAY, (page, _) -> page < 2))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aPlanWithoutPhasesAndAPhaseThatIsGoneAreRefused() {
        var empty = Plan.of(List.of(SamplePlans.charter()));

        assertThat(refusal(empty, Selection.all(Paper.A4, EN))).isEqualTo("print.no-phases");
        assertThat(refusal(plan, Selection.of(SamplePlans.phase(77), Paper.A4, EN))).isEqualTo("part.missing");
        assertThatThrownBy(() -> Selection.all(Paper.A4, EN, EN)).hasMessageContaining("print.languages");
    }

    @Test
    void ticksAreDrawnForWhatIsDone() {
        var pages = new ChecklistPages(Selection.of(third, Paper.A4, ZH), Wording.in(List.of(ZH)), new Typesetter(new Glyphs()))
                .of(plan, 1, TODAY, PaperPlans.SCHEDULE);
        var boxes = pages.stream().flatMap(page -> page.marks().stream())
                .filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast)
                .collect(Collectors.partitioningBy(Mark.Box::ticked, Collectors.counting()));

        // Done: three items, one deliverable, two answers. Boxes: eight items, 3 x 3 answers, 3 decisions, 3 deliverables.
        assertThat(boxes.get(true)).isEqualTo(3 + 1 + 2);
        assertThat(boxes.get(true) + boxes.get(false)).isEqualTo(8 + 9 + 3 + 3);
    }

    private static String refusal(Plan plan, Selection selection) {
        try {
            print(plan, selection);
            return "none";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static Printed print(Plan plan, Selection selection) {
        return ChecklistPrint.pdf(plan, PaperPlans.SCHEDULE, selection, 1318, TODAY, Progress.UNWATCHED);
    }
}
