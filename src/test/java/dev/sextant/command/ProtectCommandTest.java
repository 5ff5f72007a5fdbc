package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectCommandTest {

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        house.run("new", "Demo", "--method", "six-phase", "--lang", "en");
    }

    @Test
    void aProtectedEngagementOpensWithThePhraseOfAFileOrOfTheEnvironment() throws Exception {
        var file = file("phrase.txt", "many rivers, one harbour\r\nand a second line");
        assertThat(house.run("protect", "Demo", "--phrase-file", file)).as(house.err).isZero();
        assertThat(house.out).contains("Demo");

        assertThat(house.run("check", "Demo")).isEqualTo(1);
        assertThat(house.err).contains("--phrase-file", "SEXTANT_PHRASE");
        assertThat(house.run("check", "Demo", "--phrase-file", file)).as(house.err).isZero();
        house.phrase = "many rivers, one harbour";
        assertThat(house.run("check", "Demo")).as(house.err).isZero();
        house.phrase = "many rivers, two harbours";
        assertThat(house.run("show", "Demo")).isEqualTo(1);
        assertThat(house.err).contains("Caps Lock");
        assertThat(house.run("check", "Demo", "--phrase-file", file)).as("a file counts before the environment").isZero();
        assertThat(house.run("check", "--drill", "Demo", "--phrase-file", file)).as("a drill would write it in the clear").isEqualTo(1);
        assertThat(house.run("list")).isZero();
        assertThat(house.out).contains("Demo").endsWith("\t-\t-" + System.lineSeparator());
    }

    @Test
    void aPhraseIsChangedByWhoKnowsTheOldOneAndTakenAway() throws Exception {
        house.phrase = "many rivers, one harbour";
        assertThat(house.run("protect", "Demo")).as(house.err).isZero();
        var next = file("next.txt", "\uFEFFvier stille Pferde 马");
        assertThat(house.run("protect", "Demo", "--phrase-file", next)).isEqualTo(1);
        assertThat(house.run("protect", "Demo", "--phrase-file", next, "--old-phrase-file", file("old.txt", "many rivers, one harbour"))).isZero();

        assertThat(house.run("unprotect", "Demo")).as("by the old phrase").isEqualTo(1);
        house.phrase = "vier stille Pferde 马";
        assertThat(house.run("unprotect", "Demo")).as(house.err).isZero();
        house.phrase = "";
        assertThat(house.run("check", "Demo")).isZero();
    }

    @Test
    void withoutAPhraseOrWithAFileThatHoldsNoneNothingIsProtected() throws Exception {
        assertThat(house.run("protect", "Demo")).isEqualTo(1);
        assertThat(house.err).contains("SEXTANT_PHRASE");
        for (var content : new String[] {"", "\nsecond line", "\uFEFF\n"}) {
            assertThat(house.run("protect", "Demo", "--phrase-file", file("odd.txt", content))).isEqualTo(1);
            assertThat(house.err).contains("odd.txt");
        }
        Files.write(folder.resolve("odd.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0});
        assertThat(house.run("protect", "Demo", "--phrase-file", folder.resolve("odd.txt").toString())).isEqualTo(1);
        assertThat(house.run("protect", "Demo", "--phrase-file", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(house.run("check", "Demo")).isZero();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8).toString();
    }
}
