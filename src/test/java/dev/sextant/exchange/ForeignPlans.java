package dev.sextant.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.exchange.ImportedPlan.FileId;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Link;
import dev.sextant.plan.Moment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Foreign plans made for tests, and the real ones that may lie beside the project. */
final class ForeignPlans {

    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private ForeignPlans() {}

    static ImportedPlan plan(String name, List<Row> rows, List<Tie> ties) {
        return new ImportedPlan(name, rows, ties, ImportedTimes.PLAIN, ImportedTeam.NOBODY, rows.size(), 0, 0, Map.of());
    }

    /** Two and a half days of a Monday. */
    static Row row(int key, Integer parent, String name) {
        return row(key, parent, name, 2.5, MONDAY, MONDAY.plusDays(2), Terms.PLAIN);
    }

    /** From nine to six. */
    static Row row(int key, Integer parent, String name, double days, LocalDate start, LocalDate finish, Terms terms) {
        return new Row(key, new FileId(key, key), parent, name, days, 40, start.atTime(9, 0), finish.atTime(18, 0), "", terms, null);
    }

    static Terms held(Constraint.Rule rule, @Nullable LocalDate day) {
        return new Terms(new Constraint(rule, Moment.onOrNothing(day)), null, null, null, null, null, Set.of());
    }

    static Terms with(Terms.Trait trait) {
        return new Terms(null, null, null, null, null, null, Set.of(trait));
    }

    /** Finish to start, without a lag. */
    static Tie tie(Integer from, Integer to) {
        return tie(from, to, Link.Type.FINISH_TO_START, 0);
    }

    /** @param lag in days */
    static Tie tie(Integer from, Integer to, Link.Type type, double lag) {
        return new Tie(from, to, type, lag, false, false);
    }

    /** A file of the folder of plans; the test is skipped where it is not there. */
    static Path shared(String file) {
        var path = Path.of(System.getProperty("sextant.shared", "../shared"), "plans", file);
        assumeTrue(Files.exists(path), () -> "Skipped, because it is not there: " + file);
        return path;
    }
}
