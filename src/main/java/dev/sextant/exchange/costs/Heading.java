package dev.sextant.exchange.costs;

import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.Row;
import dev.sextant.exchange.table.Table;
import dev.sextant.plan.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which column of a table holds what, as its head says.
 *
 * @param places the columns of each field, -1 for one that is not there; fields without any column are not named
 * @param id the column with identities; -1 for none
 * @param rows those below the head
 * @param unknown heads that say nothing known
 */
record Heading(Kind kind, Map<Field, List<Integer>> places, int id, List<Row> rows, List<String> unknown) {

    /** What the column with identities is headed with. */
    static final String ID = "table.id";

    /** Above the head there may be a title, hardly more. */
    private static final int DEEPEST = 10;

    private static final int FEWEST = 2;

    /** The head that says most of one of these kinds. Nothing where none says enough. */
    static Optional<Heading> of(Table table, Map<Kind, List<Field>> kinds, Vocabulary words) {
        var best = kinds.entrySet().stream().flatMap(it -> Stream.iterate(0, at -> at < Math.min(DEEPEST, table.rows().size()), at -> at + 1)
                        .map(at -> of(table, at, it.getKey(), it.getValue(), words)))
                .max(Comparator.comparingInt((Heading it) -> it.places.size() + (words.isSheet(table.name(), it.kind) ? FEWEST : 0)));
        return best.filter(it -> it.places.size() >= FEWEST);
    }

    private static Heading of(Table table, int at, Kind kind, List<Field> fields, Vocabulary words) {
        var known = known(fields, words);
        Map<Field, List<Integer>> places = new HashMap<>();
        var unknown = new ArrayList<String>();
        var id = -1;
        var row = table.rows().get(at);
        for (var column = 0; column < row.cells().size(); column++) {
            var head = plain(row.cell(column).shown());
            var place = known.get(head);
            if (words.heads(List.of(ID)).map(Heading::plain).anyMatch(head::equals) && id < 0) {
                id = column;
            } else if (place != null) {
                var columns = places.computeIfAbsent(place.field, it -> new ArrayList<>(Collections.nCopies(it.width(), -1)));
                columns.set(place.at, columns.get(place.at) < 0 ? column : columns.get(place.at));
            } else if (!row.cell(column).isNothing()) {
                unknown.add(row.cell(column).shown());
            }
        }
        return new Heading(kind, places, id, table.rows().subList(at + 1, table.rows().size()), unknown);
    }

    /** Columns in this order, of a table without a head. */
    static Heading inOrder(Table table, Kind kind, List<Field> fields) {
        Map<Field, List<Integer>> places = new HashMap<>();
        for (var at = 0; at < fields.size(); at++) {
            var columns = new ArrayList<>(Collections.nCopies(fields.get(at).width(), -1));
            columns.set(0, at);
            places.put(fields.get(at), columns);
        }
        return new Heading(kind, places, -1, table.rows(), List.of());
    }

    private record Place(Field field, int at) {}

    private static Map<String, Place> known(List<Field> fields, Vocabulary words) {
        Map<String, Place> known = new HashMap<>();
        for (var field : fields) {
            for (var at = 0; at < field.width(); at++) {
                var place = new Place(field, at);
                words.heads(field.keys(at)).forEach(it -> known.putIfAbsent(plain(it), place));
            }
        }
        return known;
    }

    /** Without what stands in brackets, such as a unit or a currency. */
    private static String plain(String head) {
        return Glossary.plain(head).replaceAll("\\(.*?\\)|\\[.*?]|[*:]", "").strip();
    }

    Cell cell(Row row, Field field, int at) {
        return row.cell(column(field, at));
    }

    int column(Field field, int at) {
        return Objects.requireNonNull(places.get(field)).get(at);
    }
}
