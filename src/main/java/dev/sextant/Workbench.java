package dev.sextant;

import dev.sextant.analysis.progress.Progress;
import dev.sextant.journal.Journal;
import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.method.Catalogue;
import dev.sextant.method.Templates;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Task;
import dev.sextant.ui.baselines.BaselinesController;
import dev.sextant.ui.calendars.CalendarsController;
import dev.sextant.ui.checklist.ChecklistController;
import dev.sextant.ui.control.ControlController;
import dev.sextant.ui.costs.CostsController;
import dev.sextant.ui.kit.Comparand;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Notices;
import dev.sextant.ui.kit.Place;
import dev.sextant.ui.kit.Preferences;
import dev.sextant.ui.kit.Speech;
import dev.sextant.ui.kit.Threads;
import dev.sextant.ui.kit.Works;
import dev.sextant.ui.load.LoadController;
import dev.sextant.ui.present.PresentController;
import dev.sextant.ui.risks.RisksController;
import dev.sextant.ui.roadmap.RoadmapController;
import dev.sextant.ui.kit.Upkeep;
import dev.sextant.ui.settings.ExportChooser;
import dev.sextant.ui.settings.Exports;
import dev.sextant.ui.settings.SettingsController;
import dev.sextant.ui.shell.ShellController;
import dev.sextant.ui.start.StartController;
import dev.sextant.ui.worksheets.WorksheetsController;
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
    private final Templates templates;
    private final Library library;
    private final Threads threads;
    private final Clock clock;
    private final Ids ids;
    private final String author;
    private final Speech speech;
    private final Look look;
    private final Notices notices;
    private final Works works;

    /** What the world outside decides: time, identities, threads, and how the user likes it. */
    record Surroundings(Clock clock, Ids ids, Threads threads, String author, Preferences preferences) {}

    Workbench(Catalogue catalogue, Templates templates, Library library, Surroundings around) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.library = library;
        this.threads = around.threads();
        this.clock = around.clock();
        this.ids = around.ids();
        this.author = around.author();
        this.speech = new Speech(around.preferences().language());
        this.look = new Look();
        this.look.show(around.preferences().theme(), around.preferences().zoom());
        this.notices = new Notices(speech);
        this.works = new Works(threads, notices);
    }

    Speech speech() {
        return speech;
    }

    Notices notices() {
        return notices;
    }

    Look look() {
        return look;
    }

    StartController start(StartController.Outside outside) {
        return new StartController(
                new StartController.Supplies(library, catalogue, templates, speech, notices, works, threads, clock, ids, author), outside);
    }

    /** An engagement that is open, ready to be worked on. */
    Desk desk(Opened opened) {
        return desk(new Journal(opened.plan(), opened.seq(), opened.ledger(), clock, author), opened.isReadOnly());
    }

    /** What can be done to an engagement that is open as a whole. */
    Upkeep upkeep(Opened opened, EngagementUpkeep.Window window) {
        return new EngagementUpkeep(opened, library, works, notices, author, window);
    }

    Desk desk(Journal journal, boolean readOnly) {
        return new Desk(journal, readOnly, new Desk.Supplies(speech, notices, threads, clock, ids));
    }

    /** The shell of a plan that lies on no disk. */
    ShellController shell(Desk desk, ShellController.Outside outside) {
        return shell(desk, outside, Upkeep.NOWHERE);
    }

    ShellController shell(Desk desk, ShellController.Outside outside, Upkeep upkeep) {
        var paper = new PrintPlace(desk, look, works, catalogue);
        var exports = new Exports(desk, works, new ExportChooser(speech), Home.VERSION);
        var methods = new MethodsPlace(desk, look, catalogue, templates);
        var history = new HistoryPlace(desk, look);
        var comparing = new Way("baselines");
        var scenarios = new ScenariosPlace(desk, look);
        var worth = new WorthPlaces(desk, look, catalogue);
        var places = places(desk, paper, methods, history, comparing, scenarios, worth, exports, upkeep);
        var shell = new ShellController(desk, look, works, new ShellController.Offer(places, exports.actions(), scenarios.banner()), outside);
        paper.leadsTo(shell);
        methods.leadsTo(shell);
        history.leadsTo(shell);
        comparing.leadsTo(shell);
        scenarios.leadsTo(shell);
        worth.leadsTo(shell);
        return shell;
    }

    private List<Place> places(
            Desk desk, PrintPlace paper, MethodsPlace methods, HistoryPlace history, Way comparing, ScenariosPlace scenarios, WorthPlaces worth,
            Exports exports, Upkeep upkeep) {
        var comparand = new Comparand(desk);
        return List.of(
                new Place("roadmap", Feather.MAP, noBadge(), false, () -> new RoadmapController(
                        desk, look, works, new RoadmapController.Outside(comparand, paper::show, methods::keep, comparing::go))),
                new Place("load", Feather.BAR_CHART_2, noBadge(), false, () -> new LoadController(desk, look)),
                new Place("checklist", Feather.CHECK_SQUARE, ticked(desk), false, () -> new ChecklistController(desk, look, paper::show)),
                new Place("worksheets", Feather.GRID, noBadge(), false, () -> new WorksheetsController(desk, look, catalogue)),
                new Place("calendars", Feather.CALENDAR, noBadge(), false, () -> new CalendarsController(desk, look, works, catalogue, upkeep)),
                new Place("costs", Feather.DOLLAR_SIGN, noBadge(), false, () -> new CostsController(desk, look, catalogue)),
                new Place("control", Feather.CREDIT_CARD, noBadge(), false, () -> new ControlController(desk, look, works, catalogue, comparand)),
                worth.benefits(),
                worth.business(),
                worth.centre(),
                new Place("scenarios", Feather.GIT_BRANCH, scenarios(desk), false, scenarios::screen),
                new Place("risks", Feather.ALERT_TRIANGLE, openRisks(desk), false, () -> new RisksController(desk, look, catalogue)),
                new Place("baselines", Feather.FLAG, baselines(desk), false, () -> new BaselinesController(desk, look, comparand, history::show)),
                new Place("print", Feather.PRINTER, noBadge(), false, paper::screen),
                new Place("methods", Feather.BOOK_OPEN, noBadge(), true, methods::screen),
                new Place("history", Feather.CLOCK, noBadge(), true, history::screen),
                new Place("settings", Feather.SETTINGS, noBadge(), true, () -> new SettingsController(desk, look, catalogue, exports, settings(upkeep))));
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

    private SettingsController.Outside settings(Upkeep upkeep) {
        return new SettingsController.Outside() {
            @Override
            public void speak(Language language) {
                speech.speak(language);
            }

            @Override
            public Path library() {
                return library.folder();
            }

            @Override
            public Upkeep upkeep() {
                return upkeep;
            }
        };
    }

    private static ObservableValue<String> ticked(Desk desk) {
        return desk.derive(Progress::of).map(Progress::checklist).map(count -> count.done() + "/" + count.total());
    }

    private static ObservableValue<String> openRisks(Desk desk) {
        return desk.plan().map(plan -> plan.all(Risk.class).stream().filter(risk -> risk.status() != Risk.Status.CLOSED).count())
                .map(count -> count == 0 ? "" : Long.toString(count));
    }

    private static ObservableValue<String> baselines(Desk desk) {
        return desk.plan().map(plan -> plan.all(Baseline.class).size()).map(count -> count == 0 ? "" : Integer.toString(count));
    }

    private static ObservableValue<String> scenarios(Desk desk) {
        return desk.plan().map(plan -> plan.all(Scenario.class).size()).map(count -> count == 0 ? "" : Integer.toString(count));
    }

    private static ObservableValue<String> noBadge() {
        return new ReadOnlyStringWrapper("");
    }
}
