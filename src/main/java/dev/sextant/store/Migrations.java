package dev.sextant.store;

import dev.sextant.plan.Refusal;
import java.sql.SQLException;
import java.util.List;

/**
 * What leads from the tables of one version to those of the next.
 *
 * @param steps the first one leads from version 1 to version 2, and so on
 */
record Migrations(List<Step> steps) {

    /** This is the first version, so there is nothing to migrate yet. */
    static final Migrations KNOWN = new Migrations(List.of());

    /** Changes tables and what is in them, entries and their digests included where a part's JSON changes. */
    interface Step {
        void apply(Database database) throws SQLException;
    }

    /** The version that this program reads and writes. */
    int version() {
        return steps.size() + 1;
    }

    /** Makes the tables of this version. */
    void create(Database database) throws SQLException {
        database.run("create table \"schema\" (\"version\" integer not null)");
        database.run("insert into \"schema\" values (" + version() + ")");
        Tables.create(database);
        EntryTable.create(database);
    }

    static int versionOf(Database database) throws SQLException {
        try (var result = database.prepared("select \"version\" from \"schema\"").executeQuery()) {
            if (!result.next()) {
                throw new SQLException("The schema has no version");
            }
            return result.getInt(1);
        }
    }

    /**
     * Brings a database to this version.
     *
     * @return the version that it had
     * @throws Refusal {@code store.newer}
     */
    int migrate(Database database) throws SQLException {
        var from = versionOf(database);
        requireKnown(from, version());
        if (from < version()) {
            database.transaction(() -> {
                for (var step : steps.subList(from - 1, steps.size())) {
                    step.apply(database);
                }
                database.run("update \"schema\" set \"version\" = " + version());
            });
        }
        return from;
    }

    static void requireKnown(int found, int newest) {
        if (found > newest) {
            throw new Refusal("store.newer", found, newest);
        }
    }
}
