package dev.sextant;

import dev.sextant.method.Catalogue;
import dev.sextant.ui.benefits.BenefitsController;
import dev.sextant.ui.business.BusinessController;
import dev.sextant.ui.centre.CentreController;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.Place;
import dev.sextant.ui.shell.ShellController;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kordamp.ikonli.feather.Feather;

/** The places that tell what an engagement is worth, and the ways from one to another. */
final class WorthPlaces {

    private final Desk desk;
    private final Look look;
    private final Catalogue catalogue;
    private final Way costs = new Way("costs");
    private final Way benefits = new Way("benefits");

    WorthPlaces(Desk desk, Look look, Catalogue catalogue) {
        this.desk = desk;
        this.look = look;
        this.catalogue = catalogue;
    }

    void leadsTo(ShellController shell) {
        costs.leadsTo(shell);
        benefits.leadsTo(shell);
    }

    Place benefits() {
        return new Place("benefits", Feather.GIFT, new ReadOnlyStringWrapper(""), false, () -> new BenefitsController(desk, look, catalogue));
    }

    Place business() {
        return new Place("business", Feather.TRENDING_UP, new ReadOnlyStringWrapper(""), false,
                () -> new BusinessController(desk, look, new BusinessController.Outside(costs::go, benefits::go)));
    }

    Place centre() {
        return new Place("centre", Feather.HEADPHONES, new ReadOnlyStringWrapper(""), false, () -> new CentreController(desk, look, catalogue));
    }
}
