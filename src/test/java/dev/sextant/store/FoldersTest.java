package dev.sextant.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();

    @Test
    void eachPlatformHasItsPlace() {
        var data = Path.of("data").toAbsolutePath();

        assertThat(Folders.standard("Linux", Map.of(), HOME).library()).isEqualTo(HOME.resolve(".local/share/sextant/library"));
        assertThat(Folders.standard("Linux", Map.of("XDG_DATA_HOME", data.toString()), HOME).library()).isEqualTo(data.resolve("sextant/library"));
        assertThat(Folders.standard("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME)).isEqualTo(Folders.standard("Linux", Map.of(), HOME));
        assertThat(Folders.standard("Windows 11", Map.of("LOCALAPPDATA", data.toString()), HOME).snapshots()).isEqualTo(data.resolve("Sextant/snapshots"));
        assertThat(Folders.standard("Mac OS X", Map.of(), HOME).library()).isEqualTo(HOME.resolve("Library/Application Support/Sextant/library"));
    }
}
