package dev.sextant.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet of the whole program at one size. The theme's lengths are pixels, which do not follow the font; here
 * they become ems of its 14 px, so that the root's font size alone scales windows, popups and tooltips.
 */
final class StyleSheet {

    private static final double THEME_FONT = 14;
    private static final Pattern PIXELS = Pattern.compile("(?<![\\w.#-])(\\d+(?:\\.\\d+)?)px");
    private static final Pattern ROOT_EMS = Pattern.compile("(\\d+(?:\\.\\d+)?)rem\\b");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^(\\s*)([-\\w]+)\\s*:([^;{}]*);");

    private StyleSheet() {}

    /** As a {@code data:} address, which reaches every window, popups and tooltips among them. */
    static String address(Theme theme, double fontPixels) {
        var css = scalable(library(theme.base()))
                + "\n.root { -fx-font-family: \"Noto Sans SC\"; -fx-font-size: " + String.format(Locale.ROOT, "%.2f", fontPixels) + "px; }\n"
                + inPixels(own("kit.css"), fontPixels)
                + own(theme.colours());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /** What would measure itself in its own font, such as an icon, is given in ems of the root: {@code 1.2rem}. */
    static String inPixels(String css, double fontPixels) {
        return ROOT_EMS.matcher(css).replaceAll(length ->
                String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(length.group(1)) * fontPixels));
    }

    /** Every length of two pixels or more in ems; hair lines and effects stay. */
    static String scalable(String css) {
        return DECLARATION.matcher(css).replaceAll(declaration -> Matcher.quoteReplacement(
                declaration.group(2).equals("-fx-effect")
                        ? declaration.group()
                        : declaration.group(1) + declaration.group(2) + ":" + inEms(declaration.group(3)) + ";"));
    }

    private static String inEms(String value) {
        return PIXELS.matcher(value).replaceAll(length -> {
            var pixels = Double.parseDouble(length.group(1));
            return pixels < 2 ? length.group() : String.format(Locale.ROOT, "%.4fem", pixels / THEME_FONT);
        });
    }

    private static String own(String name) {
        return read(StyleSheet.class.getResource(name), name);
    }

    /** A library's file is found by the loader; a class finds those of its own module only. */
    private static String library(String path) {
        return read(StyleSheet.class.getClassLoader().getResource(path.substring(1)), path);
    }

    private static String read(@Nullable URL address, String name) {
        try (var stream = Objects.requireNonNull(address, name).openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
