package dev.sextant.ui.present;

import dev.sextant.analysis.progress.Progress;
import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import dev.sextant.ui.present.Slide.About;
import dev.sextant.ui.present.Slide.CheckRow;
import dev.sextant.ui.present.Slide.Page;
import dev.sextant.ui.present.Slide.PhaseRow;
import dev.sextant.ui.present.Slide.QuestionRow;
import dev.sextant.ui.present.Slide.TaskRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The slides of a plan: title, overview, and for each phase its tasks, its checklist and its gates.
 *
 * @param foot stands below every slide
 */
record Slides(List<Slide> all, String foot) {

    /** What stands beside the text of a row, and between rows, in ems. */
    private static final double BESIDE_PHASE = 22.8;
    private static final double BESIDE_TASK = 17.8;
    private static final double BESIDE_ITEM = 2;
    private static final double BESIDE_QUESTION = 7;
    private static final double GAP = 0.5;
    /** The width of the foot in ems of its own, smaller font, without number and clock. */
    private static final double FOOT = 33;
    /** Of a row at most; whoever writes more in a name reads it elsewhere. */
    private static final int LINES = 7;
    private static final double TITLE_PAGE = 34;
    private static final double PHASE_HEIGHT = 2.65;

    static Slides of(Plan plan, Texts texts) {
        return new Maker(plan, texts).slides();
    }

    /** The first slide about a phase; the first of all when it has none. */
    int first(@Nullable Id<Phase> phase) {
        return Stream.iterate(0, at -> at < all.size(), at -> at + 1)
                .filter(at -> all.get(at).phase().filter(it -> it.equals(phase)).isPresent()).findFirst().orElse(0);
    }

    /** Where a slide stands now; nothing when it is gone. */
    Optional<Integer> find(List<Object> key) {
        return Stream.iterate(0, at -> at < all.size(), at -> at + 1).filter(at -> all.get(at).key().equals(key)).findFirst();
    }

    /** What the making of the slides is about. */
    private record Maker(Plan plan, Texts texts, Outline outline, Schedule schedule, Progress progress) {

        Maker(Plan plan, Texts texts) {
            this(plan, texts, Outline.of(plan), Schedule.of(plan), Progress.of(plan));
        }

        Slides slides() {
            var slides = new ArrayList<Slide>();
            slides.add(title());
            slides.addAll(overview());
            for (var phase : plan.phases()) {
                var about = new About(phase.id(), number(phase), Fit.shortened(texts.say(phase.name()), Fit.WIDTH / Fit.TITLE, 2));
                slides.addAll(tasks(about, phase));
                slides.addAll(checklist(about, phase));
                plan.all(Gate.class).stream().filter(gate -> gate.phase().equals(phase.id()))
                        .sorted(Comparator.comparing(Gate::id)).forEach(gate -> slides.addAll(gate(about, gate)));
            }
            return new Slides(List.copyOf(slides), foot());
        }

        /** Where client and engagement do not fit on a line, the engagement alone. */
        private String foot() {
            var charter = plan.charter();
            var both = Stream.of(charter.client(), charter.name()).filter(it -> !it.isEmpty()).map(texts::say).toList();
            var line = String.join(" · ", both);
            return Fit.lines(line, FOOT) == 1 ? line : Fit.shortened(both.getLast(), FOOT, 1);
        }

        private Slide title() {
            var charter = plan.charter();
            return new Slide.Title(Fit.shortened(texts.say(charter.name()), TITLE_PAGE / 2.4, 3),
                    Fit.shortened(texts.say(charter.client()), TITLE_PAGE / 1.3, 1),
                    Fit.shortened(texts.say(charter.consultant()), TITLE_PAGE, 1), schedule.whole(), charter.finish());
        }

        private List<? extends Slide> overview() {
            var rows = plan.phases().stream().map(phase -> new PhaseRow(number(phase), row(phase.name(), BESIDE_PHASE), schedule.of(phase),
                    percent(progress.work(phase).share()), gate(phase))).toList();
            return paged(rows, Fit.room(""), it -> Math.max(PHASE_HEIGHT, Fit.height(it.name(), Fit.WIDTH - BESIDE_PHASE)) + GAP, 0, Slide.Overview::new);
        }

        /** The decision of a phase with several gates is that of the first that is not passed. */
        private Optional<Gate.Decision> gate(Phase phase) {
            return plan.all(Gate.class).stream().filter(it -> it.phase().equals(phase.id()))
                    .min(Comparator.comparing(Progress::isPassed).thenComparing(Gate::id)).map(Gate::decision);
        }

        private List<? extends Slide> tasks(About about, Phase phase) {
            var rows = outline.rows().stream()
                    .filter(Outline.TaskRow.class::isInstance).map(Outline.TaskRow.class::cast)
                    .filter(row -> row.task().phase().equals(phase.id()))
                    .map(row -> new TaskRow(row.number(), row(row.name(), BESIDE_TASK), Optional.of(schedule.of(row.task())),
                            row.task().progress(), row.isSummary())).toList();
            var goal = Fit.shortened(texts.say(phase.goal()), Fit.WIDTH, 4);
            var taken = goal.isEmpty() ? 0 : Fit.height(goal, Fit.WIDTH) + GAP;
            return paged(rows, Fit.room(about.name()), it -> Fit.height(it.name(), Fit.WIDTH - BESIDE_TASK) + GAP, taken,
                    (page, number) -> new Slide.Tasks(about, number.number() == 1 ? goal : "", page, number));
        }

        private List<? extends Slide> checklist(About about, Phase phase) {
            var items = plan.ranked(CheckItem.class, it -> it.phase().equals(phase.id()));
            if (items.isEmpty()) {
                return List.of();
            }
            var count = progress.checklist(phase);
            var rows = items.stream().map(it -> new CheckRow(row(it.text(), BESIDE_ITEM), it.done())).toList();
            return paged(rows, Fit.room(""), it -> Fit.height(it.text(), Fit.WIDTH - BESIDE_ITEM) + GAP, 0,
                    (page, number) -> new Slide.Checklist(about, count.done(), count.total(), page, number));
        }

        private List<? extends Slide> gate(About about, Gate gate) {
            var rows = plan.ranked(GateQuestion.class, it -> it.gate().equals(gate.id())).stream()
                    .map(it -> new QuestionRow(row(it.text(), BESIDE_QUESTION), it.answer())).toList();
            var name = Fit.shortened(texts.say(gate.name()), Fit.WIDTH / Fit.TITLE, 2);
            return paged(rows, Fit.room(name), it -> Fit.height(it.text(), Fit.WIDTH - BESIDE_QUESTION) + GAP, 0,
                    (page, number) -> new Slide.GateSlide(about, name, gate.decision(), page, number));
        }

        private static <R> List<? extends Slide> paged(
                List<R> rows, double room, ToDoubleFunction<R> height, double taken, BiFunction<List<R>, Page, Slide> make) {
            var pages = Fit.pages(rows, height, room, taken);
            return Stream.iterate(0, at -> at < pages.size(), at -> at + 1)
                    .map(at -> make.apply(pages.get(at), new Page(at + 1, pages.size()))).toList();
        }

        private String row(Words text, double beside) {
            return Fit.shortened(texts.say(text), Fit.WIDTH - beside, LINES);
        }

        private String number(Phase phase) {
            return Integer.toString(plan.phases().indexOf(phase) + 1);
        }

        private static int percent(double share) {
            return (int) Math.round(100 * share);
        }
    }
}
