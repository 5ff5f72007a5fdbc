package dev.sextant.ui.roadmap;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Task;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Look;
import java.util.Comparator;
import java.util.function.UnaryOperator;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** What the columns of the roadmap show, and what is typed into them. */
record RoadmapColumns(Desk desk, Look look) {

    private static final String FAMILY = "Noto Sans SC";
    private static final double SIZE = 14;
    private static final int MEASURED = 12;
    private static final double AROUND_NAME = 3;
    private static final double LEAST_NAME = 12;
    private static final double MOST_NAME = 29;
    private static final double NO_FRACTION = 100;

    /** Shorthand for a column of the table. */
    private Column<Roadmap.Line> column(TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> column, double ems) {
        return Column.of(desk, look, column, ems);
    }

    void number(TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> column) {
        column(column, 3).shows((line, _) -> line.number()).styled(_ -> "muted-cell");
    }

    void name(TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> column) {
        column(column, 17).shows((line, texts) -> texts.say(line.name())).styled(RoadmapColumns::weight)
                .edits(line -> desk.speech().say(line.name()), this::rename);
    }

    /** What the longest name takes in the table, its indent included, in em. */
    static double nameEms(Roadmap roadmap, Texts texts) {
        var measure = new Text();
        var widest = roadmap.lines().stream().sorted(Comparator.comparingInt((Roadmap.Line line) -> -length(texts.say(line.name())) - 2 * line.depth()))
                .limit(MEASURED)
                .mapToDouble(line -> {
                    measure.setFont(Font.font(FAMILY, line.isSummary() ? FontWeight.BOLD : FontWeight.NORMAL, SIZE));
                    measure.setText(texts.say(line.name()));
                    return measure.getLayoutBounds().getWidth() / SIZE + line.depth();
                })
                .max().orElse(0);
        return Math.clamp(widest + AROUND_NAME, LEAST_NAME, MOST_NAME);
    }

    /** A Chinese character is as wide as two Latin ones. */
    private static int length(String text) {
        return text.codePoints().map(it -> it > 0x2E7F ? 2 : 1).sum();
    }

    /** What a day and a month take, in em. */
    static double dateEms(Texts texts) {
        return texts.language() == Language.ZH ? 5.4 : 4.5;
    }

    /** What the longest number takes, in em. */
    static double numberEms(Roadmap roadmap) {
        return Column.outlineEms(roadmap.lines().stream().map(Roadmap.Line::number));
    }

    /** The likely duration; the editor has all three points. */
    void days(TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> column) {
        column(column, 3.5).figures().styled(RoadmapColumns::weight).shows(RoadmapColumns::days)
                .edits(line -> line.task().filter(_ -> !line.isSummary())
                                .map(task -> Form.estimate(desk.hoursPerDay()).write(task.duration(), desk.speech().now())).orElse(null),
                        (line, typed) -> change(line, task -> task.withDuration(Reading.estimate(typed, desk.hoursPerDay().getValue()))));
    }

    private static String days(Roadmap.Line line, Texts texts) {
        return line.task().filter(_ -> !line.isSummary()).map(task -> task.duration().likely())
                .or(() -> line.span().map(span -> span.workingDays()))
                .map(it -> texts.formats().number(it < NO_FRACTION ? it : Math.round(it))).orElse("");
    }

    void start(TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> column) {
        column(column, 4.9).figures().styled(RoadmapColumns::weight)
                .shows((line, texts) -> line.span().map(span -> texts.formats().shortDate(span.start())).orElse(""));
    }

    void end(TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> column) {
        column(column, 4.9).figures().styled(RoadmapColumns::weight)
                .shows((line, texts) -> line.span().map(span -> texts.formats().shortDate(span.finish())).orElse(""));
    }

    void slack(TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> column) {
        column(column, 3.4).figures().styled(line -> line.isCritical() ? "danger-cell" : "muted-cell")
                .shows((line, texts) -> line.slack() == null ? "" : texts.formats().number(line.slack()));
    }

    void percent(TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> column) {
        column(column, 4).figures().styled(RoadmapColumns::weight)
                .shows((line, _) -> line.percent() + " %")
                .edits(line -> line.task().filter(_ -> !line.isSummary()).map(task -> Integer.toString(task.progress())).orElse(null),
                        (line, typed) -> change(line, task -> task.withProgress(Reading.whole(typed))));
    }

    private static String weight(Roadmap.Line line) {
        return line.isSummary() ? "group-cell" : "";
    }

    private void rename(Roadmap.Line line, String typed) {
        var now = desk.now().part(line.id()).orElse(line.part());
        var after = switch (now) {
            case Phase it -> it.withName(it.name().with(desk.speech().language(), typed));
            case Task it -> it.withName(it.name().with(desk.speech().language(), typed));
            default -> now;
        };
        desk.commitOrRefuse("entry.edited", Edit.change(now, after));
    }

    private void change(Roadmap.Line line, UnaryOperator<Task> change) {
        var now = line.task().map(Task::id).flatMap(desk.now()::find).orElseThrow();
        desk.commitOrRefuse("entry.edited", Edit.change(now, change.apply(now)));
    }
}
