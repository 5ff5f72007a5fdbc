package dev.sextant.analysis.schedule;

import dev.sextant.plan.Link;
import dev.sextant.plan.Network;

/** The links of a network as arrays, to be walked from either end. */
final class Ties {

    private static final int MINUTES = 1_440;

    final int[] from;
    final int[] to;
    final boolean[] fromFinish;
    final boolean[] toFinish;
    private final long[] lag;
    private final boolean[] elapsed;
    private final int[] firstIn;
    private final int[] in;
    private final int[] firstOut;
    private final int[] out;

    Ties(Network network, Calendars calendars) {
        var links = network.links();
        var size = links.size();
        from = new int[size];
        to = new int[size];
        fromFinish = new boolean[size];
        toFinish = new boolean[size];
        lag = new long[size];
        elapsed = new boolean[size];
        for (var at = 0; at < size; at++) {
            take(at, links.get(at), network, calendars);
        }
        firstIn = new int[network.tasks().size() + 1];
        in = sorted(to, firstIn);
        firstOut = new int[network.tasks().size() + 1];
        out = sorted(from, firstOut);
    }

    private void take(int at, Link link, Network network, Calendars calendars) {
        from[at] = network.index(link.predecessor());
        to[at] = network.index(link.successor());
        fromFinish[at] = link.type().fromFinish();
        toFinish[at] = link.type().toFinish();
        elapsed[at] = link.elapsed();
        lag[at] = link.elapsed() ? Math.round(link.lag() * MINUTES) : calendars.minutes(link.lag());
    }

    private static int[] sorted(int[] ends, int[] first) {
        for (var end : ends) {
            first[end + 1]++;
        }
        for (var at = 1; at < first.length; at++) {
            first[at] += first[at - 1];
        }
        var next = first.clone();
        var sorted = new int[ends.length];
        for (var tie = 0; tie < ends.length; tie++) {
            sorted[next[ends[tie]]++] = tie;
        }
        return sorted;
    }

    int firstIn(int task) {
        return firstIn[task];
    }

    int in(int at) {
        return in[at];
    }

    int firstOut(int task) {
        return firstOut[task];
    }

    int out(int at) {
        return out[at];
    }

    /** Whether its lag is minutes of work. */
    boolean isWorked(int tie) {
        return !elapsed[tie];
    }

    /** In minutes, of work or of the clock. */
    long lag(int tie) {
        return lag[tie];
    }

    /** So much later than the predecessor, as the successor's calendar counts. */
    long after(int tie, long moment, WorkingTime time) {
        return elapsed[tie] ? moment + lag[tie] : time.plus(moment, lag[tie]);
    }

    /** So much earlier than the successor. */
    long before(int tie, long moment, WorkingTime time) {
        return elapsed[tie] ? moment - lag[tie] : time.minus(moment, lag[tie]);
    }
}
