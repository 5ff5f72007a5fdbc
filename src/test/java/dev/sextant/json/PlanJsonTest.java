package dev.sextant.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.journal.Entry;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanJsonTest {

    private final PlanJson json = new PlanJson();

    @Test
    void aPlanReadBackIsTheSamePlanAndTheSameBytes() {
        var plan = walk(300);

        var bytes = json.write(plan);

        assertThat(json.read(bytes)).isEqualTo(plan);
        assertThat(json.write(json.read(bytes))).isEqualTo(bytes);
    }

    @Test
    void anEntryReadBackIsTheSameEntry() {
        var edits = SamplePlans.anyEdit(SamplePlans.chain(9), new SplittableRandom(7));
        var entry = new Entry(12, Entry.MAIN, Instant.parse("2027-01-12T09:00:00.123Z"), "tester", "entry.edited", null, edits);

        assertThat(json.readEntry(json.write(entry).getBytes(UTF_8))).isEqualTo(entry);
    }

    @Test
    void theDigestFollowsTheEditsAndFindsAnyDifference() {
        var plan = SamplePlans.chain(12);
        var edits = SamplePlans.anyEdit(plan, new SplittableRandom(3));

        assertThat(Digest.of(plan).with(edits)).isEqualTo(Digest.of(plan.with(edits))).isNotEqualTo(Digest.of(plan));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"format\":2,\"format\":2}                                    | json.twice",
        "{\"format\":99}                                                | json.format",
        "{\"format\":2,\"tusks\":[]}                                    | json.unknown",
        "{\"format\":2,\"tasks\":[{\"kind\":\"task\",\"id\":\"t\"}]}    | json.missing",
        "{\"format\":2,\"links\":[{\"kind\":\"link\",\"id\":\"l\",\"predecessor\":\"a\",\"successor\":\"b\",\"colour\":1}]} | json.unknown",
        "{\"format\":2,\"phases\":[{\"kind\":\"phase\",\"id\":\"p\",\"rank\":1,\"name\":null,\"goal\":null,\"origin\":\"\"}]} | json.missing",
        "{\"format\":2} x                                               | json.syntax",
        "{\"format\":2,\"risks\":[{\"kind\":\"javax.naming.InitialContext\"}]} | json.no-kind",
        "not json                                                       | json.syntax",
    })
    void whatIsNoPlanIsRefusedWithASentence(String text, String code) {
        assertThatThrownBy(() -> json.read(text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[null]", "[[null]]"})
    void nothingWhereEditsAreExpectedIsRefused(String text) {
        assertThatThrownBy(() -> json.readEdits(text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("json.null"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[[7]]", "[[{\"before\":{\"kind\":\"task\"},\"after\":null}]]", "[", "[[{\"before\":null,\"before\":null}]]"})
    void aRefusalNamesThePlaceInTheFileAndNoClassOfTheProgram(String text) {
        assertThatThrownBy(() -> json.readEdits(text.getBytes(UTF_8))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).startsWith("json.");
            assertThat(refusal.values().toString()).doesNotContain("java").doesNotContain("dev.sextant").doesNotContain("Source:");
        });
    }

    @Test
    void deepNestingAndHugeNumbersAreRefused() {
        var deep = "{\"format\":" + "[".repeat(100_000);
        var huge = "{\"format\":" + "9".repeat(10_000) + "}";

        assertThatThrownBy(() -> json.read(deep.getBytes(UTF_8))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> json.read(huge.getBytes(UTF_8))).isInstanceOf(Refusal.class);
    }

    private static Plan walk(int steps) {
        var random = new SplittableRandom(11);
        var plan = SamplePlans.chain(30);
        for (var step = 0; step < steps; step++) {
            plan = plan.with(SamplePlans.anyEdit(plan, random));
        }
        return plan;
    }
}
