package dev.sextant.analysis.risk;

/** How much attention a cell of the heat map asks for. */
public enum Zone {
    LOW,
    MEDIUM,
    HIGH;

    /**
     * The product of how far up both scales the levels lie, (p/n)·(i/m): below a fifth it is low, from a half on it is
     * high. Swapping the axes changes nothing. Of 5×5 levels, products below 5 are low and from 15 on high.
     *
     * @param probability 1 to {@code probabilities}
     * @param impact 1 to {@code impacts}
     */
    public static Zone of(int probability, int probabilities, int impact, int impacts) {
        var product = probability * impact;
        var most = probabilities * impacts;
        if (5 * product < most) {
            return LOW;
        }
        return 2 * product < most ? MEDIUM : HIGH;
    }
}
