package dev.sextant.print;

import dev.sextant.analysis.schedule.Schedule;
import java.util.List;

/** Placeholder until the tables are laid out. */
record CostPages(MoneySheet sheet, Schedule schedule) {

    List<Page> pages(String title) {
        return List.of();
    }
}
