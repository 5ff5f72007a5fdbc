package dev.sextant.ui.baselines;

import dev.sextant.analysis.compare.Comparison;
import dev.sextant.analysis.compare.GateLine;
import dev.sextant.analysis.compare.Line;
import dev.sextant.analysis.compare.RiskLine;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.ui.kit.Branch;
import java.util.ArrayList;
import java.util.List;

/** A row of the table. */
sealed interface Row {

    /** Names the row for its whole life. */
    Object key();

    /** Whether it heads others. */
    default boolean isHead() {
        return false;
    }

    /** The whole plan, a phase or a task. */
    record Dated(Line line) implements Row {

        @Override
        public Id<?> key() {
            return line.id();
        }

        @Override
        public boolean isHead() {
            return line.kind() == Line.Kind.WHOLE || line.kind() == Line.Kind.PHASE;
        }
    }

    /** What stands above gates or risks. @param title the key of its words */
    record Head(String title) implements Row {

        @Override
        public String key() {
            return title;
        }

        @Override
        public boolean isHead() {
            return true;
        }
    }

    /** A gate. */
    record Gated(GateLine gate) implements Row {

        @Override
        public Id<?> key() {
            return gate.id();
        }
    }

    /** A risk. */
    record Risky(RiskLine risk) implements Row {

        @Override
        public Id<?> key() {
            return risk.id();
        }
    }

    /** @param onlyDifferent leaves out what is the same, except above what is not, and the whole */
    static List<Branch<Row>> branches(Comparison comparison, boolean onlyDifferent) {
        var branches = new ArrayList<Branch<Row>>();
        branches.add(Branch.leaf(Charter.ID, new Dated(comparison.whole())));
        branches.addAll(dated(comparison.lines(), 0, comparison.lines().size(), onlyDifferent));
        var gates = comparison.gates().stream().filter(it -> !onlyDifferent || it.differs()).map(it -> Branch.<Row>leaf(it.id(), new Gated(it)));
        head(branches, "baselines.gates", gates.toList());
        var risks = comparison.risks().stream().filter(it -> !onlyDifferent || it.differs()).map(it -> Branch.<Row>leaf(it.id(), new Risky(it)));
        head(branches, "baselines.risks", risks.toList());
        return branches;
    }

    private static void head(List<Branch<Row>> branches, String title, List<Branch<Row>> children) {
        if (!children.isEmpty()) {
            branches.add(new Branch<>(title, new Head(title), children));
        }
    }

    private static List<Branch<Row>> dated(List<Line> lines, int from, int to, boolean onlyDifferent) {
        var branches = new ArrayList<Branch<Row>>();
        for (var at = from; at < to; ) {
            var end = at + 1;
            while (end < to && lines.get(end).depth() > lines.get(at).depth()) {
                end++;
            }
            var below = dated(lines, at + 1, end, onlyDifferent);
            if (!onlyDifferent || lines.get(at).differs() || !below.isEmpty()) {
                branches.add(new Branch<>(lines.get(at).id(), new Dated(lines.get(at)), below));
            }
            at = end;
        }
        return branches;
    }
}
