package dev.sextant.store;

import dev.sextant.journal.Entry;
import dev.sextant.json.PlanJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries in the database, each with the digest of the plan after it. */
final class EntryTable {

    private static final PlanJson JSON = new PlanJson();
    private static final String COLUMNS = "\"seq\", \"branch\", \"at\", \"by\", \"label\", \"undoes\", \"edits\", \"digest\"";

    private EntryTable() {}

    /** @param first and {@code last} of the numbers, 0 where there is none */
    record Extent(long count, long first, long last) {

        boolean isWhole() {
            return count == 0 || count == last - first + 1;
        }
    }

    /**
     * An entry whose edits are still text.
     *
     * @param edits in the format that the database has
     */
    record Row(long seq, String branch, Instant at, String by, String label, @Nullable Long undoes, String edits, String digest) {

        Entry entry(int format) {
            return new Entry(seq, branch, at, by, label, undoes, JSON.readEdits(edits, format));
        }
    }

    static void create(Database database) throws SQLException {
        database.run("""
                create table "entry" (
                  "seq" bigint primary key, "branch" varchar not null, "at" bigint not null, "by" varchar not null,
                  "label" varchar not null, "undoes" bigint, "edits" clob not null, "digest" char(64) not null)""");
    }

    static void insert(Database database, Kept kept) throws SQLException {
        var entry = kept.entry();
        var insert = database.prepared("insert into \"entry\" (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)");
        Table.filled(insert, Arrays.asList(
                entry.seq(), entry.branch(), entry.at().toEpochMilli(), entry.by(), entry.label(), entry.undoes(),
                JSON.writeEdits(entry.edits()), kept.digest())).executeUpdate();
    }

    static Extent extent(Database database) throws SQLException {
        var sql = "select count(*), coalesce(min(\"seq\"), 0), coalesce(max(\"seq\"), 0) from \"entry\"";
        try (var result = database.prepared(sql).executeQuery()) {
            result.next();
            return new Extent(result.getLong(1), result.getLong(2), result.getLong(3));
        }
    }

    /** What is kept with the entry of this number, if there is one. */
    static Optional<String> digest(Database database, long seq) throws SQLException {
        var select = database.prepared("select \"digest\" from \"entry\" where \"seq\" = ?");
        select.setLong(1, seq);
        try (var result = select.executeQuery()) {
            return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
        }
    }

    /** Those with a number of at least {@code from}, oldest first. */
    static List<Kept> from(Database database, long from) throws SQLException {
        return rows(database, from).stream().map(it -> new Kept(it.entry(PlanJson.FORMAT), it.digest())).toList();
    }

    /** As they were written. The columns are the same in every format. */
    static List<Row> rows(Database database, long from) throws SQLException {
        var select = database.prepared("select " + COLUMNS + " from \"entry\" where \"seq\" >= ? order by \"seq\"");
        select.setLong(1, from);
        try (var result = select.executeQuery()) {
            var rows = new ArrayList<Row>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)), row.getString(4), row.getString(5),
                row.getObject(6, Long.class), row.getString(7), row.getString(8));
    }
}
