package dev.sextant.text;

import dev.sextant.plan.Language;
import dev.sextant.plan.Money;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of one language. */
public final class Texts {

    /** One pair of files each: {@code <name>_en.properties} and {@code <name>_zh.properties}. */
    public static final List<String> BUNDLES = List.of(
            "baselines",
            "benefits",
            "business",
            "calendars",
            "centre",
            "checklist",
            "command",
            "component",
            "control",
            "costs",
            "draw",
            "entry",
            "exchange",
            "gantt",
            "history",
            "holidays",
            "inspector",
            "kind",
            "load",
            "methods",
            "paper",
            "present",
            "print",
            "rates",
            "refusal",
            "risks",
            "roadmap",
            "scenarios",
            "settings",
            "shell",
            "start",
            "store",
            "table",
            "trace",
            "value",
            "worksheets");

    private final Language language;
    private final Formats formats;
    private final Map<String, String> patterns;

    private Texts(Language language) {
        this.language = language;
        this.formats = new Formats(language);
        var all = new TreeMap<String, String>();
        BUNDLES.forEach(bundle -> all.putAll(read(bundle, language)));
        this.patterns = Collections.unmodifiableMap(all);
    }

    public static Texts in(Language language) {
        return new Texts(language);
    }

    public Language language() {
        return language;
    }

    public Formats formats() {
        return formats;
    }

    /** All keys with their patterns. */
    public Map<String, String> patterns() {
        return patterns;
    }

    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    /** The sentence of a key with its values written as this language writes them; the key itself when it is unknown. */
    public String say(String key, Object... values) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            return key;
        }
        var shown = new Object[values.length];
        for (var at = 0; at < values.length; at++) {
            shown[at] = shown(values[at]);
        }
        return new MessageFormat(pattern, language.locale()).format(shown);
    }

    public String say(Refusal refusal) {
        var sentence = say("refusal." + refusal.code(), refusal.values().toArray());
        return sentence.substring(0, 1).toUpperCase(language.locale()) + sentence.substring(1);
    }

    public String say(Words words) {
        return words.in(language);
    }

    /** The name of a constant, by the key {@code value.<Type>.<CONSTANT>}. */
    public String say(Enum<?> constant) {
        return say("value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private Object shown(Object value) {
        return switch (value) {
            case Words words -> say(words);
            case Enum<?> constant -> say(constant);
            case Refusal inner -> say(inner);
            case LocalDate date -> formats.date(date);
            case LocalDateTime moment -> formats.date(moment.toLocalDate()) + " " + formats.time(moment.toLocalTime());
            case Money money -> formats.money(money);
            case BigDecimal number -> formats.number(number);
            case Double number -> formats.number(number);
            case Collection<?> several -> several.stream().map(this::shown).map(Objects::toString).collect(Collectors.joining(say("value.then")));
            case String text -> knows("component." + text) ? say("component." + text) : knows("kind." + text) ? say("kind." + text) : text;
            default -> value;
        };
    }

    private static Map<String, String> read(String bundle, Language language) {
        var name = bundle + "_" + language.code() + ".properties";
        try (var stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is listed but missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
