package dev.sextant.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Excel writes for characters that XML cannot hold: {@code _x000D_} (ECMA-376, 22.9.2.19); and a text that looks like it. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NEEDED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\uFFFE\\uFFFF\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

    private Escapes() {}

    static String on(String text) {
        return text.indexOf("_x") < 0 && text.chars().allMatch(it -> it >= ' ' && it < '\uFFFE' || it == '\n' || it == '\t')
                ? text
                : NEEDED.matcher(text).replaceAll(it -> "_x%04X_".formatted((int) it.group().charAt(0)));
    }

    static String off(String text) {
        return text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll(it -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }
}
