package dev.sextant.ui.print;

import dev.sextant.print.PageForm;
import java.util.Set;

/** What there is to print. */
enum Document {
    CHECKLISTS(PageForm.forText()),
    GANTT(PageForm.forCharts()),
    LOAD(PageForm.forCharts()),
    BUSINESS_CASE(PageForm.forText()),
    COST_SUMMARY(PageForm.forText());

    private final Set<PageForm> forms;

    Document(Set<PageForm> forms) {
        this.forms = forms;
    }

    /** The files that it can be saved as. */
    Set<PageForm> forms() {
        return forms;
    }

    /** Whether it is about the whole engagement, whatever phases are chosen. */
    boolean isWhole() {
        return this == BUSINESS_CASE || this == COST_SUMMARY;
    }

    /** Whether it lies over days, and so has a range, and sheets that are glued together. */
    boolean isChart() {
        return this == GANTT || this == LOAD;
    }
}
