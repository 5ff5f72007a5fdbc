package dev.sextant.print;

import static dev.sextant.plan.Language.EN;
import static dev.sextant.plan.Language.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SheetPlans;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Worksheets on paper. */
class WorksheetPrintTest {

    private static final List<String> CELLS =
            List.of("12", "1250000.5", "35", "", "Two of them are noisy; 其余完好，可继续使用", "2027-03-26", "yes", "2");

    private static Plan filled(int more) {
        var plan = SheetPlans.engagement();
        var servers = plan.ranked(SheetRow.class, row -> row.sheet().equals(SheetPlans.REUSE)).getFirst();
        var edits = new ArrayList<>(List.of(Edit.change(servers, servers.withCells(CELLS))));
        for (var number = 0; number < more; number++) {
            edits.add(Edit.add(SheetPlans.row(SheetPlans.REUSE, 10 + number, "Asset number " + number, "资产 " + number + " 号").withCells(CELLS)));
        }
        return plan.with(edits);
    }

    private static Printed print(Plan plan, Paper paper, boolean worksheets, Language... languages) {
        var selection = new Selection(Set.of(PaperPlans.THIRD), List.of(languages), paper, worksheets);
        return ChecklistPrint.pdf(plan, PaperPlans.SCHEDULE, selection, 1318, LocalDate.of(2027, 3, 26), Progress.UNWATCHED);
    }

    @Test
    void aWorksheetStandsOnPaperInBothLanguagesWithItsSumsAndItsResult() throws IOException {
        var printed = print(filled(0), Paper.A4, true, ZH, EN);
        var text = Reader.joined(Reader.text(printed));
        assertThat(text).contains(
                "工作表：复用清单", "Worksheet:Reuseregister", "保留什么、节省多少。", "服务器", "Trainingrooms", "1,250,000.5", "35%", "5,250,002.1",
                "2027年3月26日", "26Mar2027", "再设计", "redesign", "可继续使用", "合计", "结论：加权平均3.5分（满分5分）：修整", "Result:Weightedmean3.5of5:repair");
        save("worksheets-both-a4", printed);
    }

    @Test
    void worksheetsCanBeLeftOut() throws IOException {
        assertThat(Reader.text(print(filled(0), Paper.A4, false, EN))).doesNotContain("Worksheet", "Servers").contains("Notes");
    }

    @Test
    void aLongWorksheetHasItsHeadOnEveryPageLosesNoRowAndIsSignedLast() throws IOException {
        var pages = Reader.pages(print(filled(90), Paper.LETTER, true, EN));
        var of = pages.stream().filter(page -> page.contains("Asset number")).toList();
        assertThat(of).hasSizeGreaterThan(2).allSatisfy(page ->
                assertThat(page).contains("Worksheet: Reuse register", "Approved", "Reusable"));
        for (var number = 0; number < 90; number++) {
            var row = "Asset number " + number + " ";
            assertThat(pages.stream().filter(page -> Reader.joined(page).contains(Reader.joined(row) + "12"))).as(row).hasSize(1);
        }
        assertThat(pages.getLast()).contains("Sponsor");
        assertThat(pages.stream().filter(page -> page.contains("Result: Weighted mean 3.5 of 5: repair"))).singleElement()
                .asString().contains("Is used every day");
        assertThat(pages.subList(0, pages.size() - 1)).noneMatch(page -> page.contains("Sponsor"));
    }

    @Test
    void nineColumnsStayReadableAndWithinTheMargins() throws IOException {
        var word = "Donaudampfschifffahrtsgesellschaft".repeat(2);
        var plan = filled(3);
        var row = plan.ranked(SheetRow.class, it -> it.sheet().equals(SheetPlans.REUSE)).get(1);
        var crowded = plan.with(List.of(Edit.change(row, row.withName(new Words(word, "客户".repeat(60))).withCells(CELLS).withCell(4, word + "满意".repeat(400)))));
        for (var paper : Paper.values()) {
            for (var languages : List.of(new Language[] {ZH}, new Language[] {EN}, new Language[] {EN, ZH})) {
                assertThat(Reader.letters(print(crowded, paper, true, languages))).hasSizeGreaterThan(500).allSatisfy(letter -> {
                    assertThat(letter.getFontSizeInPt()).isGreaterThanOrEqualTo(7);
                    assertThat(letter.getXDirAdj()).isGreaterThanOrEqualTo((float) Paper.MARGIN - 0.1f);
                    assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThanOrEqualTo((float) (paper.width() - Paper.MARGIN) + 0.1f);
                    assertThat(letter.getYDirAdj()).isBetween((float) Paper.MARGIN, (float) (paper.height() - Paper.MARGIN));
                });
            }
        }
        save("worksheets-en-letter", print(crowded, Paper.LETTER, true, EN));
    }

    private static void save(String name, Printed printed) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "gallery"));
        Files.write(folder.resolve("paper-" + name + ".pdf"), printed.pdf());
        try (var pictures = new PdfPictures(printed.pdf())) {
            Files.write(folder.resolve("paper-" + name + ".png"), pictures.png(1, 1.5));
        }
    }
}
