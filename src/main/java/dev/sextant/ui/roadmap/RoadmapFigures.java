package dev.sextant.ui.roadmap;

import dev.sextant.plan.Gate;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.KeyFigure;
import java.time.temporal.ChronoUnit;
import javafx.scene.control.Tooltip;

/** The figures over the roadmap. */
record RoadmapFigures(KeyFigure finish, KeyFigure done, KeyFigure critical, KeyFigure nextGate, KeyFigure conflicts) {

    void show(Roadmap now, Desk desk) {
        showFinish(now, desk);
        var speech = desk.speech();
        done.show(now.progress().work().percent() + " %", speech.say("roadmap.done.detail"));
        critical.show(speech.formats().number(now.critical()), speech.say("gantt.critical.of", now.tasks()));
        var gate = now.progress().nextGate().flatMap(now.plan()::find);
        nextGate.show(
                gate.flatMap(it -> now.span(it.phase())).map(span -> speech.formats().shortDate(span.finish())).orElse("–"),
                gate.map(Gate::name).map(speech::say).orElse(""));
        showConflicts(now, desk);
    }

    private void showFinish(Roadmap now, Desk desk) {
        var wanted = now.plan().charter().finish();
        var whole = now.schedule().whole();
        var isLate = whole.filter(span -> wanted != null && span.finish().isAfter(wanted)).isPresent();
        finish.show(
                whole.map(span -> desk.speech().formats().date(span.finish())).orElse("–"),
                wanted == null || whole.isEmpty() ? "" : late(desk, ChronoUnit.DAYS.between(wanted, whole.get().finish())),
                isLate ? "danger" : "");
        if (wanted != null) {
            Tooltip.install(finish, new Tooltip(desk.speech().say("roadmap.wanted", wanted)));
        }
    }

    private static String late(Desk desk, long days) {
        return desk.speech().say("gantt.late", days, Math.abs(days));
    }

    /** Only where there are any. */
    private void showConflicts(Roadmap now, Desk desk) {
        var found = now.schedule().conflicts();
        conflicts.setVisible(!found.isEmpty());
        conflicts.setManaged(!found.isEmpty());
        if (!found.isEmpty()) {
            var said = new BarWords(desk.speech().now(), now).conflicts(found);
            conflicts.show(desk.speech().formats().number(found.size()), desk.speech().say("gantt.conflicts.detail"), "danger");
            Tooltip.install(conflicts, new Tooltip(said));
            conflicts.setAccessibleText(said);
        }
    }
}
