package dev.sextant.bench;

import dev.sextant.exchange.costs.CostImport;
import dev.sextant.exchange.costs.CostWorkbook;
import dev.sextant.exchange.costs.Vocabulary;
import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.Table;
import dev.sextant.exchange.table.TableFile;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;

/** 10,000 cost lines to a workbook and back, beside a bare loop over the same cells with FastExcel. */
final class CostTable {

    private static final int LINES = 10_000;
    private static final int WARM = 6;
    private static final int ROUNDS = 15;

    private CostTable() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf("load before: %.2f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        var words = new Vocabulary(Texts.in(Language.ZH), Catalogue.load().costNames());
        var plan = plan();
        var bytes = CostWorkbook.xlsx(plan, words);
        var tables = TableFile.read(bytes, "costs.xlsx");
        System.out.printf("%,d lines, %,d cells, %,d kB%n", LINES, cells(tables), bytes.length >> 10);

        var bare = new Times();
        var written = new Times();
        var read = new Times();
        for (var round = 0; round < WARM + ROUNDS; round++) {
            measure(round, bare, () -> bare(tables));
            measure(round, written, () -> CostWorkbook.xlsx(plan, words));
            measure(round, read, () -> new CostImport(plan, words, () -> "none", null).tables(TableFile.read(bytes, "costs.xlsx")).same());
        }
        bare.print("FastExcel, bare loop over the same cells");
        written.print("the workbook of the plan");
        Times.ratio("the workbook to the bare loop", written, bare);
        read.print("read again, nothing changed");
    }

    private static void measure(int round, Times times, Callable<?> work) throws Exception {
        var start = System.nanoTime();
        work.call();
        if (round >= WARM) {
            times.since(start);
        }
    }

    /** Values alone: no widths, no formats, nothing hidden. */
    private static byte[] bare(List<Table> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Sextant", null)) {
            for (var table : tables) {
                var sheet = workbook.newWorksheet(table.name());
                for (var row : table.rows()) {
                    for (var column = 0; column < row.cells().size(); column++) {
                        switch (row.cells().get(column)) {
                            case Cell.Text it -> sheet.value(row.number() - 1, column, it.text());
                            case Cell.Number it -> sheet.value(row.number() - 1, column, it.amount());
                            case Cell.Day it -> sheet.value(row.number() - 1, column, it.day());
                            default -> {}
                        }
                    }
                }
                sheet.finish();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static long cells(List<Table> tables) {
        return tables.stream().flatMap(it -> it.rows().stream()).flatMap(it -> it.cells().stream()).filter(it -> !it.isNothing()).count();
    }

    private static Plan plan() {
        var model = SamplePlans.costLine(1);
        var day = SamplePlans.START;
        var lines = IntStream.range(0, LINES).mapToObj(at -> Shape.with(
                Shape.with(Shape.with(model, "id", new Id<CostLine>("line-" + at)), "rank", (double) at), "name", new Words("Line " + at, "成本项 " + at)));
        return SamplePlans.chain(1).with(lines
                .map(it -> it.withNote("Note of " + it.id()).withTiming(it.timing().withDates(day, day.plusDays(it.id().value().length()))))
                .map(Edit::add).toList());
    }
}
