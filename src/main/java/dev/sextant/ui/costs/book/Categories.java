package dev.sextant.ui.costs.book;

import dev.sextant.analysis.cost.CostSummary;
import dev.sextant.method.Catalogue;
import dev.sextant.method.CostTree;
import dev.sextant.method.Overlap;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cost trees as the screen needs them: codes to choose from, what they are called, and what the method proposes. */
public final class Categories {

    private final Catalogue catalogue;
    private final List<CostTree.Category> groups;
    private final Map<String, Words> names = new LinkedHashMap<>();
    private final Map<String, Words> trees = new LinkedHashMap<>();

    /** A group of costs that usually arise in these phases, with those of its lines that the plan does not have. */
    public record Proposal(CostTree.Category group, List<Phase> phases, List<CostTree.Line> lines) {}

    public Categories(Catalogue catalogue) {
        this.catalogue = catalogue;
        groups = catalogue.costTrees().stream().flatMap(tree -> tree.categories().stream()).toList();
        for (var tree : catalogue.costTrees()) {
            for (var group : tree.categories()) {
                trees.put(group.code(), tree.name());
                names.put(group.code(), group.name());
                group.lines().forEach(line -> names.put(line.code(), line.name()));
            }
        }
    }

    public List<CostTree.Category> groups() {
        return groups;
    }

    /** Nothing chosen, then every group followed by its lines. */
    public List<String> codes() {
        var codes = new ArrayList<>(List.of(""));
        codes.addAll(names.keySet());
        return List.copyOf(codes);
    }

    /** Empty for no code; the code itself where no tree has it. */
    public Words name(String code) {
        return code.isEmpty() ? Words.NONE : names.getOrDefault(code, new Words(code, code));
    }

    public boolean isGroup(String code) {
        return trees.containsKey(code);
    }

    /** The tree that a group stands in. */
    public Words tree(String group) {
        return trees.getOrDefault(group, Words.NONE);
    }

    /** The code of the tree that a category stands in; empty for none. */
    public static String treeCode(String category) {
        var dot = category.indexOf('.');
        return dot < 0 ? category : category.substring(0, dot);
    }

    /** The tree of {@link #treeCode}; the code itself where the catalogue has no such tree. */
    public Words treeName(String code) {
        return groups.stream().filter(it -> treeCode(it.code()).equals(code)).findFirst().map(it -> tree(it.code())).orElse(new Words(code, code));
    }

    /** What a tree is called without what is said about it: {@code System migration}. */
    public Words treeShort(String code) {
        var name = treeName(code);
        return new Words(name.en().replaceFirst(":.*", ""), name.zh().replaceFirst("[：:].*", ""));
    }

    /** With the group in front of a line. */
    public String path(String code, Texts texts) {
        if (code.isEmpty()) {
            return texts.say("costs.no-category");
        }
        var group = CostSummary.group(code);
        return code.equals(group) ? texts.say(name(code)) : texts.say("costs.path", name(group), name(code));
    }

    /** What the method says usually arises, and the plan does not have yet. */
    public List<Proposal> proposals(Plan plan) {
        var phases = new LinkedHashMap<CostTree.Category, List<Phase>>();
        for (var phase : plan.phases()) {
            catalogue.proposedCosts(phase).forEach(group -> phases.computeIfAbsent(group, _ -> new ArrayList<>()).add(phase));
        }
        var present = present(plan);
        return phases.entrySet().stream()
                .map(it -> new Proposal(it.getKey(), List.copyOf(it.getValue()), missing(present, it.getKey())))
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }

    /** What may be counted twice and nobody has settled. */
    public List<Overlap> overlaps(Plan plan) {
        return catalogue.overlaps(plan);
    }

    /** The lines of a group that the plan does not have. */
    public List<CostTree.Line> missing(Plan plan, CostTree.Category group) {
        return missing(present(plan), group);
    }

    private static Set<String> present(Plan plan) {
        return plan.all(CostLine.class).stream().map(CostLine::category).collect(Collectors.toSet());
    }

    private static List<CostTree.Line> missing(Set<String> present, CostTree.Category group) {
        return group.lines().stream().filter(line -> !present.contains(line.code())).toList();
    }
}
