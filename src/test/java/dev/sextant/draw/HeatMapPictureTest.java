package dev.sextant.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.SamplePlans;
import dev.sextant.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeatMapPictureTest {

    private final Drawing pen = new Drawing();

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothAxesAndAllLevelsAreNamedOutsideTheCells(Language language) {
        picture(language).draw(pen);
        var texts = Texts.in(language);

        assertThat(pen.words()).contains(texts.say("draw.risks.probability"), texts.say("draw.risks.impact"));
        assertThat(pen.words()).filteredOn(it -> it.equals(language == Language.EN ? "Very high" : "很高")).hasSize(2);
        var cellsBegin = pen.boxes(Ink.ZONE_LOW).stream().mapToDouble(Drawing.Box::x).min().orElseThrow();
        assertThat(pen.text(language == Language.EN ? "Medium" : "中等").right()).isLessThan(cellsBegin);
    }

    @Test
    void theColoursFollowTheZonesWithTheHighOnesAtTheTopRight() {
        picture(Language.EN).draw(pen);

        assertThat(pen.boxes(Ink.ZONE_LOW)).hasSize(8);
        assertThat(pen.boxes(Ink.ZONE_HIGH)).hasSize(6);
        var high = pen.boxes(Ink.ZONE_HIGH).getLast();
        var low = pen.boxes(Ink.ZONE_LOW).getFirst();
        assertThat(high.x()).isGreaterThan(low.x());
        assertThat(high.y()).isLessThan(low.y());
    }

    @Test
    void bubblesStandInTheirCellAndACrowdIsCounted() {
        var picture = picture(Language.EN);
        picture.draw(pen);

        var numbers = pen.texts.stream().filter(it -> it.text().matches("R\\d+")).toList();
        assertThat(numbers).extracting(Drawing.Text::text).containsExactlyInAnyOrder("R1", "R2", "R3", "R4", "R5", "R6", "R7");
        assertThat(picture.cellAt(pen, pen.text("R1").x(), pen.text("R1").y()).orElseThrow().probability()).isEqualTo(5);
        assertThat(picture.cellAt(pen, pen.text("R6").x(), pen.text("R6").y()).orElseThrow().impact()).isEqualTo(5);
        assertThat(picture.cellAt(pen, pen.text("12").x(), pen.text("12").y()).orElseThrow().count()).isEqualTo(12);
        assertThat(pen.text("R3").right()).as("two in one cell stand side by side").isLessThan(pen.text("R4").x());
        assertThat(pen.words()).contains("Not rated yet: R9");
    }

    @Test
    void aSelectedRiskIsMarkedAndOutsideTheCellsIsNoCell() {
        var picture = new HeatMapPicture(PicturePlan.plan(), setting(Language.EN), 480, 340, PicturePlan.plan().ranked(Risk.class).getFirst().id());
        picture.draw(pen);

        assertThat(pen.boxes(Ink.ACCENT)).hasSize(1);
        assertThat(picture.cellAt(pen, 2, 100)).isEmpty();
        assertThat(picture.cellAt(pen, 300, 339)).isEmpty();
        assertThat(picture.cellAt(pen, 481, 100)).isEmpty();
    }

    @Test
    void anEmptyPlanShowsNumberedLevels() {
        new HeatMapPicture(Plan.of(List.of(SamplePlans.charter())), setting(Language.EN), 480, 340, new Id<>("none")).draw(pen);

        assertThat(pen.words()).contains("1", "5");
    }

    private static HeatMapPicture picture(Language language) {
        return new HeatMapPicture(PicturePlan.plan(), setting(language), 480, 340, null);
    }

    private static Setting setting(Language language) {
        return new Setting(Texts.in(language), 13);
    }
}
