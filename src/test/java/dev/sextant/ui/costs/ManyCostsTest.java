package dev.sextant.ui.costs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.journal.Journal;
import dev.sextant.journal.MemoryLedger;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Words;
import dev.sextant.ui.ScreenDesk;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Map;
import java.util.Queue;
import javafx.scene.control.TreeTableView;
import org.junit.jupiter.api.Test;

/** More lines than a window can wait for. */
class ManyCostsTest {

    private static final int MANY = 6_000;

    @Test
    void theScreenOpensBeforeVeryManyLinesAreAddedUpAndSaysSo() {
        FxThread.run(() -> {
            var at = ScreenDesk.withSample();
            var line = at.desk().now().all(CostLine.class).iterator().next();
            var edits = new ArrayList<Edit>();
            for (var number = 0; number < MANY; number++) {
                edits.add(Edit.add(Shape.with(line.withName(new Words("Line " + number, "")), Map.of("id", new Id<CostLine>("many-" + number), "rank", 100.0 + number))));
            }
            var plan = at.desk().now().with(edits);
            Queue<Runnable> background = new ArrayDeque<>();
            var clock = Clock.fixed(Instant.parse("2027-03-26T09:12:00Z"), ZoneOffset.UTC);
            var speech = new Speech(Language.EN);
            var desk = new Desk(new Journal(plan, 1, new MemoryLedger(), clock, "test"), false, new Desk.Supplies(
                    speech, new Notices(speech), new Threads(Runnable::run, background::add), clock, () -> "new"));

            var scene = at.scene(new CostsController(desk, at.look(), at.catalogue()));
            var table = ScreenDesk.find(scene, "table", TreeTableView.class);
            assertThat(ScreenDesk.find(scene, "header", PageHeader.class).getSummary()).isEqualTo("Adding up ...");
            assertThat(table.getExpandedItemCount()).isZero();

            while (!background.isEmpty()) {
                background.remove().run();
            }
            assertThat(table.getExpandedItemCount()).isGreaterThan(MANY);
            assertThat(ScreenDesk.find(scene, "header", PageHeader.class).getSummary()).startsWith(plan.all(CostLine.class).size() / 1000 + ",");
        });
    }
}
