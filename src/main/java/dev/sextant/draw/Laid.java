package dev.sextant.draw;

import dev.sextant.draw.Hit.Target;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a chart with all that lies in them in its place: to be drawn, and to be asked what lies where. */
public final class Laid {

    /** How near is near enough for a line or an end, in em. */
    private static final double NEAR = 0.35;

    /** From the end of a bar to the middle of its handle, in em. */
    private static final double HANDLE = 0.6;

    private final Gantt gantt;
    private final Extras extras;
    private final Setting setting;
    private final Moments moments;
    private final List<Strip> strips;
    private final Map<Id<?>, Strip> index;
    private final List<Labels.Label> labels;
    private final List<LinkLines.Route> routes;

    /** Where a part lies. @param start x of its beginning @param end x of its end @param middle y of its row */
    public record Place(double start, double end, double middle) {}

    Laid(Gantt gantt, Extras extras, Setting setting, Moments moments, List<Strip> strips, Map<Id<?>, Strip> index,
            List<Labels.Label> labels, List<LinkLines.Route> routes) {
        this.gantt = gantt;
        this.extras = extras;
        this.setting = setting;
        this.moments = moments;
        this.strips = strips;
        this.index = index;
        this.labels = labels;
        this.routes = routes;
    }

    /** Nothing for a part without a row, or a phase without tasks. */
    public Optional<Place> place(Id<?> part) {
        return Optional.ofNullable(index.get(part)).map(it -> new Place(it.start(), it.end(), it.middle()));
    }

    /** The task in whose row a place lies. */
    public Optional<Task> task(double y) {
        return strips.stream().filter(it -> it.row().y() <= y && y < it.row().y() + it.row().height())
                .filter(it -> it.part() instanceof Task).map(it -> (Task) it.part()).findFirst();
    }

    /** What lies at a place; what is on top wins, and links come last, because they are thin. */
    public Hit at(double x, double y) {
        for (var strip : strips) {
            if (Math.abs(y - strip.middle()) <= 0.9 * setting.em()) {
                var hit = at(strip, x, y);
                if (hit.target() != Target.NOTHING) {
                    return hit;
                }
            }
        }
        return routes.stream().filter(it -> it.distance(x, y) <= NEAR * setting.em()).findFirst()
                .map(it -> new Hit(Target.LINK, it.link().id())).orElse(Hit.NOTHING);
    }

    private Hit at(Strip strip, double x, double y) {
        var em = setting.em();
        var isHeld = strip.part().id().equals(extras.held());
        var isNearMiddle = Math.abs(y - strip.middle()) <= (Bar.HALF + 0.12) * em;
        if (isHeld && strip.form() != Strip.Form.PHASE && isNearMiddle) {
            if (Math.abs(x - strip.left() + HANDLE * em) <= NEAR * em) {
                return new Hit(Target.START_HANDLE, strip.part().id());
            }
            if (Math.abs(x - strip.right() - HANDLE * em) <= NEAR * em) {
                return new Hit(Target.FINISH_HANDLE, strip.part().id());
            }
        }
        if (isHeld && hasProgressHandle(strip) && y > strip.middle() + 0.1 * em && Math.abs(x - doneX(strip)) <= NEAR * em) {
            return new Hit(Target.PROGRESS, strip.part().id());
        }
        return isNearMiddle && strip.covers(x) ? new Hit(body(strip, x), strip.part().id()) : Hit.NOTHING;
    }

    /** On a narrow bar it would leave nothing to be taken hold of. */
    private boolean hasProgressHandle(Strip strip) {
        return strip.form() == Strip.Form.BAR && strip.width() >= 4 * NEAR * setting.em();
    }

    private Target body(Strip strip, double x) {
        return switch (strip.form()) {
            case PHASE -> Target.PHASE;
            case MILESTONE -> Target.DIAMOND;
            case SUMMARY -> Target.BODY;
            case BAR -> x > strip.end() - Math.min(NEAR * setting.em(), strip.width() / 3) ? Target.END : Target.BODY;
        };
    }

    private static double doneX(Strip strip) {
        return strip.start() + strip.width() * TaskBars.done(strip);
    }

    void drawLinks(Pen pen) {
        routes.stream().filter(it -> !isEmphasised(it.link())).forEach(it -> draw(pen, it, usual(it.link()), 1));
        routes.stream().filter(it -> isEmphasised(it.link())).forEach(it -> draw(pen, it, Ink.ACCENT, isChosen(it.link()) ? 2.6 : 1.8));
    }

    private boolean isChosen(Link link) {
        return link.id().equals(extras.chosen());
    }

    private boolean isEmphasised(Link link) {
        return isChosen(link) || isSelected(link.predecessor()) || isSelected(link.successor());
    }

    private boolean isSelected(Id<Task> task) {
        var strip = index.get(task);
        return strip != null && strip.row().isSelected();
    }

    private Ink usual(Link link) {
        var schedule = gantt.schedule();
        return schedule.isCritical(link.predecessor()) && schedule.isCritical(link.successor()) ? Ink.CRITICAL : Ink.LINK;
    }

    private void draw(Pen pen, LinkLines.Route route, Ink ink, double hairlines) {
        var points = route.points();
        var stroke = Stroke.solid(ink, hairlines * setting.hairline());
        for (var at = 0; at + 3 < points.length; at += 2) {
            pen.line(points[at], points[at + 1], points[at + 2], points[at + 3], stroke);
        }
        if (route.arrow()) {
            var x = points[points.length - 2];
            var y = points[points.length - 1];
            var back = points[points.length - 3] < y ? -0.42 * setting.em() : 0.42 * setting.em();
            pen.fillShape(ink, x, y, x - 0.26 * setting.em(), y + back, x + 0.26 * setting.em(), y + back);
        }
    }

    /** What lies under the bars: ghosts of a baseline. */
    void drawGhosts(Pen pen, Bar bar) {
        var baseline = extras.baseline();
        if (baseline == null) {
            return;
        }
        for (var strip : strips) {
            if (strip.part() instanceof Task task && baseline.has(task.id())) {
                var span = baseline.of(task);
                bar.ghost(moments.x(span.begin()), moments.x(span.end()), strip.middle());
            } else if (strip.part() instanceof Phase phase) {
                baseline.of(phase).ifPresent(span -> bar.ghost(moments.x(span.begin()), moments.x(span.end()), strip.middle()));
            }
        }
    }

    /** Where bars were before what is being tried, of those that it moves. */
    void drawTraces(Bar bar) {
        var before = extras.before();
        if (before == null) {
            return;
        }
        for (var strip : strips) {
            if (strip.part() instanceof Task task && strip.form() == Strip.Form.BAR && before.has(task.id()) && !before.of(task).equals(strip.span())) {
                var span = before.of(task);
                bar.trace(moments.x(span.begin()), moments.x(span.end()), strip.middle());
            }
        }
    }

    /** A line that runs through a name is interrupted by it, and so is the trace of what is being tried, but for its edges. */
    void drawNames(Pen pen) {
        for (var label : labels) {
            if (label.isCrossed() || extras.before() != null && label.type().ink() == Ink.MUTED) {
                strips.stream().filter(it -> it.middle() == label.middle()).findFirst().ifPresent(strip -> pen.fillBox(
                        label.left() - 0.1 * setting.em(), label.middle() - 0.37 * setting.em(), label.right() - label.left() + 0.2 * setting.em(),
                        0.74 * setting.em(), 0, ground(strip)));
            }
            label.draw(pen);
        }
    }

    private static Ink ground(Strip strip) {
        return strip.row().isSelected() ? Ink.SELECTION : strip.form() == Strip.Form.PHASE ? Ink.BAND : Ink.SURFACE;
    }

    void drawHandles(Bar bar) {
        var held = extras.held();
        var strip = held == null ? null : index.get(held);
        if (strip == null) {
            return;
        }
        bar.handle(strip.left() - HANDLE * setting.em(), strip.middle());
        bar.handle(strip.right() + HANDLE * setting.em(), strip.middle());
        if (hasProgressHandle(strip)) {
            bar.progressHandle(doneX(strip), strip.middle());
        }
    }

    List<Strip> strips() {
        return strips;
    }

    List<Labels.Label> labels() {
        return labels;
    }

    List<LinkLines.Route> routes() {
        return routes;
    }
}
