package dev.sextant.command;

import dev.sextant.exchange.ImportPreview;
import dev.sextant.exchange.ImportedPlan;
import dev.sextant.exchange.LinkChange;
import dev.sextant.exchange.Mapping;
import dev.sextant.exchange.PlanFile;
import dev.sextant.exchange.PlanImport;
import dev.sextant.exchange.Shift;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes over a plan of another program, or tells what that would do. */
final class PlanTaking implements Arrival {

    private final SextantCommand sextant;
    private final String name;
    private final Path file;
    private final boolean onePhase;
    private final ImportedPlan imported;

    /** @param onePhase whether all goes into one new phase */
    PlanTaking(SextantCommand sextant, String name, Path file, boolean onePhase) {
        this.sextant = sextant;
        this.name = name;
        this.file = file;
        this.onePhase = onePhase;
        this.imported = PlanFile.read(file);
    }

    @Override
    public void take() {
        try (var opened = sextant.open(name)) {
            var journal = sextant.journal(opened);
            var taking = into(journal.plan());
            journal.commit("entry.imported", taking.edits()).join();
            tell(taking.preview());
        }
    }

    @Override
    public void tell(boolean json) {
        try (var opened = sextant.open(name)) {
            var preview = into(opened.plan()).preview();
            if (json) {
                sextant.out().println(PreviewJson.of(preview, sextant.texts()));
                return;
            }
            tell(preview);
            preview.shifts().forEach(this::tell);
            preview.links().forEach(this::tell);
            preview.left().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(it -> sextant.say("command.import.left", it.getKey(), it.getValue()));
            sextant.say("command.import.untouched", opened.plan().charter().name());
        }
    }

    private PlanImport into(Plan plan) {
        var mapping = onePhase ? Mapping.one(plan, imported) : Mapping.usual(plan, imported);
        return PlanImport.of(plan, imported, mapping, sextant.house().ids());
    }

    private void tell(ImportPreview preview) {
        preview.report().sentences(sextant.texts(), Objects.toString(file.getFileName())).forEach(sextant.out()::println);
        sextant.say("exchange.shifted", preview.shifts().size());
    }

    private void tell(Shift shift) {
        sextant.say("command.import.shift", shift.name(), day(shift.fileStart()), day(shift.fileFinish()), shift.start(), shift.finish(),
                shift.why(sextant.texts()));
    }

    private void tell(LinkChange link) {
        sextant.say("command.import.link", end(link.predecessor()), end(link.successor()), link.form(sextant.texts()), link.fate(sextant.texts()));
    }

    private static Object day(@Nullable LocalDate day) {
        return day == null ? "–" : day;
    }

    private static Object end(Words name) {
        return name.isEmpty() ? "–" : name;
    }
}
