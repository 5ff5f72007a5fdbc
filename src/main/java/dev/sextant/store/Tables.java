package dev.sextant.store;

import dev.sextant.plan.Difference;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Shape;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plan in the database: one table for each kind. */
final class Tables {

    private static final Map<Kind, Table> TABLES = new EnumMap<>(Kind.class);

    static {
        Stream.of(Kind.values()).forEach(kind -> TABLES.put(kind, new Table(kind)));
    }

    private Tables() {}

    static void create(Database database) throws SQLException {
        for (var table : TABLES.values()) {
            database.run(table.create());
        }
        for (var table : TABLES.values()) {
            for (var reference : table.references().toList()) {
                database.run(reference);
            }
        }
    }

    static Plan read(Database database) throws SQLException {
        var parts = new ArrayList<Part>();
        for (var table : TABLES.values()) {
            parts.addAll(table.all(database));
        }
        return Plan.of(parts);
    }

    /** Changes the rows that the edits touch, in an order in which no reference ever leads nowhere. */
    static void apply(Database database, List<Edit> edits) throws SQLException {
        var net = net(edits);
        for (var part : byReference(net, it -> it.before() == null ? it.after() : null)) {
            table(part).insert(database, part);
        }
        for (var edit : net) {
            if (edit.before() != null && edit.after() != null) {
                table(edit.after()).update(database, edit.after());
            }
        }
        for (var part : byReference(net, it -> it.after() == null ? it.before() : null).reversed()) {
            table(part).delete(database, part);
        }
    }

    /** Kind by kind, because an id may pass from a part of one kind to a part of another within an entry. */
    private static List<Edit> net(List<Edit> edits) {
        return Stream.of(Kind.values())
                .flatMap(kind -> Difference.net(edits.stream().filter(it -> it.kind() == kind).toList()).stream())
                .toList();
    }

    private static Table table(Part part) {
        return Objects.requireNonNull(TABLES.get(Kind.of(part)));
    }

    /** The chosen sides of the edits, each after those that it refers to. */
    private static SequencedSet<Part> byReference(List<Edit> edits, Function<Edit, @Nullable Part> side) {
        var chosen = new LinkedHashMap<Id<?>, Part>();
        edits.stream().<Part>mapMulti((edit, sink) -> {
            var part = side.apply(edit);
            if (part != null) {
                sink.accept(part);
            }
        }).forEach(part -> chosen.put(part.id(), part));
        var ordered = new LinkedHashSet<Part>();
        chosen.values().forEach(part -> place(part, chosen, ordered));
        return ordered;
    }

    private static void place(Part part, Map<Id<?>, Part> chosen, SequencedSet<Part> ordered) {
        if (ordered.contains(part)) {
            return;
        }
        Shape.references(part).map(chosen::get).filter(Objects::nonNull).forEach(it -> place(it, chosen, ordered));
        ordered.add(part);
    }
}
