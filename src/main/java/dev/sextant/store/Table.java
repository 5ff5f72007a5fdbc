package dev.sextant.store;

import dev.sextant.plan.Kind;
import dev.sextant.plan.Part;
import dev.sextant.plan.Shape;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of one kind of part, derived from its record: no SQL is written for any kind. */
final class Table {

    private final Kind kind;
    private final List<Field> fields;
    private final List<Field.Column> columns;
    private final String insert;
    private final String update;

    Table(Kind kind) {
        this.kind = kind;
        this.fields = Shape.of(kind).components().stream().map(it -> Field.of(it, "", false)).toList();
        this.columns = fields.stream().flatMap(Field::columns).toList();
        var marks = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        var set = columns.stream().map(it -> quoted(it.name()) + " = ?").collect(Collectors.joining(", "));
        this.insert = "insert into %s (%s) values (%s)".formatted(name(), names(), marks);
        this.update = "update %s set %s where \"id\" = ?".formatted(name(), set);
    }

    Kind kind() {
        return kind;
    }

    String create() {
        var lines = columns.stream().map(it -> quoted(it.name()) + " " + it.scalar().sql() + (it.nullable() ? "" : " not null"));
        return "create table %s (%s, primary key (\"id\"))".formatted(name(), lines.collect(Collectors.joining(", ")));
    }

    /** To be run when all tables are there. */
    Stream<String> references() {
        return columns.stream().filter(it -> it.refersTo() != null).map(it -> "alter table %s add foreign key (%s) references %s (\"id\")"
                .formatted(name(), quoted(it.name()), quoted(Objects.requireNonNull(it.refersTo()).plural())));
    }

    void insert(Database database, Part part) throws SQLException {
        one(database, insert, row(part));
    }

    void update(Database database, Part part) throws SQLException {
        var row = row(part);
        row.add(part.id().value());
        one(database, update, row);
    }

    void delete(Database database, Part part) throws SQLException {
        one(database, "delete from %s where \"id\" = ?".formatted(name()), List.of(part.id().value()));
    }

    List<Part> all(Database database) throws SQLException {
        try (var result = database.prepared("select %s from %s".formatted(names(), name())).executeQuery()) {
            var parts = new ArrayList<Part>();
            while (result.next()) {
                parts.add(part(new Field.Row(result)));
            }
            return parts;
        }
    }

    private Part part(Field.Row row) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        for (var field : fields) {
            values.add(field.read(row));
        }
        return (Part) Shape.of(kind).make(values);
    }

    private List<@Nullable Object> row(Part part) {
        var components = Shape.of(kind).components();
        var row = new ArrayList<@Nullable Object>();
        for (var at = 0; at < fields.size(); at++) {
            fields.get(at).write(components.get(at).of(part), row);
        }
        return row;
    }

    private void one(Database database, String sql, List<? extends @Nullable Object> values) throws SQLException {
        var changed = filled(database.prepared(sql), values).executeUpdate();
        if (changed != 1) {
            throw new SQLException(changed + " rows instead of one in " + kind.plural());
        }
    }

    static PreparedStatement filled(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (var at = 0; at < values.size(); at++) {
            statement.setObject(at + 1, values.get(at));
        }
        return statement;
    }

    private String names() {
        return columns.stream().map(it -> quoted(it.name())).collect(Collectors.joining(", "));
    }

    private String name() {
        return quoted(kind.plural());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
