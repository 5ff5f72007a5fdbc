package dev.sextant.ui.start;

import dev.sextant.exchange.PackageFile;
import dev.sextant.exchange.Packed;
import dev.sextant.exchange.Preview;
import dev.sextant.exchange.Taking;
import dev.sextant.journal.Engagement;
import dev.sextant.plan.Refusal;
import dev.sextant.ui.kit.Desk;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Engagements that come as files from another machine. Who and what is in one is shown before any of it is taken. */
final class Arrivals {

    private final StartController.Supplies supplies;
    private final Consumer<Optional<Node>> box;
    private final Openings openings;

    Arrivals(StartController.Supplies supplies, Consumer<Optional<Node>> box, Openings openings) {
        this.supplies = supplies;
        this.box = box;
        this.openings = openings;
    }

    void choose(@Nullable Window owner) {
        var chooser = new FileChooser();
        chooser.setTitle(supplies.speech().say("start.file.title"));
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(supplies.speech().say("start.file.packages"), "*" + PackageFile.ENDING, "*.json"));
        var file = chooser.showOpenDialog(owner);
        if (file != null) {
            read(file);
        }
    }

    /** Something that was read, and what it could become part of. */
    private record Arrival(String file, Packed packed, List<Engagement> namesakes) {}

    void read(File file) {
        box.accept(Optional.empty());
        supplies.notices().dismiss();
        supplies.works().start("start.reading", (_, _) -> arrival(file), arrival ->
                box.accept(Optional.of(PackageBox.of(supplies.speech().now(), sentences(arrival), choices(arrival)))));
    }

    private Arrival arrival(File file) {
        var packed = packed(file.toPath());
        var name = packed.plan().charter().name();
        return new Arrival(file.getName(), packed, supplies.library().list().stream().filter(it -> it.name().agreesWith(name)).toList());
    }

    private static Packed packed(Path path) {
        if (PackageFile.isPackage(path)) {
            return PackageFile.read(path);
        }
        if (PackageFile.isPlan(path)) {
            return PackageFile.readPlan(path);
        }
        throw new Refusal("start.foreign", String.valueOf(path.getFileName()));
    }

    private List<String> sentences(Arrival arrival) {
        return Preview.of(arrival.packed()).sentences(supplies.speech().now(), supplies.clock().getZone());
    }

    private List<PackageBox.Choice> choices(Arrival arrival) {
        var texts = supplies.speech().now();
        var choices = new ArrayList<PackageBox.Choice>();
        for (var engagement : arrival.namesakes()) {
            if (!engagement.locked()) {
                choices.add(new PackageBox.Choice(
                        texts.say("start.file.continue", engagement.name(), RecentLine.when(engagement.lastEdit(), texts, supplies.clock())),
                        () -> take(arrival, engagement)));
            }
        }
        choices.add(new PackageBox.Choice(texts.say("start.file.adopt"), () -> adopt(arrival.packed())));
        choices.add(new PackageBox.Choice(texts.say("shell.cancel"), () -> box.accept(Optional.empty())));
        return choices;
    }

    private void adopt(Packed packed) {
        openings.attempt(() -> Ready.asItIs(packed.into(supplies.library(), supplies.author())));
    }

    /** What the file has and the engagement lacks becomes one entry of it. */
    private void take(Arrival arrival, Engagement engagement) {
        openings.attempt(() -> {
            var opened = supplies.library().open(engagement.id());
            try {
                var zone = supplies.clock().getZone();
                var taking = Taking.of(opened.plan(), opened.ledger().entries(), arrival.packed(), arrival.file(), zone);
                var sentence = taking.sentence(supplies.speech().now(), arrival.file(), opened.plan(), zone);
                return new Ready(opened, desk -> take(desk, taking, sentence));
            } catch (Refusal refused) {
                opened.close();
                throw refused;
            }
        });
    }

    private static void take(Desk desk, Taking taking, String sentence) {
        if (taking.isNothing() || desk.commit(Taking.LABEL, taking.edits())) {
            desk.notices().tell(sentence);
        }
    }
}
