package dev.sextant.ui.settings;

import dev.sextant.method.Catalogue;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Field;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Theme;
import dev.sextant.ui.kit.Upkeep;
import dev.sextant.ui.kit.Views;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Shows what the engagement and the window are set to, and changes it. */
public final class SettingsController implements Screen {

    /** What the settings leave to the composition root. */
    public interface Outside {
        void speak(Language language);

        /** Where the engagements are kept. */
        Path library();

        Upkeep upkeep();
    }

    private static final List<Integer> ZOOMS = List.of(75, 90, 100, 110, 125, 150, 175, 200, 250, 300);
    private static final List<String> CURRENCIES = List.of("CNY", "EUR", "USD", "GBP", "HKD", "TWD", "JPY", "KRW", "SGD", "CHF");

    private final Desk desk;
    private final Look look;
    private final Exports exports;
    private final Outside outside;
    private final ObservableValue<Charter> charter;
    private final List<ScaleController> scales;
    private final Parent view;

    @FXML private TextField name;
    @FXML private TextField client;
    @FXML private TextField consultant;
    @FXML private DatePicker start;
    @FXML private DatePicker finish;
    @FXML private ComboBox<Currency> currency;
    @FXML private ComboBox<Language> language;
    @FXML private CheckBox bilingual;
    @FXML private TextArea objective;
    @FXML private TextArea scope;
    @FXML private VBox schedulePlace;
    @FXML private VBox scalesPlace;
    @FXML private VBox phrasePlace;
    @FXML private ComboBox<Theme> theme;
    @FXML private ComboBox<Integer> zoom;
    @FXML private ComboBox<Language> windowLanguage;
    @FXML private TextField folder;

    public SettingsController(Desk desk, Look look, Catalogue catalogue, Exports exports, Outside outside) {
        this.desk = desk;
        this.look = look;
        this.exports = exports;
        this.outside = outside;
        this.charter = desk.plan().map(Plan::charter);
        this.scales = Stream.of(ScaleLevel.Axis.values()).map(axis -> new ScaleController(desk, axis, catalogue.scales())).toList();
        this.view = Views.load(this, desk.speech());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public boolean show(Part part) {
        return part instanceof Charter || part instanceof ScaleLevel;
    }

    @FXML
    private void initialize() {
        Draft.bind(name, field(Charter::name, Charter::withName), Form.WORDS);
        Draft.bind(client, field(Charter::client, Charter::withClient), Form.WORDS);
        Draft.bind(consultant, field(Charter::consultant, Charter::withConsultant), Form.WORDS);
        Draft.bind(objective, field(Charter::objective, Charter::withObjective), Form.WORDS);
        Draft.bind(scope, field(Charter::scope, Charter::withScope), Form.WORDS);
        Choices.bind(start, field(it -> Optional.of(it.start()), SettingsController::begin));
        Choices.bind(finish, field(it -> Optional.ofNullable(it.finish()), (it, day) -> it.withDates(it.start(), day.orElse(null))));
        Choices.bind(currency, field(Charter::currency, Charter::withCurrency), currencies(), this::name);
        Choices.bind(language, field(Charter::language, (it, chosen) -> it.withLanguages(chosen, it.bilingual())),
                new SimpleObjectProperty<>(List.of(Language.values())), this::name);
        Choices.bind(bilingual, field(Charter::bilingual, (it, both) -> it.withLanguages(it.language(), both)));
        schedulePlace.getChildren().setAll(new ScheduleController(desk).view());
        scalesPlace.getChildren().setAll(scales.stream().map(ScaleController::view).toList());
        phrasePlace.getChildren().setAll(new PhraseController(desk, outside.upkeep()).view());
        bindWindow();
    }

    @FXML
    private void savePackage() {
        exports.save(view.getScene().getWindow(), false);
    }

    @FXML
    private void saveForClient() {
        exports.save(view.getScene().getWindow(), true);
    }

    @FXML
    private void saveCalendar() {
        exports.saveCalendar(view.getScene().getWindow());
    }

    private <V> Field<Charter, V> field(Function<Charter, V> get, BiFunction<Charter, V, Charter> with) {
        return new Field<>(desk, charter, "entry.edited", get, with);
    }

    private static Charter begin(Charter charter, Optional<LocalDate> day) {
        return charter.withDates(day.orElseThrow(() -> new Refusal("charter.start")), charter.finish());
    }

    /** Those that are usual here, and whatever the plan has. */
    private ObservableValue<List<Currency>> currencies() {
        return charter.map(it -> Stream.concat(CURRENCIES.stream().map(Currency::getInstance), Stream.of(it.currency())).distinct().toList());
    }

    private String name(Currency it) {
        return it.getCurrencyCode() + "  " + it.getDisplayName(desk.speech().language().locale());
    }

    private String name(Language it) {
        return desk.speech().say(it);
    }

    private void bindWindow() {
        theme.getItems().setAll(Theme.values());
        theme.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null && chosen != look.theme().get()) {
                look.show(chosen);
            }
        });
        zoom.getItems().setAll(ZOOMS);
        zoom.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null && chosen != look.zoom().get()) {
                look.zoomTo(chosen);
            }
        });
        windowLanguage.getItems().setAll(Language.values());
        windowLanguage.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null && chosen != desk.speech().language() && desk.drafts().commit()) {
                outside.speak(chosen);
            }
        });
        look.theme().subscribe(theme::setValue);
        look.zoom().subscribe(percent -> zoom.setValue(percent.intValue()));
        desk.speech().texts().subscribe(texts -> {
            Choices.names(theme, it -> texts.say(key(it)));
            theme.setValue(null); // a closed box goes on showing the old name until its value changes
            theme.setValue(look.theme().get());
            Choices.names(zoom, it -> it + " %");
            Choices.names(windowLanguage, texts::say);
            windowLanguage.setValue(texts.language());
        });
        folder.setText(outside.library().toString());
    }

    private static String key(Theme theme) {
        return switch (theme) {
            case LIGHT -> "settings.theme.light";
            case DARK -> "settings.theme.dark";
            case PROJECTOR -> "settings.theme.projector";
        };
    }
}
