package dev.sextant.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which text keys the program asks for, and which it has. */
record Keys(Set<String> defined, Set<String> bundles, Collection<String> computed) {

    private static final Pattern IN_FXML = Pattern.compile("\\bt\\['([^']+)'\\]");
    private static final Pattern KEY = Pattern.compile("([a-z][A-Za-z0-9]*)(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern FILE = Pattern.compile(".*\\.(json|csv|css|fxml|png|svg|pdf|ttf|properties|txt|zip|xlsx|log|db)");

    List<String> faults(List<Source> java, List<Source> fxml) {
        var used = new TreeSet<String>();
        var faults = new ArrayList<String>();
        for (var source : fxml) {
            IN_FXML.matcher(source.text()).results().map(found -> found.group(1)).forEach(key -> {
                used.add(key);
                missing(key, source, faults);
            });
        }
        for (var source : java) {
            var asked = new TreeSet<>(source.literals());
            asked.removeIf(literal -> !looksLikeKey(literal));
            for (var code : source.firstArgumentsOfNew("Refusal")) {
                asked.remove(code); // a code may begin like a bundle: entry.empty
                asked.add("refusal." + code);
            }
            used.addAll(asked);
            asked.forEach(key -> missing(key, source, faults));
        }
        defined.stream()
                .filter(key -> !used.contains(key) && computed.stream().noneMatch(key::startsWith))
                .forEach(key -> faults.add(key + " is used nowhere"));
        return faults;
    }

    /** A literal is taken for a key when it begins with the name of a bundle and a dot. */
    private boolean looksLikeKey(String literal) {
        var key = KEY.matcher(literal);
        return key.matches() && bundles.contains(key.group(1)) && !FILE.matcher(literal).matches();
    }

    private void missing(String key, Source source, List<String> faults) {
        if (!defined.contains(key) && !defined.contains("refusal." + key)) {
            faults.add("%s asks for %s, which no bundle has".formatted(source.path(), key));
        }
    }
}
