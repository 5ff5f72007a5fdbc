package dev.sextant.store;

import dev.sextant.plan.Refusal;
import java.sql.SQLException;

/** The tables of a database, and the format of the parts in it. */
final class Schema {

    private Schema() {}

    /** Makes the tables that today's records need. */
    static void create(Database database, int format) throws SQLException {
        database.run("create table \"schema\" (\"version\" integer not null)");
        database.run("insert into \"schema\" values (" + format + ")");
        Tables.create(database);
        EntryTable.create(database);
    }

    static int format(Database database) throws SQLException {
        try (var result = database.prepared("select \"version\" from \"schema\"").executeQuery()) {
            if (!result.next()) {
                throw new SQLException("The schema has no version");
            }
            return result.getInt(1);
        }
    }

    /** @throws Refusal {@code store.newer} */
    static void requireKnown(int found, int newest) {
        if (found > newest) {
            throw new Refusal("store.newer", found, newest);
        }
    }
}
