package dev.sextant.ui.start;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Gist;
import dev.sextant.journal.Library;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.ui.kit.Works;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/** Opens engagements in the background: as they are, with their pass phrase, or back from a verified copy. */
final class Openings {

    private final StartController.Supplies supplies;
    private final Consumer<Optional<Node>> box;
    private final StartController.Outside outside;

    /** @param box shows what has to be asked or can be offered, or nothing */
    Openings(StartController.Supplies supplies, Consumer<Optional<Node>> box, StartController.Outside outside) {
        this.supplies = supplies;
        this.box = box;
        this.outside = outside;
    }

    /** As it is; what can be brought back is offered where that cannot be. */
    void open(Engagement engagement) {
        unlocked(engagement, opener -> attempt(() -> {
            try {
                return Ready.asItIs(opener.open(engagement.id()));
            } catch (Refusal refusal) {
                if (Library.isBeyondOpening(refusal)) {
                    offer(engagement, true, copies(engagement, opener), opener);
                }
                throw refusal;
            }
        }));
    }

    /** Shows what one could go back to. */
    void showCopies(Engagement engagement) {
        unlocked(engagement, opener -> supplies.works().start("start.looking", (_, _) -> copies(engagement, opener), copies ->
                offer(engagement, false, copies, opener)));
    }

    /** Opens in the background. What is ready only after somebody has cancelled is closed again. */
    void attempt(Supplier<Ready> work) {
        supplies.notices().dismiss();
        supplies.works().start("start.opening", (_, wanted) -> {
            var ready = work.get();
            if (!wanted.getAsBoolean()) {
                ready.opened().close();
                throw Works.stop();
            }
            return ready;
        }, ready -> outside.opened(ready.opened(), ready.first()));
    }

    private void unlocked(Engagement engagement, Consumer<Library> then) {
        box.accept(Optional.empty());
        if (engagement.locked()) {
            supplies.notices().dismiss();
            box.accept(Optional.of(PhraseBox.of(
                    engagement, supplies.speech().now(), phrase -> then.accept(supplies.library().with(phrase)))));
        } else {
            then.accept(supplies.library());
        }
    }

    private List<CopiesBox.Copy> copies(Engagement engagement, Library opener) {
        var now = plan(engagement, opener);
        var copies = opener.snapshots(engagement.id());
        var compared = now.or(() -> copies.stream().findFirst().map(it -> opener.read(engagement.id(), it)));
        return copies.stream()
                .map(it -> new CopiesBox.Copy(it, difference(now.isPresent(), compared.orElse(Plan.EMPTY), opener.read(engagement.id(), it))))
                .toList();
    }

    /** With the plan as it is, or with the newest copy where the plan cannot be read. */
    private String difference(boolean isWithNow, Plan compared, Plan copy) {
        var texts = supplies.speech().now();
        var gist = Gist.between(compared, copy);
        if (gist.isEmpty()) {
            return texts.say(isWithNow ? "start.copies.same" : "start.copies.newest");
        }
        return texts.say(isWithNow ? "start.copies.difference" : "start.copies.difference-newest", gist.in(texts));
    }

    private Optional<Plan> plan(Engagement engagement, Library opener) {
        try (var opened = opener.open(engagement.id())) {
            return Optional.of(opened.plan());
        } catch (Refusal refusal) {
            if (Library.isBeyondOpening(refusal)) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private void offer(Engagement engagement, boolean damaged, List<CopiesBox.Copy> copies, Library opener) {
        supplies.threads().window().execute(() -> box.accept(Optional.of(CopiesBox.of(
                engagement, damaged, copies, supplies.speech().now(), supplies.clock(), copy -> goBack(engagement, damaged, copy, opener)))));
    }

    /** A damaged engagement gets a new file; another one goes back by one entry, which can be undone. */
    private void goBack(Engagement engagement, boolean damaged, Snapshot copy, Library opener) {
        attempt(() -> {
            if (damaged) {
                return Ready.asItIs(opener.recover(engagement.id(), copy));
            }
            var then = opener.read(engagement.id(), copy);
            return new Ready(opener.open(engagement.id()), desk -> desk.restore(then));
        });
    }
}
