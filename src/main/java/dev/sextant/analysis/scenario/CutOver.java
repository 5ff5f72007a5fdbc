package dev.sextant.analysis.scenario;

import dev.sextant.plan.Refusal;
import dev.sextant.plan.Scenario.Strategy;

/**
 * How to go over to something new, as far as two answers tell: how complex the processes are, and how stable. The method
 * names these two; where the four ways part is a rule of thumb of this program.
 *
 * @param complexity of the processes, 1 simple to 5 very complex
 * @param stability of the processes, 1 still changing to 5 settled
 */
public record CutOver(int complexity, int stability) {

    private static final int LEAST = 1;
    private static final int MOST = 5;
    private static final int COMPLEX = 4;
    private static final int SIMPLE = 2;
    private static final int UNSTABLE = 2;
    private static final int STABLE = 4;

    /** @throws Refusal if an answer is not 1 to 5 */
    public CutOver {
        require(complexity, "cutOver.complexity");
        require(stability, "cutOver.stability");
    }

    private static void require(int answer, String what) {
        if (answer < LEAST || answer > MOST) {
            throw new Refusal("number.range", what, answer, LEAST, MOST);
        }
    }

    /** Complex processes go unit by unit, unsettled ones are tried out first, simple and settled ones may go at once. */
    public Strategy advice() {
        if (complexity >= COMPLEX) {
            return Strategy.GRADUAL;
        }
        if (stability <= UNSTABLE) {
            return Strategy.PILOT;
        }
        return complexity <= SIMPLE && stability >= STABLE ? Strategy.BIG_BANG : Strategy.PARALLEL;
    }
}
