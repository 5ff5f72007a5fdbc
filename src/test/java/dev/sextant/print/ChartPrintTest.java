package dev.sextant.print;

import static dev.sextant.print.ChartPlans.many;
import static dev.sextant.print.ChartPlans.named;
import static dev.sextant.print.ChartPlans.office;
import static dev.sextant.print.ChartPlans.print;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPrintTest {

    private static final Pattern STEP = Pattern.compile("Step no\\. (\\d+) of many");

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of(SamplePlans.chain(40), ChartOrder.all(Paper.A3, Tiling.ONE, Language.EN)),
                Arguments.of(SamplePlans.chain(40), ChartOrder.all(Paper.A4, Tiling.ONE, Language.ZH)),
                Arguments.of(SamplePlans.chain(90), ChartOrder.all(Paper.A3, Tiling.ONE, Language.ZH, Language.EN)),
                Arguments.of(many(300), ChartOrder.all(Paper.A3, Tiling.ONE, Language.EN)),
                Arguments.of(many(120), ChartOrder.all(Paper.A4, new Tiling(3, 6), Language.EN, Language.ZH)),
                Arguments.of(many(120), ChartOrder.all(Paper.LETTER, Tiling.wide(2), Language.ZH)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void nothingIsSmallerThanSevenPointsNorOutsideThePage(Plan plan, ChartOrder order) throws IOException {
        var letters = Reader.letters(print(plan, order).pdf(Progress.UNWATCHED));

        assertThat(letters).isNotEmpty();
        assertThat(letters.stream().mapToDouble(TextPosition::getFontSizeInPt).min().orElseThrow()).isGreaterThanOrEqualTo(7);
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.getXDirAdj()).isGreaterThan(8);
            assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan((float) order.paper().height() - 8);
            assertThat(letter.getYDirAdj()).isBetween(20f, (float) order.paper().width() - 20);
        });
    }

    @Test
    void allTilesTogetherShowEveryTaskOnceInEachColumnOfSheets() throws IOException {
        var pages = Reader.pages(print(many(120), ChartOrder.all(Paper.A4, new Tiling(3, 4), Language.EN)).pdf(Progress.UNWATCHED));

        assertThat(pages).hasSize(12);
        for (var column = 0; column < 3; column++) {
            var steps = new ArrayList<Integer>();
            for (var row = 0; row < 4; row++) {
                STEP.matcher(pages.get(row * 3 + column)).results().map(it -> Integer.valueOf(it.group(1))).forEach(steps::add);
            }
            assertThat(steps).containsExactlyElementsOf(IntStream.range(0, 120).boxed().toList());
        }
    }

    @Test
    void rowHeaderAndScaleStandOnEveryTile() throws IOException {
        var pages = Reader.pages(print(many(120), ChartOrder.all(Paper.A4, new Tiling(3, 4), Language.EN)).pdf(Progress.UNWATCHED));

        assertThat(pages).allSatisfy(page -> assertThat(page).contains("Task", "Start", "Days", "CRM for Hengqiao", "Nearly critical task", "version 318"));
        assertThat(pages).allSatisfy(page -> assertThat(page).containsPattern("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)( 20\\d\\d)?\\s"));
    }

    @Test
    void whereTilesMeetBothNameEachOther() throws IOException {
        var pages = Reader.pages(print(many(120), ChartOrder.all(Paper.A4, new Tiling(3, 4), Language.EN)).pdf(Progress.UNWATCHED));

        assertThat(names(pages.get(0))).isEqualTo(Set.of("A1", "B1", "A2"));
        assertThat(names(pages.get(4))).isEqualTo(Set.of("B2", "A2", "C2", "B1", "B3"));
        assertThat(names(pages.get(11))).isEqualTo(Set.of("C4", "B4", "C3"));
        assertThat(pages.get(4)).contains("page 5/12");
    }

    private static Set<String> names(String page) {
        return Set.copyOf(Pattern.compile("\\b[A-C][1-4]\\b").matcher(page).results().map(it -> it.group()).distinct().toList());
    }

    @Test
    void theDaysOfNeighboursFollowEachOtherAndReachOverTheWholePlan() {
        var plan = many(120);
        var schedule = Schedule.of(plan);
        for (var sheets = 1; sheets <= 9; sheets++) {
            var order = ChartOrder.all(Paper.A4, Tiling.wide(sheets), Language.EN);
            var windows = ChartWindows.of(new GanttChart(plan, schedule, order), order, 400);

            assertThat(windows.from(0)).isBefore(schedule.whole().orElseThrow().start());
            assertThat(windows.until(sheets - 1)).isAfter(schedule.whole().orElseThrow().finish());
            assertThat(windows.starts()).hasSize(sheets).isSorted();
        }
    }

    @Test
    void noRowIsCutByTheEndOfASheet() {
        var order = ChartOrder.all(Paper.A4, Tiling.wide(2), Language.EN);
        var plan = named(new Words("A name that is so long that it takes a second line in the row header of a sheet. ".repeat(2), ""));
        var layout = ChartLayout.of(new GanttChart(plan, Schedule.of(plan), order), order, new dev.sextant.draw.SvgPen(1, 1));

        assertThat(layout.bands()).allSatisfy(band -> assertThat(ChartRows.height(band)).isLessThanOrEqualTo(layout.format().bottom() - layout.format().top()));
        assertThat(layout.bands().stream().flatMap(List::stream).map(row -> row.line().part())).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void aLongNameIsBrokenBeforeItIsCut() throws IOException {
        var name = "Agree with every department head on who owns which customer record after the switch, and write it down where all can see it";
        var text = Reader.text(print(named(new Words(name, "")), ChartOrder.all(Paper.A4, Tiling.ONE, Language.EN)).pdf(Progress.UNWATCHED));

        assertThat(text).doesNotContain("…");
        assertThat(Stream.of(name.split(" "))).allSatisfy(word -> assertThat(text).contains(word));
    }

    @Test
    void bothLanguagesAreFoundInTheFile() throws IOException {
        var text = Reader.text(print(SamplePlans.chain(12), ChartOrder.all(Paper.A3, Tiling.ONE, Language.ZH, Language.EN)).pdf(Progress.UNWATCHED));

        assertThat(text).contains("任务 7", "Task 7", "恒桥机械", "甘特图", "Gantt chart", "开始", "Start", "版本 318", "version 318");
    }

    @Test
    void whatIsOutsideTheDatesOrThePhasesIsLeftOut() throws IOException {
        var plan = many(120);
        var from = SamplePlans.START.plusWeeks(10);
        var text = Reader.text(print(plan, new ChartOrder(Set.of(), from, from.plusDays(13), List.of(Language.EN), Paper.A4, Tiling.ONE)).pdf(Progress.UNWATCHED));
        assertThat(STEP.matcher(text).results().map(it -> it.group(1))).containsExactly("10", "11", "110", "111");

        var second = SamplePlans.chain(12).phases().get(1);
        var phase = Reader.text(print(SamplePlans.chain(12), new ChartOrder(Set.of(second.id()), null, null, List.of(Language.EN), Paper.A4, Tiling.ONE)).pdf(Progress.UNWATCHED));
        assertThat(phase).contains("Phase 2").doesNotContain("Phase 1", "Phase 3");
    }

    @Test
    void whatCannotBeReadOnOneSheetIsRefusedWithWhatWouldDo() {
        var plan = many(300);
        var refusal = catchThrowableOfType(Refusal.class, () -> print(plan, ChartOrder.all(Paper.A4, Tiling.ONE, Language.EN)).pdf(Progress.UNWATCHED));
        assertThat(refusal.code()).isEqualTo("paper.not-on-one");
        assertThat(refusal.values()).startsWith(301, "A4", 1);

        var wanted = catchThrowableOfType(Refusal.class, () -> print(plan, ChartOrder.all(Paper.A4, new Tiling(2, 3), Language.EN)).pdf(Progress.UNWATCHED));
        assertThat(wanted.code()).isEqualTo("paper.not-on-so-few");
        var enough = (int) wanted.values().getLast();
        assertThat(print(plan, ChartOrder.all(Paper.A4, new Tiling(2, enough), Language.EN)).pdf(Progress.UNWATCHED).pages()).isEqualTo(2 * enough);
    }

    @Test
    void nonsenseIsRefusedByName() {
        assertThatThrownBy(() -> new Tiling(0, 1)).hasMessageContaining("paper.tiling");
        assertThatThrownBy(() -> new Tiling(1, 5000)).hasMessageContaining("paper.tiling");
        assertThatThrownBy(() -> new ChartOrder(Set.of(), SamplePlans.START, SamplePlans.START.minusDays(1), List.of(Language.EN), Paper.A4, Tiling.ONE))
                .hasMessageContaining("paper.range");
        var far = SamplePlans.START.plusYears(50);
        assertThatThrownBy(() -> print(many(3), new ChartOrder(Set.of(), far, null, List.of(Language.EN), Paper.A4, Tiling.ONE)))
                .hasMessageContaining("paper.no-rows");
        assertThatThrownBy(() -> print(Plan.of(List.of(SamplePlans.charter())), ChartOrder.all(Paper.A4, Tiling.ONE, Language.EN)))
                .hasMessageContaining("paper.no-rows");
    }

    @Test
    void theSameVersionGivesTheSameBytesAndStopsWhenItIsToldTo() {
        var order = ChartOrder.all(Paper.A4, new Tiling(2, 3), Language.EN);
        var print = print(many(60), order);

        assertThat(print.pdf(Progress.UNWATCHED).pdf()).isEqualTo(print.pdf(Progress.UNWATCHED).pdf());
        assertThatThrownBy(() -> print.pdf((ready, _) -> ready < 2)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> print.svg((ready, _) -> ready < 2)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aDrawingIsWellFormedAndItsTextIsText() throws Exception {
        var drawings = print(named(new Words("A < B & \"C\"", "甲<乙")), ChartOrder.all(Paper.A4, Tiling.ONE, Language.EN, Language.ZH)).svg(Progress.UNWATCHED);

        assertThat(drawings).hasSize(1);
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(drawings.getFirst())).getDocumentElement();
        assertThat(root.getTextContent()).contains("A < B & \"C\"", "甲<乙", "Task 1", "任务 6", "Gantt chart");
        var texts = root.getElementsByTagName("text");
        assertThat(IntStream.range(0, texts.getLength()).mapToDouble(at -> Double.parseDouble(texts.item(at).getAttributes().getNamedItem("font-size").getNodeValue())).min().orElseThrow())
                .isGreaterThanOrEqualTo(7);
    }

    @Test
    void theOfficeRollOutIsOnOneSheetOfA3AndOnTiles() throws IOException {
        var plan = office();
        var one = print(plan, ChartOrder.all(Paper.A3, Tiling.ONE, Language.EN)).pdf(Progress.UNWATCHED);
        assertThat(one.pages()).isEqualTo(1);
        assertThat(Reader.letters(one).stream().mapToDouble(TextPosition::getFontSizeInPt).min().orElseThrow()).isGreaterThanOrEqualTo(7);
        var lines = Pattern.compile("(?m)^\\d{1,3}(?= )").matcher(Reader.text(one)).results().count();
        assertThat(plan.all(Task.class).size() + plan.phases().size()).isEqualTo(323).isEqualTo((int) lines);

        var tiles = Reader.pages(print(plan, ChartOrder.all(Paper.A4, Tiling.wide(3), Language.ZH, Language.EN)).pdf(Progress.UNWATCHED));
        var first = IntStream.range(0, tiles.size()).filter(page -> page % 3 == 0).mapToObj(tiles::get).map(Reader::joined).toList();
        assertThat(plan.all(Task.class)).allSatisfy(task ->
                assertThat(first).anySatisfy(page -> assertThat(page).contains(Reader.joined(task.name().en()))));
    }

    @Test
    void tenThousandRowsTakeSecondsAndLittleMemory() {
        var plan = many(10_000);
        var schedule = Schedule.of(plan);
        var begin = System.nanoTime();
        var printed = new ChartPrint(ChartPrint.Subject.GANTT, plan, schedule, ChartOrder.all(Paper.A3, Tiling.wide(2), Language.EN), 1, ChartPlans.PRINTED).pdf(Progress.UNWATCHED);
        var seconds = (System.nanoTime() - begin) / 1e9;

        System.out.printf("10,000 rows on %d sheets: %.1f s, %d kB%n", printed.pages(), seconds, printed.pdf().length / 1024);
        assertThat(printed.pages()).isGreaterThan(200);
        assertThat(seconds).as("seconds, on a busy machine").isLessThan(60);
        assertThat(printed.pdf().length).isLessThan(20_000_000);
    }
}
