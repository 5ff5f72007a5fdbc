package dev.sextant.exchange.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A spreadsheet program that opens files and saves them again, where this machine has one. */
final class LibreOffice {

    private static final long PATIENCE = 180;

    private final Path folder;

    LibreOffice(Path folder) {
        this.folder = folder;
    }

    /** Each file as the program writes it after having read it, in the form of this ending. */
    List<byte[]> saved(List<byte[]> files, String from, String to) {
        try {
            var out = Files.createDirectories(folder.resolve("out-" + to));
            var command = new ArrayList<>(List.of(
                    program().toString(), "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", to, "--outdir", out.toString()));
            for (var at = 0; at < files.size(); at++) {
                command.add(Files.write(folder.resolve("book" + at + "." + from), files.get(at)).toString());
            }
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log.txt").toFile()).start();
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).as("soffice ends").isTrue();
            var saved = new ArrayList<byte[]>();
            for (var at = 0; at < files.size(); at++) {
                saved.add(Files.readAllBytes(out.resolve("book" + at + "." + to.replaceAll(":.*", ""))));
            }
            return saved;
        } catch (IOException failed) {
            throw new AssertionError("soffice did not convert", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static Path program() {
        var found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(it -> Path.of(it, "soffice")).filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), "skipped: LibreOffice (soffice) is not on the path, so no workbook went through it");
        return found.get();
    }
}
