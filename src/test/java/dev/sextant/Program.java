package dev.sextant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, with a home and a folder for passing files of its own. */
final class Program {

    private final Path home;
    private final Path passing;
    private final List<String> before;
    private final List<String> settings;

    /** How it ended and what it said. */
    record Ended(int code, String said, String complained) {}

    /**
     * @param before what runs it, such as {@code strace}; often nothing
     * @param settings of the machine, such as {@code -Xmx96m}
     */
    Program(Path root, List<String> before, String... settings) throws IOException {
        this.home = Files.createDirectories(root.resolve("home"));
        this.passing = Files.createDirectories(root.resolve("tmp"));
        this.before = before;
        this.settings = List.of(settings);
    }

    Path home() {
        return home;
    }

    Ended run(String... words) throws IOException, InterruptedException {
        return runClass("dev.sextant.Sextant", words);
    }

    Ended runClass(String main, String... words) throws IOException, InterruptedException {
        var said = Files.createTempFile(home.getParent(), "said", ".txt");
        var complained = Files.createTempFile(home.getParent(), "complained", ".txt");
        var line = new ArrayList<>(before);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-Duser.home=" + home, "-Djava.io.tmpdir=" + passing, "-XX:-UsePerfData", "-Duser.language=en",
                "-Djava.awt.headless=true"));
        line.addAll(settings);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectOutput(said.toFile()).redirectError(complained.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("TMPDIR", passing.toString());
        builder.environment().remove("XDG_DATA_HOME");
        var process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The program does not end: " + String.join(" ", words));
        }
        try {
            return new Ended(process.exitValue(), Files.readString(said, UTF_8), Files.readString(complained, UTF_8));
        } finally {
            Files.delete(said);
            Files.delete(complained);
        }
    }
}
