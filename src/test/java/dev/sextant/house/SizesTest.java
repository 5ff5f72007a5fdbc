package dev.sextant.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.house.Source.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and methods are small; what cannot be says why. */
class SizesTest {

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 60;

    /** By {@code path} or {@code path#method}: why it may be longer. */
    private static final Map<String, String> EXEMPTIONS = Map.of();

    private static final List<Source> SOURCES = Source.below(House.SOURCES, ".java");

    @Test
    void filesAndMethodsAreSmall() {
        assertThat(SOURCES).isNotEmpty();
        report("Lines of a file", SOURCES.stream().mapToInt(Source::lines));
        report("Lines of a method", SOURCES.stream().flatMap(source -> source.methods().stream()).mapToInt(Method::lines));
        assertThat(tooLong(SOURCES))
                .as("cut where the story has a chapter, or name the reason in EXEMPTIONS")
                .allSatisfy(place -> assertThat(EXEMPTIONS).containsKey(nameOf(place)));
    }

    @Test
    void testsAreSmallToo() {
        var tests = Source.below(House.TESTS, ".java");
        assertThat(tests).isNotEmpty();
        assertThat(tooLong(tests)).as("cut where the story has a chapter").isEmpty();
    }

    @Test
    void exemptionsAreStillNeeded() {
        assertThat(tooLong(SOURCES).stream().map(SizesTest::nameOf)).containsAll(EXEMPTIONS.keySet());
    }

    @Test
    void aLongFileIsFound() {
        assertThat(tooLong(List.of(new Source("Long.java", "class Long {\n" + "\n".repeat(FILE_LINES - 2) + "}\n")))).isEmpty();
        assertThat(tooLong(List.of(new Source("Long.java", "class Long {\n" + "\n".repeat(FILE_LINES - 1) + "}\n"))))
                .containsExactly("Long.java has 301 lines");
    }

    @Test
    void aLongMethodIsFound() {
        var body = "        go();\n";
        assertThat(tooLong(List.of(method(body.repeat(METHOD_LINES - 3))))).isEmpty();
        assertThat(tooLong(List.of(method(body.repeat(METHOD_LINES - 2))))).containsExactly("Long.java#go has 61 lines");
    }

    private static Source method(String body) {
        return new Source("Long.java", "class Long {\n    @Override\n    void go() {\n" + body + "    }\n}\n");
    }

    private static List<String> tooLong(List<Source> sources) {
        var places = new ArrayList<String>();
        for (var source : sources) {
            if (source.lines() > FILE_LINES) {
                places.add("%s has %d lines".formatted(source.path(), source.lines()));
            }
            for (var method : source.methods()) {
                if (method.lines() > METHOD_LINES) {
                    places.add("%s#%s has %d lines".formatted(source.path(), method.name(), method.lines()));
                }
            }
        }
        return places;
    }

    private static String nameOf(String place) {
        return Stream.of(place.split(" ")).findFirst().orElseThrow();
    }

    private static void report(String what, IntStream lines) {
        var sorted = lines.sorted().toArray();
        System.out.printf("%s: %d counted, median %d, 95th percentile %d, longest %d%n", what, sorted.length,
                sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.95) - 1], sorted[sorted.length - 1]);
    }
}
