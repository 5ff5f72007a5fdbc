package dev.sextant.ui.methods;

import dev.sextant.method.Catalogue;
import dev.sextant.method.Template;
import dev.sextant.method.Templates;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.ui.kit.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What there is to take phases from. Read and written in the background; what the disk refuses is said to the user. */
final class Bookshelf {

    private final Desk desk;
    private final Catalogue catalogue;
    private final Templates templates;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private volatile @Nullable List<Blueprint> methods;

    Bookshelf(Desk desk, Catalogue catalogue, Templates templates) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.templates = templates;
    }

    /** Methods, templates by their names, and the methods side by side; empty until they were read for the first time. */
    ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    void read() {
        inBackground(() -> "", _ -> {});
    }

    /**
     * Keeps phases of the plan as it is now.
     *
     * @param then gets the key of the new entry
     */
    void keep(List<Phase> phases, Words name, Consumer<String> then) {
        var plan = desk.now();
        var id = desk.ids().next();
        inBackground(() -> {
            var template = Template.of(catalogue, plan, phases, name);
            templates.save(id, template);
            return Blueprint.of(catalogue, id, template).key();
        }, then);
    }

    void throwAway(String id, Runnable then) {
        inBackground(() -> {
            templates.remove(id);
            return id;
        }, _ -> then.run());
    }

    private void inBackground(Supplier<String> work, Consumer<String> then) {
        var threads = desk.threads();
        threads.background().execute(() -> {
            try {
                var result = work.get();
                var found = all();
                threads.window().execute(() -> {
                    entries.set(found);
                    then.accept(result);
                });
            } catch (Refusal refusal) {
                threads.window().execute(() -> desk.notices().refuse(refusal));
            }
        });
    }

    private List<Entry> all() {
        var all = new ArrayList<Entry>(methods());
        try {
            templates.all().forEach(it -> all.add(entry(it)));
        } catch (Refusal folder) {
            desk.threads().window().execute(() -> desk.notices().refuse(folder)); // the methods are there all the same
        }
        all.add(Walk.of(catalogue));
        return List.copyOf(all);
    }

    private List<Blueprint> methods() {
        var known = methods;
        if (known == null) {
            known = catalogue.methods().stream().map(it -> Blueprint.of(catalogue, it)).toList();
            methods = known;
        }
        return known;
    }

    private Entry entry(Templates.Found found) {
        var template = found.template();
        var refusal = found.refusal();
        return template != null
                ? Blueprint.of(catalogue, found.id(), template)
                : new Entry.Unreadable(found.id(), refusal == null ? new Refusal("template.damaged", found.id()) : refusal);
    }
}
