package dev.sextant.ui.costs.line;

import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Cause;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Role;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Terms.Mode;
import dev.sextant.plan.Terms.Treatment;
import dev.sextant.ui.costs.book.Books;
import dev.sextant.ui.kit.Choices;
import dev.sextant.ui.kit.Draft;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.Views;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Shows on what terms something is got and what kind of cost it is, and changes it. */
final class TermsController {

    /** Offered before a rate of theirs is known. */
    private static final List<String> CURRENCIES = List.of("CNY", "EUR", "USD", "GBP", "HKD", "JPY", "SGD", "CHF");

    private final LineFields fields;
    private final ObservableValue<Books> books;
    private final Parent view;

    @FXML private ComboBox<Optional<Currency>> currency;
    @FXML private ComboBox<Boolean> taxIncluded;
    @FXML private TextField taxRate;
    @FXML private ComboBox<Optional<Id<Role>>> role;
    @FXML private TextField supplier;
    @FXML private ComboBox<Optional<Mode>> mode;
    @FXML private ComboBox<Optional<Treatment>> treatment;
    @FXML private Label booked;
    @FXML private ComboBox<Nature> kind;
    @FXML private ComboBox<Optional<Cause>> cause;

    TermsController(LineFields fields, ObservableValue<Books> books) {
        this.fields = fields;
        this.books = books;
        this.view = Views.load(this, fields.desk().speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        Choices.bind(currency, fields.terms(it -> Optional.ofNullable(it.currency()), (it, chosen) -> it.withCurrency(chosen.orElse(null))),
                books.map(TermsController::currencies), this::currencyName);
        Choices.bind(taxIncluded, fields.terms(Terms::taxIncluded, Terms::withTaxIncluded), LineFields.always(List.of(false, true)), this::taxName);
        Draft.bind(taxRate, fields.of(CostLine::taxRate, CostLine::withTaxRate), Form.RATE);
        Choices.bind(role, fields.of(it -> Optional.ofNullable(it.role()), (it, chosen) -> it.withRole(chosen.orElse(null))),
                books.map(TermsController::roles), this::roleName);
        Draft.bind(supplier, fields.terms(Terms::supplier, Terms::withSupplier), Form.TEXT);
        Choices.bind(mode, fields.terms(it -> Optional.ofNullable(it.mode()), (it, chosen) -> it.withMode(chosen.orElse(null))),
                LineFields.maybe(Mode.values()), fields.named("costs.not-told"));
        Choices.bind(treatment, fields.terms(it -> Optional.ofNullable(it.treatment()), (it, chosen) -> it.withTreatment(chosen.orElse(null))),
                LineFields.maybe(Treatment.values()), fields.named("costs.treatment.none"));
        Choices.bind(kind, fields.of(CostLine::nature, CostLine::withNature), LineFields.always(List.of(Nature.values())), fields::say);
        Choices.bind(cause, fields.of(it -> Optional.ofNullable(it.cause()), (it, told) -> it.withCause(told.orElse(null))),
                LineFields.maybe(Cause.values()), fields.named("costs.not-told"));
    }

    private static List<Optional<Currency>> currencies(Books books) {
        var own = books.currency();
        var known = books.plan().all(ExchangeRate.class).stream().map(ExchangeRate::currency);
        var used = books.plan().all(CostLine.class).stream().flatMap(it -> Optional.ofNullable(it.terms().currency()).stream());
        var offered = Stream.concat(known, Stream.concat(used, CURRENCIES.stream().map(Currency::getInstance))).distinct().filter(it -> !it.equals(own));
        return Stream.concat(Stream.of(Optional.<Currency>empty()), offered.map(Optional::of)).toList();
    }

    @SuppressWarnings("NullAway") // an empty box asks for the name of nothing
    private String currencyName(@Nullable Optional<Currency> chosen) {
        if (chosen == null) {
            return "";
        }
        var own = books.getValue().currency();
        return chosen.map(it -> it.getCurrencyCode() + "  " + it.getDisplayName(fields.desk().speech().language().locale()))
                .orElseGet(() -> fields.desk().speech().say("costs.currency.own", own.getCurrencyCode()));
    }

    private String taxName(@Nullable Boolean included) {
        return included == null ? "" : fields.desk().speech().say(included ? "costs.tax.included" : "costs.tax.extra");
    }

    private static List<Optional<Id<Role>>> roles(Books books) {
        var roles = new ArrayList<Optional<Id<Role>>>(List.of(Optional.empty()));
        books.plan().ranked(Role.class).forEach(it -> roles.add(Optional.of(it.id())));
        return roles;
    }

    @SuppressWarnings("NullAway") // as above
    private String roleName(@Nullable Optional<Id<Role>> chosen) {
        if (chosen == null) {
            return "";
        }
        return chosen.flatMap(books.getValue().plan()::find).map(it -> fields.desk().speech().say(it.name()))
                .orElseGet(() -> fields.desk().speech().say("costs.role.none"));
    }

    /** @return the terms, in a few words */
    String show(CostLine line) {
        var speech = fields.desk().speech();
        var terms = line.terms();
        booked.setText(speech.say("costs.treatment.booked", terms.booked()));
        var who = terms.supplier().isEmpty() ? terms.mode() == null ? "" : speech.say(terms.mode()) : terms.supplier();
        var tax = speech.say(terms.taxIncluded() ? "costs.terms.included" : "costs.terms.extra", line.taxRate());
        return who.isEmpty() ? tax : speech.say("costs.between", who, tax);
    }
}
