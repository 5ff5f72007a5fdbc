package dev.sextant.print;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.sheet.Tally;
import dev.sextant.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The checklists of a selection as pages. */
final class ChecklistPages {

    private final Selection selection;
    private final Wording wording;
    private final Typesetter type;

    ChecklistPages(Selection selection, Wording wording, Typesetter type) {
        this.selection = selection;
        this.wording = wording;
        this.type = type;
    }

    /** @param version how many entries the journal had */
    List<Page> of(Plan plan, long version, LocalDate printedOn, Schedule schedule) {
        var pages = new ArrayList<Page>();
        for (var phase : selection.in(plan)) {
            var number = plan.phases().indexOf(phase) + 1;
            pages.addAll(pages(new Sheet(plan, phase, number, schedule.of(phase), wording, type, selection.paper()), selection.worksheets()));
        }
        return new Footing(wording, type).under(pages, version, printedOn);
    }

    private static List<Page> pages(Sheet sheet, boolean worksheets) {
        var head = new SheetHead(sheet);
        var continued = head.continued();
        var most = Flow.most(sheet.paper(), continued);
        var flow = new Flow(sheet.paper(), head.first(), continued);
        flow.place(head.goal(most));
        flow.place(new ItemTable(sheet).blocks(most));
        flow.place(new GateTable(sheet).blocks(most));
        flow.place(new DeliverableTable(sheet).blocks(most));
        if (worksheets) {
            sheet.plan().ranked(dev.sextant.plan.Sheet.class, it -> it.phase().equals(sheet.phase().id())).stream()
                    .map(it -> new WorksheetTable(sheet, Tally.of(sheet.plan(), it)))
                    .forEach(it -> flow.place(it.blocks(most)));
        }
        new SheetEnd(sheet).place(flow);
        return flow.pages();
    }
}
