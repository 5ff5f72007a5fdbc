package dev.sextant.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.draw.money.CostBars;
import dev.sextant.plan.Language;
import dev.sextant.plan.SamplePlans;
import dev.sextant.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Leaves each picture in {@code target/pictures}, to be looked at. */
class PicturesTest {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final double ROW = 28;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSamePlanGivesTheSamePicture(Language language) throws IOException {
        for (var name : new String[] {"bars", "heat-map", "costs"}) {
            var svg = svg(name, language);
            assertThat(svg(name, language)).isEqualTo(svg);
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + "-" + language.code() + ".svg"), svg);
        }
    }

    private static String svg(String name, Language language) {
        var setting = new Setting(Texts.in(language), 13);
        var plan = PicturePlan.plan();
        var costs = new CostBars(CostSummary.of(plan), code -> code, setting, 600);
        return switch (name) {
            case "bars" -> bars(setting).svg();
            case "costs" -> {
                var pen = new SvgPen(600, costs.height());
                costs.draw(pen);
                yield pen.svg();
            }
            default -> {
                var pen = new SvgPen(480, 340);
                new HeatMapPicture(plan, setting, 480, 340, null).draw(pen);
                yield pen.svg();
            }
        };
    }

    private static SvgPen bars(Setting setting) {
        var plan = PicturePlan.plan();
        var schedule = Schedule.of(plan);
        var scale = TimeScale.around(schedule.whole().orElseThrow(), 0, 800);
        var bars = new TaskBars(plan, schedule, scale, setting, SamplePlans.START.plusDays(20));
        var rows = new ArrayList<TaskBars.Row>();
        Outline.of(plan).rows().forEach(row -> rows.add(new TaskBars.Row(row.id(), bars.headHeight() + rows.size() * ROW, ROW, rows.size() == 2)));
        var bottom = bars.headHeight() + rows.size() * ROW;
        var pen = new SvgPen(800, bottom);
        bars.drawHead(pen, 0);
        bars.drawRows(pen, rows, bars.headHeight(), bottom);
        return pen;
    }
}
