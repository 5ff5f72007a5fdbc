package dev.sextant.ui.start;

import dev.sextant.method.Catalogue;
import dev.sextant.method.Method;
import dev.sextant.method.Template;
import dev.sextant.method.Templates;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.VBox;

/** What an engagement can be made of, and what has been chosen of it. */
final class Kinds {

    private final Catalogue catalogue;
    private final VBox list;
    private final Map<String, KindCard> cards = new LinkedHashMap<>();
    private final Map<String, Template> templates = new LinkedHashMap<>();
    private final Set<String> chosen = new HashSet<>();
    private final Runnable changed;

    /** @param changed is run when something else is chosen */
    Kinds(Catalogue catalogue, VBox list, Runnable changed) {
        this.catalogue = catalogue;
        this.list = list;
        this.changed = changed;
        this.chosen.add(catalogue.methods().getFirst().id());
    }

    /** Shows all of them; what was chosen stays so. */
    void show(Texts texts, List<Templates.Found> own) {
        cards.clear();
        templates.clear();
        catalogue.methods().forEach(method -> add(method.id(), KindCard.of(method, texts)));
        for (var found : own) {
            if (found.template() instanceof Template template) {
                templates.put(found.id(), template);
                add(found.id(), KindCard.of(template, texts));
            }
        }
        chosen.retainAll(cards.keySet());
        list.getChildren().setAll(cards.values());
    }

    private void add(String id, KindCard card) {
        cards.put(id, card);
        card.choice().setSelected(chosen.contains(id));
        card.choice().selectedProperty().subscribe((_, now) -> {
            if (now ? chosen.add(id) : chosen.remove(id)) {
                changed.run();
            }
        });
    }

    List<Method> methods() {
        return catalogue.methods().stream().filter(it -> chosen.contains(it.id())).toList();
    }

    List<Template> templates() {
        var found = new ArrayList<Template>();
        templates.forEach((id, template) -> {
            if (chosen.contains(id)) {
                found.add(template);
            }
        });
        return found;
    }

    int number() {
        return chosen.size();
    }
}
