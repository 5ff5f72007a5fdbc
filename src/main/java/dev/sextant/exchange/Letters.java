package dev.sextant.exchange;

import dev.sextant.plan.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Turns bytes into letters: by the mark at their beginning where there is one, else as UTF-8, UTF-16 without a mark, or
 * GB18030, whichever they are in every byte.
 */
public final class Letters {

    private static final Charset CHINESE = Charset.forName("GB18030");

    /** In GB 2312, which is what is met, both bytes of a Chinese character lie above this one. */
    private static final int HIGH = 0xA0;

    private static final Map<String, Charset> MARKS = Map.of(
            "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8, "\u00FF\u00FE", StandardCharsets.UTF_16LE, "\u00FE\u00FF", StandardCharsets.UTF_16BE);

    private static final int SHOWN = 60;

    private Letters() {}

    /** @throws Refusal {@code exchange.letters} if they are in none of these, naming the line at which that shows */
    public static String of(byte[] bytes, String file) {
        var start = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
        for (var mark : MARKS.entrySet()) {
            if (start.startsWith(mark.getKey())) {
                var length = mark.getKey().length();
                return strictly(bytes, length, mark.getValue()).orElseThrow(() -> refused(bytes, file));
            }
        }
        return halfZero(bytes)
                .map(wide -> strictly(bytes, 0, wide).orElseThrow(() -> refused(bytes, file)))
                .or(() -> strictly(bytes, 0, StandardCharsets.UTF_8))
                .or(() -> comesInPairs(bytes) ? strictly(bytes, 0, CHINESE) : Optional.empty())
                .filter(text -> text.indexOf('\0') < 0)
                .orElseThrow(() -> refused(bytes, file));
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** Digits and commas have a zero on one side in UTF-16, and text in another encoding has none. */
    private static Optional<Charset> halfZero(byte[] bytes) {
        var even = 0;
        var odd = 0;
        for (var at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                even += 1 - at % 2;
                odd += at % 2;
            }
        }
        var many = bytes.length / 8;
        return odd > many && even == 0 ? Optional.of(StandardCharsets.UTF_16LE)
                : even > many && odd == 0 ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** GB18030 can be read into almost anything, but the umlauts and accents of other encodings stand alone. */
    private static boolean comesInPairs(byte[] bytes) {
        var pairs = 0;
        var alone = 0;
        for (var at = 0; at < bytes.length; at++) {
            if (bytes[at] < 0) {
                var isPair = at + 1 < bytes.length && (bytes[at] & 0xFF) > HIGH && (bytes[at + 1] & 0xFF) > HIGH;
                pairs += isPair ? 1 : 0;
                alone += isPair ? 0 : 1;
                at += isPair ? 1 : 0;
            }
        }
        return pairs > 10 * alone;
    }

    private static Refusal refused(byte[] bytes, String file) {
        var line = 1;
        for (var at = 0; at < bytes.length && bytes[at] >= 0; at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return new Refusal("exchange.letters", file, line);
    }

    /** Enough of a text to recognise it in a sentence. */
    public static String shortened(String text) {
        var points = text.strip().codePoints().limit(SHOWN + 1).toArray();
        return points.length <= SHOWN ? text.strip() : new String(points, 0, SHOWN - 1) + "…";
    }
}
