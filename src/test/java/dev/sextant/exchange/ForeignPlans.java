package dev.sextant.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Foreign plans made for tests, and the real ones that may lie beside the project. */
final class ForeignPlans {

    static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    private ForeignPlans() {}

    static ImportedPlan plan(String name, List<Row> rows, List<Tie> ties) {
        return new ImportedPlan(name, rows, ties, rows.size(), 0, 0, Map.of());
    }

    /** Two and a half days of a Monday. */
    static Row row(int key, Integer parent, String name) {
        return row(key, parent, name, 2.5, MONDAY, MONDAY.plusDays(2), Terms.PLAIN);
    }

    static Row row(int key, Integer parent, String name, double days, LocalDate start, LocalDate finish, Terms terms) {
        return new Row(key, parent, name, days, 40, start, finish, "", terms, null);
    }

    /** Finish to start, without a lag. */
    static Tie tie(Integer from, Integer to) {
        return new Tie(from, to, Tie.LinkType.FINISH_START, 0, true);
    }

    static Tie tie(Integer from, Integer to, Tie.LinkType type, double lag, boolean isInOrder) {
        return new Tie(from, to, type, lag, isInOrder);
    }

    /** A file of the folder of plans; the test is skipped where it is not there. */
    static Path shared(String file) {
        var path = Path.of(System.getProperty("sextant.shared", "../shared"), "plans", file);
        assumeTrue(Files.exists(path), () -> "Skipped, because it is not there: " + file);
        return path;
    }
}
