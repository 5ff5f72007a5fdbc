package dev.sextant;

import dev.sextant.journal.Journal;
import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Task;
import dev.sextant.ui.history.HistoryController;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Place;
import dev.sextant.ui.kit.Preferences;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.present.PresentController;
import dev.sextant.ui.roadmap.RoadmapController;
import dev.sextant.ui.settings.SettingsController;
import dev.sextant.ui.shell.ShellController;
import dev.sextant.ui.start.StartController;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Puts the program together. Read from top to bottom, it says what is made of what. */
final class Workbench {

    private final Catalogue catalogue;
    private final Threads threads;
    private final Clock clock;
    private final Ids ids;
    private final String author;
    private final Path library;
    private final Speech speech;
    private final Look look;
    private final Notices notices;
    private final Works works;

    /**
     * What the world outside decides: time, identities, threads, and how the user likes it.
     *
     * @param library the folder of the engagements, to show to the user
     */
    record Surroundings(Clock clock, Ids ids, Threads threads, String author, Path library, Preferences preferences) {}

    Workbench(Catalogue catalogue, Surroundings around) {
        this.catalogue = catalogue;
        this.threads = around.threads();
        this.clock = around.clock();
        this.ids = around.ids();
        this.author = around.author();
        this.library = around.library();
        this.speech = new Speech(around.preferences().language());
        this.look = new Look();
        this.look.show(around.preferences().theme(), around.preferences().zoom());
        this.notices = new Notices(speech);
        this.works = new Works(threads, notices);
    }

    Speech speech() {
        return speech;
    }

    Look look() {
        return look;
    }

    StartController start(Library library, StartController.Outside outside) {
        return new StartController(library, catalogue, speech, threads, clock, author, outside);
    }

    /** An engagement that is open, ready to be worked on. */
    Desk desk(Opened opened) {
        return desk(new Journal(opened.plan(), opened.seq(), opened.ledger(), clock, author), opened.isReadOnly());
    }

    Desk desk(Journal journal, boolean readOnly) {
        return new Desk(journal, readOnly, new Desk.Supplies(speech, notices, threads, clock, ids));
    }

    ShellController shell(Desk desk, ShellController.Outside outside) {
        return new ShellController(desk, look, works, places(desk), List.of(), outside);
    }

    /**
     * The slides, for a stage of their own.
     *
     * @param about what was being looked at; the show begins at its phase
     * @param leave closes that stage
     */
    PresentController present(Desk desk, @Nullable Part about, Runnable leave) {
        var phase = switch (about) {
            case Phase it -> it.id();
            case Task it -> it.phase();
            case CheckItem it -> it.phase();
            case Gate it -> it.phase();
            case null, default -> null;
        };
        return new PresentController(desk, phase, leave);
    }

    private List<Place> places(Desk desk) {
        return List.of(
                new Place("roadmap", Feather.MAP, noBadge(), false, () -> new RoadmapController(desk, look, roadmap(desk))),
                new Place("history", Feather.CLOCK, noBadge(), true, () -> new HistoryController(desk, look)),
                new Place("settings", Feather.SETTINGS, noBadge(), true, () -> new SettingsController(desk, look, catalogue, settings())));
    }

    private RoadmapController.Outside roadmap(Desk desk) {
        return new RoadmapController.Outside() {
            @Override
            public void importPlan() {
                notices.say("shell.status", desk.seq());
            }

            @Override
            public void print(@Nullable Phase phase) {
                notices.say("shell.status", desk.seq());
            }
        };
    }

    private SettingsController.Outside settings() {
        return new SettingsController.Outside() {
            @Override
            public void speak(Language language) {
                speech.speak(language);
            }

            @Override
            public Path library() {
                return library;
            }
        };
    }

    private static ObservableValue<String> noBadge() {
        return new ReadOnlyStringWrapper("");
    }
}
