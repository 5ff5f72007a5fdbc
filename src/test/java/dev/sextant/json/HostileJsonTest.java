package dev.sextant.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of strangers, put in the place of each number and each text of each kind of part. */
class HostileJsonTest {

    private static final Pattern NUMBER = Pattern.compile("(?<=:)-?\\d+(\\.\\d+)?(?=[,}\\]])");
    private static final Pattern TEXT = Pattern.compile("(?<=:)\"[^\"]*\"(?=[,}\\]])");
    private static final Duration SHORT = Duration.ofSeconds(20);

    private final PlanJson json = new PlanJson();

    @ParameterizedTest
    @ValueSource(strings = {
        "1e999999999", "-1e999999999", "1e2147483647", "-1e2147483647", "1e-999999999", "-1e-999999999", "1e-2147483647", "-1e-2147483647", "NaN", "Infinity", "-Infinity",
        "1e308", "1e309", "9223372036854775808", "0.1e1", "00", "-0", "\"1\"", "true", "[]", "{}", "null",
        "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"
    })
    void aNumberOfAnyKindIsReadOrRefusedWithASentenceAndWithoutDelay(String number) {
        everywhere(NUMBER, number);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[\"java.util.HashMap\",{}]", "{\"@class\":\"javax.naming.InitialContext\"}", "{\"@type\":\"java.net.URL\",\"val\":\"http://127.0.0.1\"}",
        "\"\\u0000\"", "\"\\ud800\"", "\"\\u202e\"", "\"../../x\"", "7", "null", "\"=cmd|' /C calc'!A0\"", "\"${jndi:ldap://127.0.0.1/a}\""
    })
    void aTextOfAnyKindIsReadOrRefusedWithASentence(String text) {
        everywhere(TEXT, text);
    }

    @Test
    void aTextWithoutEndIsRefused() {
        everywhere(TEXT, '"' + "x".repeat(3_000_000) + '"');
    }

    @Test
    void whatNestsWithoutEndIsRefused() {
        for (var deep : List.of("[".repeat(1_000_000), "{\"a\":".repeat(1_000_000), "[{\"edits\":".repeat(500_000))) {
            assertTimeoutPreemptively(SHORT, () -> tried(deep));
        }
    }

    private void everywhere(Pattern place, String put) {
        for (var part : parts()) {
            var whole = new String(json.write(part), UTF_8);
            var found = place.matcher(whole);
            while (found.find()) {
                var spoilt = whole.substring(0, found.start()) + put + whole.substring(found.end());
                assertTimeoutPreemptively(SHORT, () -> tried("[[{\"before\":null,\"after\":" + spoilt + "}]]"));
            }
        }
    }

    private void tried(String text) {
        try {
            json.readEdits(text.getBytes(UTF_8)).forEach(it -> it.forEach(edit -> json.write(edit.after())));
        } catch (Refusal refused) {
            for (var language : Language.values()) {
                assertThat(Texts.in(language).say(refused)).isNotBlank().hasSizeLessThan(2_000).doesNotContain("java.", "dev.sextant", "Exception");
            }
        }
    }

    private static List<Part> parts() {
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter(), SamplePlans.risk(1), SamplePlans.costLine(1)));
        SamplePlans.chain(2).parts().skip(1).limit(1).forEach(parts::add);
        parts.add(SamplePlans.task(3, SamplePlans.phase(1)));
        return parts;
    }
}
