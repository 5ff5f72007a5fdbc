package dev.sextant.store;

import dev.sextant.journal.Entry;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries durable: log, force, database, commit, in this order. After a failure nothing is taken but the entry that
 * failed, and with it the log goes back to where it was good and the database is opened again. Belongs to one thread.
 */
final class Writer implements AutoCloseable {

    private final Place place;
    private final WriteAheadLog log;
    private final Presence presence;
    private @Nullable Database database;
    private Chain done;
    private long inDatabase; // may be further than what is done: a commit may have happened although it was reported as failed
    private boolean broken;
    private boolean unforced;
    private boolean closed;

    Writer(Place place, WriteAheadLog log, Database database, Chain done) throws IOException {
        this.place = place;
        this.log = log;
        this.presence = Presence.of(place.database());
        this.database = database;
        this.done = done;
        this.inDatabase = done.seq();
    }

    Chain done() {
        return done;
    }

    /**
     * Returns when the entries are durable.
     *
     * @throws Refusal if they are not; all of them can be given again
     */
    void write(List<Entry> entries) {
        if (closed) {
            throw new Refusal("store.io", place.folder(), "closed");
        }
        try {
            var records = new ArrayList<LogRecord>();
            var all = new ArrayList<Kept>();
            var next = done;
            for (var entry : entries) {
                records.add(new LogRecord(next.digest().hex(), entry));
                next = next.with(entry);
                all.add(new Kept(entry, next.digest().hex()));
            }
            presence.require();
            if (broken) {
                repair();
            }
            broken = true;
            log.append(records);
            apply(all.stream().filter(it -> it.seq() > inDatabase).toList());
            inDatabase = Math.max(inDatabase, next.seq());
            log.keep();
            done = next;
            broken = false;
        } catch (IOException | SQLException | RuntimeException failed) {
            throw Trouble.writing(place.folder(), failed);
        }
    }

    List<Entry> entries() {
        try {
            return EntryTable.from(open(), 0).stream().map(Kept::entry).filter(it -> it.seq() <= done.seq()).toList();
        } catch (SQLException | RuntimeException failed) {
            throw Trouble.reading(place.database(), failed);
        }
    }

    /** Forces the database, which commits without doing so. */
    void checkpoint() throws SQLException {
        if (unforced && !broken) {
            try {
                open().checkpoint();
                unforced = false;
            } catch (SQLException failed) {
                broken = true;
                throw failed;
            }
        }
    }

    /** @throws Refusal if entries were given that could not be saved, or the files are no longer those that were opened */
    void requireWhole() throws IOException {
        if (broken) {
            throw new Refusal("store.io", place.folder(), "after " + done.seq());
        }
        presence.require();
        log.requirePresent();
    }

    long logSize() {
        return log.size();
    }

    /** Puts the log aside and begins a new one. */
    void turnLog(Path full) throws IOException {
        log.turn(full);
    }

    private void apply(List<Kept> entries) throws SQLException {
        var open = open();
        open.transaction(() -> {
            Tables.apply(open, entries.stream().map(Kept::entry).map(Entry::edits).<Edit>flatMap(List::stream).toList());
            for (var kept : entries) {
                EntryTable.insert(open, kept);
            }
        });
        unforced = true;
    }

    /** Log and database as they were after the last good entry, or the database further on. */
    private void repair() throws IOException, SQLException {
        log.rewind();
        closeDatabase();
        var open = Database.open(place.database(), place.veil());
        database = open;
        inDatabase = EntryTable.extent(open).last();
        if (inDatabase < done.seq()) {
            throw Trouble.damaged(place.database(), "entries");
        }
    }

    private Database open() throws SQLException {
        if (database == null) {
            throw new SQLException("The database is closed", "90098", 90098);
        }
        return database;
    }

    private void closeDatabase() {
        var open = database;
        database = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException alreadyGone) {
                // H2 has closed itself after a failure
            }
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        var open = database;
        closed = true;
        database = null;
        try {
            log.close();
        } finally {
            if (open != null) {
                open.close();
            }
        }
    }
}
