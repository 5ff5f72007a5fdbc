package dev.sextant.analysis.earned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked examples whose sources stand beside their figures. Whatever figure is expected is compared, or the test fails. */
class PublishedEarnedValueTest {

    static Stream<Arguments> examples() throws IOException {
        try (var stream = PublishedEarnedValueTest.class.getResourceAsStream("/vectors/evm.json")) {
            return new ObjectMapper().readTree(stream).get("cases").valueStream().map(it -> Arguments.of(it.get("name").asText(), it));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void figuresAreThePublishedOnes(String name, JsonNode example) {
        var input = example.get("input");
        var measures = new Measures(amount(input, "PV"), amount(input, "EV"), amount(input, "AC"), amount(input, "BAC"));
        var tolerance = within(example.get("tolerance").asDouble());
        assertThat(example.get("expected").properties()).isNotEmpty().allSatisfy(figure ->
                assertThat(figure(figure.getKey(), measures, input)).as(figure.getKey()).isCloseTo(figure.getValue().asDouble(), tolerance));
    }

    private static BigDecimal amount(JsonNode input, String name) {
        return new BigDecimal(input.path(name).asText("0"));
    }

    private static double figure(String figure, Measures measures, JsonNode input) {
        return switch (figure) {
            case "CV" -> measures.cv().doubleValue();
            case "SV" -> measures.sv().doubleValue();
            case "CPI" -> measures.cpi().orElseThrow();
            case "SPI" -> measures.spi().orElseThrow();
            case "EAC" -> measures.eac().orElseThrow().doubleValue();
            case "EAC_atypical" -> measures.eacAtypical().doubleValue();
            case "estimatedMonths" -> measures.atThisPace(input.get("plannedMonths").asDouble()).orElseThrow();
            default -> throw new AssertionError("no such figure: " + figure);
        };
    }
}
