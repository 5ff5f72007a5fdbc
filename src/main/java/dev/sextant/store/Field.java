package dev.sextant.store;

import dev.sextant.plan.Kind;
import dev.sextant.plan.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a component of a record stands in a row: in one column, or in several where it is a record itself. */
sealed interface Field {

    Stream<Column> columns();

    /** Adds the value of each column. */
    void write(@Nullable Object value, List<@Nullable Object> row);

    @Nullable Object read(Row row) throws SQLException;

    /**
     * @param prefix of the names of the columns: {@code name_} for the parts of a name
     * @param optional whether the record that it belongs to may be missing as a whole
     */
    static Field of(Shape.Component component, String prefix, boolean optional) {
        var name = prefix + component.name();
        var nullable = optional || component.isNullable();
        if (!component.type().isRecord() || component.refersTo() != null || component.name().equals("id")) {
            return new Column(name, Scalar.of(component), nullable, component.refersTo());
        }
        var shape = Shape.of(component.type().asSubclass(Record.class));
        return new Group(shape, shape.components().stream().map(it -> of(it, name + "_", nullable)).toList());
    }

    /** A row on its way in, read from left to right. */
    final class Row {

        private final ResultSet result;
        private int at;

        Row(ResultSet result) {
            this.result = result;
        }

        @Nullable Object next(Class<?> type) throws SQLException {
            return result.getObject(++at, type);
        }
    }

    /**
     * One column.
     *
     * @param refersTo the kind of part that it names
     */
    record Column(String name, Scalar scalar, boolean nullable, @Nullable Kind refersTo) implements Field {

        @Override
        public Stream<Column> columns() {
            return Stream.of(this);
        }

        @Override
        public void write(@Nullable Object value, List<@Nullable Object> row) {
            row.add(value == null ? null : scalar.out().apply(value));
        }

        @Override
        public @Nullable Object read(Row row) throws SQLException {
            var value = row.next(scalar.jdbc());
            return value == null ? null : scalar.in().apply(value);
        }
    }

    /** A record within a record. It is missing when all its columns are. */
    record Group(Shape<?> shape, List<Field> fields) implements Field {

        @Override
        public Stream<Column> columns() {
            return fields.stream().flatMap(Field::columns);
        }

        @Override
        public void write(@Nullable Object value, List<@Nullable Object> row) {
            var components = shape.components();
            for (var at = 0; at < fields.size(); at++) {
                fields.get(at).write(value == null ? null : components.get(at).of(value), row);
            }
        }

        @Override
        public @Nullable Object read(Row row) throws SQLException {
            var values = new ArrayList<@Nullable Object>();
            for (var field : fields) {
                values.add(field.read(row));
            }
            return values.stream().allMatch(it -> it == null) ? null : shape.make(values);
        }
    }
}
