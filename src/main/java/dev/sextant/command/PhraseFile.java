package dev.sextant.command;

import dev.sextant.journal.Phrase;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file with a pass phrase in its first line, in UTF-8: an argument would be seen by all who list processes. */
final class PhraseFile {

    private static final int LARGEST = 64 << 10;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PhraseFile() {}

    /** @throws Refusal {@code command.phrase-file} if it cannot be read, or its first line is empty */
    static Phrase read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST);
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            var line = firstLine(text);
            if (line.isEmpty()) {
                throw new Refusal("command.phrase-file", file);
            }
            return Phrase.of(line);
        } catch (IOException unreadable) {
            throw new Refusal("command.phrase-file", file).because(unreadable);
        }
    }

    private static CharBuffer firstLine(CharBuffer text) {
        var from = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        var to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return text.subSequence(from, to);
    }
}
