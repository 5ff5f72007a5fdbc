package dev.sextant.ui.risks;

import dev.sextant.analysis.risk.Zone;
import dev.sextant.method.Area;
import dev.sextant.method.Catalogue;
import dev.sextant.plan.Id;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Risk.Status;
import dev.sextant.plan.Role;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Titles;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/** Shows one risk and changes it. */
final class RiskInspectorController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Risk> risk;
    private final Derived<Risks> risks;
    private final Catalogue catalogue;
    private final Parent view;

    @FXML private Label zone;
    @FXML private Label areaTag;
    @FXML private Label number;
    @FXML private TextArea name;
    @FXML private ComboBox<String> area;
    @FXML private ComboBox<Optional<Id<Role>>> owner;
    @FXML private ComboBox<Optional<Integer>> probability;
    @FXML private Label probabilityMeaning;
    @FXML private ComboBox<Optional<Integer>> impact;
    @FXML private Label impactMeaning;
    @FXML private ComboBox<Status> status;
    @FXML private TextArea cause;
    @FXML private TextArea event;
    @FXML private TextArea effect;
    @FXML private Label sentence;
    @FXML private TextArea response;
    @FXML private Label origin;

    RiskInspectorController(Desk desk, ReadOnlyObjectProperty<@Nullable Risk> risk, Derived<Risks> risks, Catalogue catalogue) {
        this.desk = desk;
        this.risk = risk;
        this.risks = risks;
        this.catalogue = catalogue;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Draft.bind(name, field(Risk::name, Risk::withName), Form.WORDS);
        Draft.bind(cause, field(Risk::cause, Risk::withCause), Form.WORDS);
        Draft.bind(event, field(Risk::event, Risk::withEvent), Form.WORDS);
        Draft.bind(effect, field(Risk::effect, Risk::withEffect), Form.WORDS);
        Draft.bind(response, field(Risk::response, Risk::withResponse), Form.WORDS);
        Choices.bind(area, field(Risk::area, Risk::withArea), always(areas()), this::areaName);
        Choices.bind(owner, field(it -> Optional.ofNullable(it.owner()), (it, role) -> it.withOwner(role.orElse(null))),
                desk.plan().map(RiskInspectorController::roles), this::ownerName);
        Choices.bind(probability, field(it -> Optional.ofNullable(it.probability()), (it, level) -> it.withLevels(level.orElse(null), it.impact())),
                risks.map(it -> levels(it.probabilities())), level -> levelName(level, risks.get().probabilities()));
        Choices.bind(impact, field(it -> Optional.ofNullable(it.impact()), (it, level) -> it.withLevels(it.probability(), level.orElse(null))),
                risks.map(it -> levels(it.impacts())), level -> levelName(level, risks.get().impacts()));
        Choices.bind(status, field(Risk::status, Risk::withStatus), always(List.of(Status.values())), it -> it == null ? "" : desk.speech().say(it));
        risk.subscribe(_ -> show());
        risks.subscribe(_ -> show());
        desk.speech().texts().addListener((_, _, _) -> show());
    }

    private <V> Field<Risk, V> field(Function<Risk, V> get, BiFunction<Risk, V, Risk> with) {
        return new Field<>(desk, risk, "entry.edited", get, with);
    }

    private static <V> ObservableValue<List<V>> always(List<V> values) {
        return new ReadOnlyObjectWrapper<>(values).getReadOnlyProperty();
    }

    private List<String> areas() {
        var codes = new ArrayList<>(List.of(""));
        catalogue.areas().forEach(it -> codes.add(it.code()));
        return codes;
    }

    private String areaName(@Nullable String code) {
        return code == null ? "" : catalogue.areas().stream().filter(it -> it.code().equals(code)).findFirst().map(Area::name)
                .map(desk.speech()::say).orElse(code.isEmpty() ? desk.speech().say("risks.no-area") : code);
    }

    private static List<Optional<Id<Role>>> roles(Plan plan) {
        var roles = new ArrayList<Optional<Id<Role>>>(List.of(Optional.empty()));
        plan.ranked(Role.class).forEach(role -> roles.add(Optional.of(role.id())));
        return roles;
    }

    private String ownerName(@Nullable Optional<Id<Role>> role) {
        return role == null ? "" : role.flatMap(desk.now()::find).map(Role::name).map(desk.speech()::say).orElse(desk.speech().say("risks.no-owner"));
    }

    private static List<Optional<Integer>> levels(List<Risks.Level> levels) {
        var choices = new ArrayList<Optional<Integer>>(List.of(Optional.empty()));
        levels.forEach(it -> choices.add(Optional.of(it.level())));
        return choices;
    }

    private String levelName(@Nullable Optional<Integer> level, List<Risks.Level> levels) {
        return level == null ? "" : level.flatMap(it -> level(levels, it))
                .map(it -> desk.speech().say("risks.level", it.level(), it.name())).orElse(desk.speech().say("risks.not-rated"));
    }

    private static Optional<Risks.Level> level(List<Risks.Level> levels, @Nullable Integer level) {
        return levels.stream().filter(it -> level != null && it.level() == level).findFirst();
    }

    private void show() {
        var it = risk.get();
        if (it == null) {
            return;
        }
        var speech = desk.speech();
        var line = risks.get().line(it.id());
        var rated = line.flatMap(Risks.Line::zone);
        zone.setText(rated.map(speech::say).orElse(speech.say("risks.not-rated")));
        zone.getStyleClass().setAll("label", "tag", rated.map(RiskInspectorController::tone).orElse("quiet"));
        areaTag.setText(areaName(it.area()));
        number.setText(line.map(found -> speech.say("risks.number", found.number())).orElse(""));
        name.setPrefRowCount(Titles.rows(speech.say(it.name())));
        meaning(probabilityMeaning, level(risks.get().probabilities(), it.probability()).map(Risks.Level::meaning).orElse(Words.NONE));
        meaning(impactMeaning, level(risks.get().impacts(), it.impact()).map(Risks.Level::meaning).orElse(Words.NONE));
        sentence.setText(new RiskSentence(speech.now()).of(it));
        origin.setText(it.origin().isEmpty() ? speech.say("risks.origin.own") : speech.say("risks.origin.library"));
    }

    private void meaning(Label label, Words meaning) {
        label.setText(desk.speech().say(meaning));
        label.setVisible(!meaning.isEmpty());
        label.setManaged(!meaning.isEmpty());
    }

    private static String tone(Zone zone) {
        return switch (zone) {
            case HIGH -> "danger";
            case MEDIUM -> "warning";
            case LOW -> "good";
        };
    }
}
