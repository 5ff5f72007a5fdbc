package dev.sextant.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every package introduces itself and is null-marked. */
class IntroductionsTest {

    @Test
    void everyPackageIntroducesItself() {
        var sources = Source.below(House.SOURCES, ".java");
        assertThat(sources).isNotEmpty();
        assertThat(strangers(sources)).as("say what lives here, what it may know, what it must never know, and why").isEmpty();
    }

    @Test
    void aPackageWithoutIntroductionIsFound() {
        assertThat(strangers(List.of(
                new Source("plan/Plan.java", "package dev.sextant.plan;"),
                new Source("json/Json.java", "package dev.sextant.json;"),
                new Source("json/package-info.java", "/** Canonical JSON. */ package dev.sextant.json;"),
                new Source("text/package-info.java", "@NullMarked package dev.sextant.text;"),
                new Source("draw/package-info.java", "/** Pens. */ @NullMarked package dev.sextant.draw;"))))
                .containsExactlyInAnyOrder(
                        "plan has no package-info.java",
                        "json is not @NullMarked",
                        "text has no docstring");
    }

    private static List<String> strangers(List<Source> sources) {
        Map<String, List<Source>> packages =
                sources.stream().collect(Collectors.groupingBy(IntroductionsTest::folder, TreeMap::new, Collectors.toList()));
        return packages.entrySet().stream()
                .flatMap(entry -> fault(entry.getValue()).map(fault -> entry.getKey() + " " + fault).stream())
                .toList();
    }

    private static Optional<String> fault(List<Source> files) {
        var introduction = files.stream().filter(source -> source.path().endsWith("package-info.java")).findFirst();
        if (introduction.isEmpty()) {
            return Optional.of("has no package-info.java");
        }
        var text = introduction.get().text();
        if (!text.contains("@NullMarked")) {
            return Optional.of("is not @NullMarked");
        }
        return text.contains("/**") ? Optional.empty() : Optional.of("has no docstring");
    }

    private static String folder(Source source) {
        var slash = source.path().lastIndexOf('/');
        return slash < 0 ? "dev.sextant" : source.path().substring(0, slash);
    }
}
