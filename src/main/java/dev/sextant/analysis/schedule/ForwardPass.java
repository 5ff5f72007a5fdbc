package dev.sextant.analysis.schedule;

/** Earliest times of the events of a network. */
final class ForwardPass {

    private ForwardPass() {}

    /**
     * @param order the events, each after those that it waits for
     * @param firstArc index of each event's first outgoing arc; one more than there are events
     * @param arcTo the event at the other end of each arc
     * @param delay from each event to those that wait for it, in working days
     * @param notBefore the earliest time of each event, in working days from the start of the plan
     * @return the earliest time of each event, in working days from the start of the plan
     */
    static double[] earliest(int[] order, int[] firstArc, int[] arcTo, double[] delay, double[] notBefore) {
        var time = notBefore.clone();
        for (var event : order) {
            var ready = time[event] + delay[event];
            for (var arc = firstArc[event]; arc < firstArc[event + 1]; arc++) {
                time[arcTo[arc]] = Math.max(time[arcTo[arc]], ready);
            }
        }
        return time;
    }
}
