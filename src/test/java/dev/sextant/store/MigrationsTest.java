package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final Migrations NEXT = new Migrations(List.of(database -> database.run("create table \"later\" (\"x\" integer)")));

    @TempDir
    private Path folder;

    private Shelf closed;
    private Shelf killed;
    private Plan plan;

    @BeforeEach
    void make() {
        closed = new Shelf(folder.resolve("closed"));
        var opened = Shelf.create(closed.open(), 12);
        plan = Shelf.edit(opened, 20, 3);
        killed = closed.image(folder.resolve("killed"));
        opened.close();
    }

    @Test
    void anOlderFileIsCopiedMigratedAndPutInPlace() throws Exception {
        for (var shelf : List.of(closed, killed)) {
            var place = shelf.place("engagement-1");
            var old = Files.readAllBytes(place.database());

            try (var opened = next(shelf).open("engagement-1")) {
                assertThat(opened.plan()).isEqualTo(plan);
                Shelf.edit(opened, 4, 3);
            }
            assertThat(next(shelf).check("engagement-1").isSound()).isTrue();
            assertThat(copies(place)).singleElement().satisfies(it -> assertThat(Files.readAllBytes(it)).isEqualTo(old));
            assertThatThrownBy(() -> shelf.open().open("engagement-1")).hasMessage("store.newer [2, 1]");
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheOldFileAsItWas() throws Exception {
        var failing = new Migrations(List.of(_ -> {
            throw new SQLException("no");
        }));
        var place = closed.place("engagement-1");
        var old = Files.readAllBytes(place.database());

        assertThatThrownBy(() -> closed.open(Disk.REAL, failing, Shelf.CLOCK).open("engagement-1")).hasMessageContaining("store.damaged");

        assertThat(Files.readAllBytes(place.database())).isEqualTo(old);
        closed.open().open("engagement-1").close();
    }

    private static FileLibrary next(Shelf shelf) {
        return shelf.open(Disk.REAL, NEXT, Shelf.CLOCK);
    }

    private static List<Path> copies(Place place) throws Exception {
        try (var files = Files.list(place.folder())) {
            return files.filter(it -> it.getFileName().toString().startsWith("plan.version-1-")).toList();
        }
    }
}
