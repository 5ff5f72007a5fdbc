package dev.sextant.exchange;

import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What became of a foreign plan.
 *
 * @param read rows that MPXJ read
 * @param tasks that came of them
 * @param phases new ones
 * @param rowPhases how many of them came of a row
 * @param blank rows left out because they have no name
 * @param raised rows that lay too deep and were moved up
 * @param links that were kept
 * @param simplified how many of the kept links had a lag in percent, which is one in days now
 * @param dropped links that could not be kept, by the reason
 * @param cut values that had to be cut to what a plan can hold: long names and notes, durations beyond ten years, dates
 *     beyond two centuries
 */
public record ImportReport(
        int read,
        int tasks,
        int phases,
        int rowPhases,
        int blank,
        int raised,
        int links,
        int simplified,
        Map<Reason, Integer> dropped,
        int cut) {

    /** Why a link was dropped. */
    public enum Reason {
        /** It binds the finish of a summary, which has none of its own. */
        SUMMARY,
        /** One of its tasks is switched off. */
        INACTIVE,
        /** With it, tasks would wait for each other in a circle. */
        CIRCLE,
        /** There is another link between the two already. */
        TWICE,
        /** One of its tasks is in another file or has no row. */
        ELSEWHERE,
        /** One of its ends became a phase, and phases are not linked. */
        PHASE
    }

    public ImportReport {
        dropped = Map.copyOf(dropped);
    }

    /** Rows that stand for the project as a whole: the engagement takes their place. */
    public int whole() {
        return read - tasks - rowPhases - blank;
    }

    public int dropped(Reason reason) {
        return dropped.getOrDefault(reason, 0);
    }

    /**
     * What happened, for the user.
     *
     * @param file the name of the file that was read
     */
    public List<String> sentences(Texts texts, String file) {
        var told = new ArrayList<String>();
        told.add(texts.say("exchange.done", file, read, tasks, links, phases));
        told.addAll(remarks(texts));
        tell(told, texts, "exchange.simplified", simplified);
        for (var reason : Reason.values()) {
            if (dropped(reason) > 0) {
                told.add(texts.say("exchange.dropped", dropped(reason), reason));
            }
        }
        return told;
    }

    /** What happened to single rows and values. */
    public List<String> remarks(Texts texts) {
        var told = new ArrayList<String>();
        tell(told, texts, "exchange.whole", whole());
        tell(told, texts, "exchange.blank", blank);
        if (raised > 0) {
            told.add(texts.say("exchange.raised", raised, ImportedPlan.DEEPEST));
        }
        tell(told, texts, "exchange.cut", cut);
        return told;
    }

    private static void tell(List<String> told, Texts texts, String key, int number) {
        if (number > 0) {
            told.add(texts.say(key, number));
        }
    }
}
