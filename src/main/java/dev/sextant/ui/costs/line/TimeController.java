package dev.sextant.ui.costs.line;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Timing.Profile;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Shows when a line falls due, and changes it. */
final class TimeController {

    private final LineFields fields;
    private final Parent view;

    @FXML private ComboBox<Rhythm> rhythm;
    @FXML private ComboBox<Profile> profile;
    @FXML private DatePicker from;
    @FXML private DatePicker until;
    @FXML private TextField escalation;
    @FXML private Label due;

    TimeController(LineFields fields) {
        this.fields = fields;
        this.view = Views.load(this, fields.desk().speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Choices.bind(rhythm, fields.of(CostLine::rhythm, CostLine::withRhythm), LineFields.always(List.of(Rhythm.values())), fields::say);
        Choices.bind(profile, fields.timing(Timing::profile, Timing::withProfile), LineFields.always(List.of(Profile.values())), fields::say);
        Choices.bind(from, fields.timing(it -> Optional.ofNullable(it.from()), (it, day) -> it.withDates(day.orElse(null), it.until())));
        Choices.bind(until, fields.timing(it -> Optional.ofNullable(it.until()), (it, day) -> it.withDates(it.from(), day.orElse(null))));
        Draft.bind(escalation, fields.timing(Timing::escalation, Timing::withEscalation), Form.RATE);
    }

    /** @return when, in a few words */
    String show(CostLine line, Books books) {
        var speech = fields.desk().speech();
        var costing = books.costing(line.id());
        due.setText(costing.map(it -> new Workings(books, speech.now()).due(line, it)).orElse(""));
        var profile = speech.say(line.timing().profile());
        return costing.map(it -> speech.say("costs.time.gist", profile, speech.formats().month(it.first()), speech.formats().month(it.last()))).orElse(profile);
    }
}
