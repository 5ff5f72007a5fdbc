package dev.sextant.method;

import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Words;
import java.util.List;
import java.util.stream.Stream;

/** A way to sort costs into groups, and groups into lines. A cost line of a plan names a group or a line by its code. */
public record CostTree(String id, Words name, List<String> from, List<Category> categories) {

    /** A group. */
    public record Category(String code, Words name, List<String> from, List<Line> lines) {}

    /** What usually stands in a group. It has no amount: nobody knows one before the client is known. */
    public record Line(String code, Words name, List<String> from, Nature nature, Rhythm rhythm) {}

    /** What a code stands for. */
    public record Named(String code, Words name) {}

    /** All groups, each followed by its lines. */
    public Stream<Named> names() {
        return categories.stream().flatMap(category -> Stream.concat(
                Stream.of(new Named(category.code(), category.name())), category.lines().stream().map(it -> new Named(it.code(), it.name()))));
    }

    /** The codes of all groups and lines. */
    public Stream<String> codes() {
        return names().map(Named::code);
    }
}
