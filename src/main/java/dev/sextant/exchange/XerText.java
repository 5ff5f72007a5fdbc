package dev.sextant.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What a Primavera file does not say of itself: it is written as the machine that exported it writes text. */
final class XerText {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int NEAR_END = 64;

    private XerText() {}

    /** Its last line is {@code %E}; without it the file breaks off. */
    static boolean hasEnd(byte[] bytes) {
        var from = Math.max(0, bytes.length - NEAR_END);
        return new String(bytes, from, bytes.length - from, StandardCharsets.US_ASCII).stripTrailing().endsWith("%E");
    }

    /** UTF-8 where it is that; else Chinese where letters beyond ASCII come in pairs of bytes; else Western. */
    static Charset charset(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException another) {
            return comesInPairs(bytes) ? CHINESE : WESTERN;
        }
    }

    /** Most runs, for a list of currencies may have a lone sign among them. */
    private static boolean comesInPairs(byte[] bytes) {
        var run = 0;
        var even = 0;
        var odd = 0;
        for (var at = 0; at <= bytes.length; at++) {
            if (at < bytes.length && bytes[at] < 0) {
                run++;
            } else if (run > 0) {
                even += 1 - run % 2;
                odd += run % 2;
                run = 0;
            }
        }
        return even > odd;
    }
}
