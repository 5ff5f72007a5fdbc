package dev.sextant.store;

import dev.sextant.plan.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A new database that holds what is already known. */
final class Fresh {

    private Fresh() {}

    /**
     * @param chain where the entries lead
     * @param entries without gaps, at least one
     */
    static void write(Disk disk, Path file, Veil veil, int format, Chain chain, List<Kept> entries) throws SQLException, IOException {
        Files.deleteIfExists(file);
        try (var database = Database.create(file, veil)) {
            database.transaction(() -> {
                Schema.create(database, format);
                Tables.apply(database, chain.plan().parts().map(Edit::add).toList());
                for (var kept : entries) {
                    EntryTable.insert(database, kept);
                }
            });
            database.checkpoint();
        }
        disk.force(file); // H2 tidies up when it closes
    }

    /** A manifest for a database that has just been closed. */
    static Manifest manifest(Place place, Path file, int schema, Chain chain, List<Kept> entries) throws IOException {
        var bytes = Files.readAllBytes(file);
        return Manifest.of(
                        place.id(), schema, place.veil().key(bytes), entries.getFirst().seq(), chain,
                        entries.getLast().entry().at())
                .closed(Seal.fingerprint(bytes));
    }
}
