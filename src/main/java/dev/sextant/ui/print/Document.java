package dev.sextant.ui.print;

import dev.sextant.print.PageForm;
import java.util.Set;

/** What there is to print. */
enum Document {
    CHECKLISTS(PageForm.forText()),
    GANTT(PageForm.forCharts()),
    LOAD(PageForm.forCharts());

    private final Set<PageForm> forms;

    Document(Set<PageForm> forms) {
        this.forms = forms;
    }

    /** The files that it can be saved as. */
    Set<PageForm> forms() {
        return forms;
    }

    /** Whether it lies over days, and so has a range, and sheets that are glued together. */
    boolean isChart() {
        return this != CHECKLISTS;
    }
}
