package dev.sextant.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.h2.Driver;
import org.h2.store.fs.FileUtils;

/** One connection to one H2 file. Belongs to one thread. */
class Database implements AutoCloseable {

    /** Written at once, closed by nobody but us, and silent: a trace file would hold what belongs to a client, and so would a temporary one. */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                    + ";MAX_MEMORY_ROWS=2147483647";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Database(String name, Veil veil, String settings) throws SQLException {
        var user = new Properties();
        user.setProperty("user", "sextant");
        user.put("password", veil.password());
        connection = Driver.load().connect("jdbc:h2:" + name + SETTINGS + veil.setting() + settings, user);
        connection.setAutoCommit(false);
    }

    /** Something to do within a transaction. */
    interface Work {
        void run() throws SQLException;
    }

    static Database create(Path file, Veil veil) throws SQLException, IOException {
        Permissions.createFile(file);
        var database = new Database(FolderPath.of(file), veil, "");
        try {
            database.run("set max_length_inplace_lob 65536"); // entries of one gesture stay in their row
            return database;
        } catch (SQLException failed) {
            database.close();
            throw failed;
        }
    }

    /** @throws SQLException if it does not exist, is open elsewhere or cannot be read */
    static Database open(Path file, Veil veil) throws SQLException {
        return new Database(FolderPath.of(file), veil, ";IFEXISTS=TRUE");
    }

    /** A copy in memory: whatever happens to it, the file stays what it was. */
    static Database copy(byte[] bytes, Veil veil) throws SQLException, IOException {
        var name = "memFS:" + Thread.currentThread().threadId() + "-" + System.nanoTime();
        try (var out = FileUtils.newOutputStream(name + ".mv.db", false)) {
            out.write(bytes);
        }
        try {
            return new Database(name, veil, ";IFEXISTS=TRUE") {
                @Override
                public void close() throws SQLException {
                    try {
                        super.close();
                    } finally {
                        FileUtils.delete(name + ".mv.db");
                    }
                }
            };
        } catch (SQLException | RuntimeException unreadable) {
            FileUtils.delete(name + ".mv.db");
            throw unreadable;
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    PreparedStatement prepared(String sql) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** All of it, or nothing. */
    void transaction(Work work) throws SQLException {
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            try {
                connection.rollback();
            } catch (SQLException gone) {
                failed.addSuppressed(gone);
            }
            throw failed;
        }
    }

    /** Forces everything to the disk. */
    void checkpoint() throws SQLException {
        run("checkpoint sync");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
