package dev.sextant.exchange;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Link;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Keeps as many links as a plan takes, first come first kept, by trying: the plan itself knows best what a circle is. */
final class Acyclic {

    private Plan plan;
    private final List<Link> kept = new ArrayList<>();

    private Acyclic(Plan plan) {
        this.plan = plan;
    }

    static List<Link> of(Plan plan, List<Link> wanted) {
        var acyclic = new Acyclic(plan);
        acyclic.keep(wanted);
        return List.copyOf(acyclic.kept);
    }

    /** All at once where that works; else by halves, so that a few bad links among thousands cost a few dozen tries. */
    private void keep(List<Link> links) {
        try {
            plan = plan.with(links.stream().map(Edit::add).toList());
            kept.addAll(links);
        } catch (Refusal circle) {
            if (links.size() > 1) {
                var middle = links.size() / 2;
                keep(links.subList(0, middle));
                keep(links.subList(middle, links.size()));
            }
        }
    }
}
