package dev.sextant.print;

import java.util.ArrayList;
import java.util.List;

/** Fills pages with blocks from top to bottom. */
final class Flow {

    private final Paper paper;
    private final Block continued;
    private final List<Page> full = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();
    private double y;

    /**
     * @param first what stands at the top of the first page
     * @param continued what stands at the top of every other one
     */
    Flow(Paper paper, Block first, Block continued) {
        this.paper = paper;
        this.continued = continued;
        this.y = paper.top();
        put(first);
    }

    /** How high a block can be, if nothing but the head of its page stands above it. */
    static double most(Paper paper, Block continued) {
        return paper.bottom() - paper.top() - continued.height();
    }

    void place(List<Block> blocks) {
        var group = new ArrayList<Block>();
        for (var block : blocks) {
            group.add(block);
            if (!block.keepsNext()) {
                together(group);
                group.clear();
            }
        }
        together(group);
    }

    /** What is left of the page. */
    double room() {
        return paper.bottom() - y;
    }

    void turn() {
        full.add(new Page(paper, marks));
        marks = new ArrayList<>();
        y = paper.top();
        put(continued);
    }

    List<Page> pages() {
        var pages = new ArrayList<>(full);
        pages.add(new Page(paper, marks));
        return pages;
    }

    private void together(List<Block> group) {
        if (group.stream().mapToDouble(Block::height).sum() > room() + 1e-6) {
            turn();
            if (!group.isEmpty() && group.getFirst().again() instanceof Block again) {
                put(again);
            }
        }
        group.forEach(this::put);
    }

    private void put(Block block) {
        block.marks().forEach(mark -> marks.add(mark.down(y)));
        y += block.height();
    }
}
