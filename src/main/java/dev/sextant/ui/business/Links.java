package dev.sextant.ui.business;

import dev.sextant.analysis.benefit.Figure.Reason;
import dev.sextant.analysis.trace.Subject;
import dev.sextant.analysis.trace.Worth;
import dev.sextant.analysis.trace.Worth.Amount;
import dev.sextant.text.Texts;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** Makes the links that the numbers of this screen are. */
record Links(Texts texts, Case shown, Trail trail) {

    Names names() {
        return new Names(texts, shown.plan(), shown.business().months());
    }

    Worths worths() {
        return new Worths(texts, shown.currency());
    }

    /** A number of a table; a dash where it cannot be told. */
    Node number(@Nullable Subject subject, BiFunction<Worths, Worth, String> written) {
        var trace = subject == null ? null : shown.trace(subject).orElse(null);
        if (trace == null) {
            return muted("–");
        }
        var link = new Hyperlink(written.apply(worths(), trace.worth()));
        link.getStyleClass().add("number-link");
        if (trace.worth() instanceof Amount(var units) && units <= 0) {
            link.getStyleClass().add(units < 0 ? "danger" : "zero");
        }
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setAccessibleText(names().title(trace.subject()) + " " + link.getText());
        link.setOnAction(_ -> {
            link.setVisited(false);
            trail.open(trace.subject());
        });
        return link;
    }

    static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    /** Why a figure cannot be told, in a few words. */
    String why(Reason reason) {
        return switch (reason) {
            case NO_BENEFIT -> texts.say("business.none.benefit");
            case NO_COST -> texts.say("business.none.cost");
            case NO_DISCOUNT_RATE -> texts.say("business.none.discount-rate");
            case NO_FINANCE_RATE -> texts.say("business.none.finance-rate");
            case NO_REINVEST_RATE -> texts.say("business.none.reinvest-rate");
            case ONE_SIGN -> texts.say("business.none.one-sign");
            case NO_RATE -> texts.say("business.none.rate");
            case NEVER -> texts.say("business.none.never", shown.business().appraisal().years());
        };
    }
}
