package dev.sextant.house;

import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one screen or room in one language, and what is wrong with them. */
record Bundle(String name, Locale language, SequencedMap<String, String> words) {

    private static final Pattern QUOTED_BRACES = Pattern.compile("'[{}]+'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\d+)");

    /** Reads {@code <name>_<language>.properties}; a key that stands twice goes to the faults. */
    static Bundle read(Source file, List<String> faults) {
        var stem = file.path().substring(file.path().lastIndexOf('/') + 1).replace(".properties", "");
        var words = new LinkedHashMap<String, String>();
        var reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (words.put((String) key, (String) value) != null) {
                    faults.add(stem + ": " + key + " stands twice");
                }
                return null;
            }
        };
        try {
            reader.load(new StringReader(file.text()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        var cut = stem.lastIndexOf('_');
        return new Bundle(stem.substring(0, cut), Locale.of(stem.substring(cut + 1)), words);
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        words.forEach((key, pattern) -> {
            if (!isOwn(key)) {
                faults.add("%s should begin with %s.".formatted(at(key), name));
            }
            if (pattern.isBlank()) {
                faults.add(at(key) + " is empty");
            }
            if (unquoted(pattern).contains("'")) {
                faults.add(at(key) + " has a lone apostrophe, which eats arguments; write ’ or ''");
            } else {
                unformattable(pattern).ifPresent(reason -> faults.add(at(key) + " does not format: " + reason));
            }
        });
        return faults;
    }

    /** What a room refuses and what its gestures are called stand with its other words. */
    private boolean isOwn(String key) {
        return Stream.of("", "refusal.", "entry.").anyMatch(prefix -> key.startsWith(prefix + name + "."));
    }

    /** What the same bundle in the other language has otherwise. */
    List<String> differences(Bundle other) {
        var faults = new ArrayList<String>();
        words.keySet().stream().filter(key -> !other.words.containsKey(key))
                .forEach(key -> faults.add(other.at(key) + " is missing"));
        other.words.keySet().stream().filter(key -> !words.containsKey(key))
                .forEach(key -> faults.add(at(key) + " is missing"));
        words.forEach((key, pattern) -> {
            var otherPattern = other.words.get(key);
            if (otherPattern != null && !arguments(pattern).equals(arguments(otherPattern))) {
                faults.add("%s uses arguments %s, but %s uses %s".formatted(at(key), arguments(pattern), other.language,
                        arguments(otherPattern)));
            }
        });
        return faults;
    }

    private String at(String key) {
        return language + " " + key;
    }

    private static Set<Integer> arguments(String pattern) {
        return ARGUMENT.matcher(unquoted(pattern)).results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String unquoted(String pattern) {
        return QUOTED_BRACES.matcher(pattern.replace("''", "")).replaceAll("");
    }

    /** Numbers suit every format: text, number, choice and the dates of MessageFormat. */
    private Optional<String> unformattable(String pattern) {
        try {
            var format = new MessageFormat(pattern, language);
            var arguments = new Object[10];
            Arrays.fill(arguments, 1);
            Objects.requireNonNull(format.format(arguments));
            return Optional.empty();
        } catch (IllegalArgumentException failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }
}
