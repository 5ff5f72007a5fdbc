package dev.sextant.draw.money;

import dev.sextant.draw.money.Waterfall.Kind;
import dev.sextant.draw.money.Waterfall.Step;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes steps fit into so many rows: between two totals the smallest become one, so that levels stay what they are. */
record Merging(Texts texts, int rows) {

    List<Step> of(List<Step> steps) {
        if (steps.size() <= rows) {
            return List.copyOf(steps);
        }
        var runs = runs(steps);
        var totals = (int) steps.stream().filter(it -> it.kind() == Kind.TOTAL).count();
        var each = Math.max(1, (rows - totals) / Math.max(1, (int) runs.stream().filter(it -> !isTotal(it)).count()));
        return runs.stream().flatMap(run -> merged(run, each).stream()).toList();
    }

    /** A total is a run of its own. */
    private static List<List<Step>> runs(List<Step> steps) {
        var runs = new ArrayList<List<Step>>();
        for (var step : steps) {
            if (runs.isEmpty() || step.kind() == Kind.TOTAL || isTotal(runs.getLast())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(step);
        }
        return runs;
    }

    private static boolean isTotal(List<Step> run) {
        return run.getFirst().kind() == Kind.TOTAL;
    }

    private List<Step> merged(List<Step> run, int most) {
        if (run.size() <= most) {
            return run;
        }
        var kept = run.stream().sorted(Comparator.comparingLong((Step it) -> Math.abs(it.amount())).reversed()).limit(most - 1).toList();
        var merged = new ArrayList<>(run.stream().filter(kept::contains).toList());
        var rest = run.stream().filter(it -> !kept.contains(it)).toList();
        var sum = rest.stream().mapToLong(Step::amount).reduce(0, Math::addExact);
        merged.add(new Step("", texts.say("draw.money.more", rest.size()), sum, rest.getFirst().kind()));
        return merged;
    }
}
