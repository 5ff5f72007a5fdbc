package dev.sextant.method;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sextant.plan.Id;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.ScaleLevel.Axis;
import dev.sextant.plan.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Wordings for scales of different length, for a client to start from and to reword.
 *
 * @param usual how many levels a new engagement begins with
 * @param probability levels from the lowest, by their number: {@code "3"} to {@code "7"}
 * @param impact as {@code probability}
 */
public record Scales(
        int format,
        @JsonProperty("default") int usual,
        Map<String, List<Level>> probability,
        Map<String, List<Level>> impact) {

    /** One level; 1 is the lowest. */
    public record Level(int level, Words name, Words meaning) {}

    /** @throws Refusal if there is no wording for so many levels */
    public List<Level> levels(Axis axis, int number) {
        var levels = (axis == Axis.PROBABILITY ? probability : impact).get(String.valueOf(number));
        if (levels == null) {
            throw new Refusal("number.range", "scaleLevel.level", number, ScaleLevel.LEAST, ScaleLevel.MOST);
        }
        return levels;
    }

    /** One axis of a plan, with so many levels. */
    public Stream<ScaleLevel> parts(Axis axis, int number) {
        return levels(axis, number).stream()
                .map(it -> new ScaleLevel(new Id<>(Names.level(axis, it.level())), axis, it.level(), it.name(), it.meaning()));
    }
}
