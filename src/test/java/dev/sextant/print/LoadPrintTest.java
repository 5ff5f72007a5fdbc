package dev.sextant.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.analysis.load.Load;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.print.ChartPrint.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class LoadPrintTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private final Plan plan = Plan.of(SamplePlan.parts(CATALOGUE, CATALOGUE.samples().getFirst(), Language.EN));

    @Test
    void everyRoleStandsOnTheSheetWithItsPeak() throws IOException {
        var printed = print(plan, ChartOrder.all(Paper.A3, Tiling.ONE, Language.ZH, Language.EN));
        var text = Reader.text(printed);

        assertThat(printed.pages()).isEqualTo(1);
        for (var role : Load.of(plan).roles()) {
            assertThat(text).contains(role.role().name().en(), role.role().name().zh());
        }
        assertThat(text).contains("角色负荷", "Load of the roles", "200%", "超出产能");
        assertThat(Reader.letters(printed).stream().mapToDouble(TextPosition::getFontSizeInPt).min().orElseThrow()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void tilesRepeatTheRolesAndMeet() throws IOException {
        var pages = Reader.pages(print(plan, ChartOrder.all(Paper.A4, new Tiling(2, 4), Language.EN)));

        assertThat(pages).hasSize(8).allSatisfy(page -> assertThat(page).contains("Role", "Peak"));
        for (var role : Load.of(plan).roles()) {
            assertThat(pages.stream().filter(page -> page.lines().anyMatch(line -> line.startsWith(role.role().name().en() + " ")))).hasSize(2);
        }
        assertThat(pages.get(3)).contains("A2", "B2", "B1", "B3");
    }

    @Test
    void phasesChooseTheWeeks() throws IOException {
        var second = plan.phases().get(1);
        var span = Schedule.of(plan).of(second).orElseThrow();
        var order = new ChartOrder(Set.of(second.id()), null, null, List.of(Language.EN), Paper.A3, Tiling.ONE);

        assertThat(new LoadChart(plan, Schedule.of(plan), order).first()).isEqualTo(span.start());
        assertThat(Reader.text(print(plan, order))).contains("Mar 2027").doesNotContain("Jun");
    }

    @Test
    void aPlanWithoutRolesIsRefused() {
        assertThatThrownBy(() -> print(SamplePlans.chain(3), ChartOrder.all(Paper.A4, Tiling.ONE, Language.EN))).hasMessageContaining("paper.no-load");
    }

    private static Printed print(Plan plan, ChartOrder order) {
        return new ChartPrint(Subject.LOAD, plan, Schedule.of(plan), order, 318, ChartPlans.PRINTED).pdf(Progress.UNWATCHED);
    }
}
