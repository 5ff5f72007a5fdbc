package dev.sextant.draw;

import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a way for each link with a visible end: out of the end of one bar, down or up beside it, along the gap before the
 * row of the other, and from there into its bar; along the gap behind its own row where that crosses less. So what runs across lies between rows, links that leave one bar share their
 * way out, links into one bar share their way in, and no two others lie on each other.
 */
final class LinkLines {

    /** How far a link leaves a bar before it turns, in em. */
    static final double STUB = 0.55;

    /** What begins at most so far behind the bar that it waits for is reached by a single bend, in em. */
    private static final double NEAR = 1.6;

    /** From the edge of a row to what arrives in it, and to what leaves it, in em: two lines that never meet. */
    private static final double GAP = 0.12;
    private static final double WAY_OUT = 0.3;
    private static final double INSET = 0.45;

    private final Gantt gantt;
    private final List<Strip> strips;
    private final Map<Id<?>, Strip> index;
    private final Moments moments;
    private final double em;
    private final double top;
    private final double bottom;

    /**
     * The way of a link: an open line of pieces that run across or down.
     *
     * @param points x and y in turn
     * @param arrow whether the line ends at the bar that waits, rather than at the edge of what is seen
     */
    record Route(Link link, double[] points, boolean arrow) {

        /** The x of its upright pieces that come this near to a height. */
        DoubleStream lanes(double y, double near) {
            return IntStream.iterate(0, at -> at + 3 < points.length, at -> at + 2)
                    .filter(at -> points[at] == points[at + 2])
                    .filter(at -> Math.min(points[at + 1], points[at + 3]) < y + near && Math.max(points[at + 1], points[at + 3]) > y - near)
                    .mapToDouble(at -> points[at]);
        }

        /** The distance of a point from the line. */
        double distance(double x, double y) {
            var least = Double.MAX_VALUE;
            for (var at = 0; at + 3 < points.length; at += 2) {
                var nearX = Math.clamp(x, Math.min(points[at], points[at + 2]), Math.max(points[at], points[at + 2]));
                var nearY = Math.clamp(y, Math.min(points[at + 1], points[at + 3]), Math.max(points[at + 1], points[at + 3]));
                least = Math.min(least, Math.hypot(x - nearX, y - nearY));
            }
            return least;
        }
    }

    /** One end of a link. @param strip nothing where its row is not seen */
    private record End(double x, double y, @Nullable Strip strip) {}

    LinkLines(Gantt gantt, List<Strip> strips, Map<Id<?>, Strip> index, Moments moments, double em, double top, double bottom) {
        this.gantt = gantt;
        this.strips = strips;
        this.index = index;
        this.moments = moments;
        this.em = em;
        this.top = top;
        this.bottom = bottom;
    }

    /** Up to which x the links that leave the finish of a bar need the room behind it. */
    double clearance(Strip strip) {
        var clear = strip.right();
        if (strip.part() instanceof Task task) {
            for (var link : gantt.links(task.id())) {
                if (link.predecessor().equals(task.id()) && link.type().fromFinish()) {
                    var arrival = arrivalX(link);
                    clear = Math.max(clear, isNear(strip.right(), arrival) ? arrival : strip.right() + STUB * em);
                }
            }
        }
        return clear;
    }

    private boolean isNear(double from, double arrival) {
        return arrival >= from && arrival <= from + NEAR * em;
    }

    /** @param labels of the strips that have one, which upright pieces avoid where they can */
    List<Route> routes(List<Labels.Label> labels) {
        var seen = new HashSet<Id<Link>>();
        var routes = new ArrayList<Route>();
        for (var strip : strips) {
            if (strip.part() instanceof Task task) {
                for (var link : gantt.links(task.id())) {
                    if (seen.add(link.id())) {
                        route(link, labels, routes);
                    }
                }
            }
        }
        return routes;
    }

    private void route(Link link, List<Labels.Label> labels, List<Route> routes) {
        var from = departure(link);
        var to = arrival(link);
        if (from == null || to == null) {
            return;
        }
        var down = to.y() >= from.y();
        var beside = link.type().fromFinish() ? from.x() + STUB * em : from.x() - STUB * em;
        var target = to.strip();
        var reached = to.y();
        var gap = to.y();
        if (target != null) {
            reached = target.middle() + (down ? -reach(target) : reach(target)) * em;
            gap = gap(target, !down, GAP);
        }
        if (isStraight(link, from, to)) {
            routes.add(new Route(link, new double[] {from.x(), from.y(), to.x(), from.y(), to.x(), reached}, target != null));
        } else if (from.strip() != null && crossed(beside, from, to, labels) > crossed(to.x(), from, to, labels)) {
            var out = gap(from.strip(), down, WAY_OUT);
            routes.add(new Route(
                    link, new double[] {from.x(), from.y(), beside, from.y(), beside, out, to.x(), out, to.x(), reached}, target != null));
        } else if (target == null) {
            routes.add(new Route(link, new double[] {from.x(), from.y(), beside, from.y(), beside, reached}, false));
        } else {
            routes.add(new Route(
                    link, new double[] {from.x(), from.y(), beside, from.y(), beside, gap, to.x(), gap, to.x(), reached}, true));
        }
    }

    /** From the middle of a bar to its edge, in em. */
    private static double reach(Strip strip) {
        return switch (strip.form()) {
            case BAR -> Bar.HALF;
            case MILESTONE -> Bar.DIAMOND;
            case PHASE, SUMMARY -> 0.6 * Bar.HALF;
        };
    }

    private double gap(Strip strip, boolean below, double inside) {
        return below ? strip.row().y() + strip.row().height() - inside * em : strip.row().y() + inside * em;
    }

    /** Whether one bend is enough, because the bar that waits begins where the other ends. */
    private boolean isStraight(Link link, End from, End to) {
        return link.type().fromFinish() ? isNear(from.x(), to.x()) : isNear(to.x(), from.x());
    }

    /** Nothing where the row is folded away between others that are seen. */
    private @Nullable End departure(Link link) {
        var strip = index.get(link.predecessor());
        var x = departureX(link);
        if (strip != null) {
            return new End(x, strip.middle(), strip);
        }
        var y = edge(link.predecessor());
        return Double.isNaN(y) ? null : new End(x, y, null);
    }

    private @Nullable End arrival(Link link) {
        var strip = index.get(link.successor());
        var x = arrivalX(link);
        if (strip != null) {
            return new End(x, strip.middle(), strip);
        }
        var y = edge(link.successor());
        return Double.isNaN(y) ? null : new End(x, y, null);
    }

    private double departureX(Link link) {
        var strip = index.get(link.predecessor());
        if (strip != null) {
            return link.type().fromFinish() ? strip.right() : strip.left();
        }
        var span = gantt.schedule().of(link.predecessor());
        return moments.x(link.type().fromFinish() ? span.end() : span.begin());
    }

    /** A little inside the bar; in the middle of what is too narrow for that. */
    private double arrivalX(Link link) {
        var span = gantt.schedule().of(link.successor());
        var start = moments.x(span.begin());
        var end = moments.x(span.end());
        var inset = Math.min(INSET * em, (end - start) / 2);
        return link.type().toFinish() ? end - inset : start + inset;
    }

    private double edge(Id<Task> task) {
        var place = gantt.place(task);
        if (place < gantt.place(strips.getFirst().part().id())) {
            return top;
        }
        return place > gantt.place(strips.getLast().part().id()) ? bottom : Double.NaN;
    }

    /** How many bars and names of rows between the two an upright line would cross. */
    private long crossed(double x, End from, End to, List<Labels.Label> labels) {
        var upper = Math.min(from.y(), to.y());
        var lower = Math.max(from.y(), to.y());
        var bars = strips.stream()
                .filter(it -> it != from.strip() && it != to.strip() && upper < it.middle() && it.middle() < lower && it.covers(x))
                .count();
        var words = labels.stream().filter(it -> upper < it.middle() && it.middle() < lower && it.left() < x && x < it.right()).count();
        return bars + words;
    }
}
