package dev.sextant.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives are what they pretend to be, so that a reader who refuses them has refused something; and no plan is read from one. */
class HostileZipsTest {

    private static final int LARGE = 20_000_000;

    @TempDir
    private Path folder;

    @Test
    void aBombIsAThousandTimesAsLongAsItsArchive() throws IOException {
        var bomb = HostileZips.bomb("plan.json", LARGE);

        assertThat(bomb.length).isLessThan(LARGE / 900);
        assertThat(unfolded(bomb)).isEqualTo(LARGE);
        assertThat(HostileZips.lying("plan.json", LARGE).length).isEqualTo(bomb.length);
        assertThat(HostileZips.nested(5, LARGE).length).isLessThan(bomb.length + 1_000);
        assertThat(HostileZips.crowded(20_000).length).isLessThan(2_500_000);
        assertThat(HostileZips.overlapping(1_000, LARGE).length).isLessThan(bomb.length + 60_000);
    }

    @Test
    void theHostileNamesArriveAsTheyAre() throws IOException {
        for (var name : HostileZips.NAMES) {
            assertThat(names(HostileZips.slip(name, new byte[] {1}))).containsExactly(name);
        }
        assertThat(names(HostileZips.symlink("/etc/passwd"))).containsExactly("link", "link/evil.txt");
        assertThat(names(HostileZips.twice("plan.json", new byte[1], new byte[2]))).containsExactly("plan.json", "plan.json");
        assertThat(names(HostileZips.renamed("a", "b", new byte[1]))).containsExactly("a");
    }

    @Test
    void noneOfThemIsAPlanOfAnotherProgram() throws IOException {
        var archives = new ArrayList<>(List.of(
                HostileZips.bomb("plan.json", LARGE), HostileZips.lying("plan.json", LARGE), HostileZips.nested(5, LARGE),
                HostileZips.overlapping(100, LARGE), HostileZips.symlink("/etc/passwd")));
        HostileZips.NAMES.forEach(name -> archives.add(HostileZips.slip(name, new byte[] {1})));
        for (var archive : archives) {
            var file = Files.write(folder.resolve("plan.mpp"), archive);
            assertThatThrownBy(() -> PlanFile.read(file)).isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.code()).startsWith("exchange."));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    private static List<String> names(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static long unfolded(byte[] archive) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            in.getNextEntry();
            return in.readAllBytes().length;
        }
    }
}
