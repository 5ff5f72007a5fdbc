package dev.sextant.analysis.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked examples whose sources stand beside their figures. Whatever figure is expected is compared, or the test fails. */
class PublishedReturnsTest {

    static Stream<Arguments> examples() {
        return Stream.of("npv", "irr", "mirr", "xirr", "xnpv", "payback", "roi_tco").flatMap(PublishedReturnsTest::cases);
    }

    private static Stream<Arguments> cases(String file) {
        try (var stream = PublishedReturnsTest.class.getResourceAsStream("/vectors/" + file + ".json")) {
            return new ObjectMapper().readTree(stream).get("cases").valueStream().map(it -> Arguments.of(file, it.get("name").asText(), it));
        } catch (IOException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void figuresAreThePublishedOnes(String file, String name, JsonNode example) {
        var tolerance = within(example.get("tolerance").asDouble());
        assertThat(example.get("expected").properties()).isNotEmpty().allSatisfy(figure -> {
            var found = figures(figure.getKey(), example.get("input"));
            if (figure.getValue().isNull()) {
                assertThat(found).as(figure.getKey()).isEmpty();
            } else {
                assertThat(found).as(figure.getKey()).anySatisfy(it -> assertThat(it).isCloseTo(figure.getValue().asDouble(), tolerance));
            }
        });
    }

    private static List<Double> figures(String figure, JsonNode input) {
        return switch (figure) {
            case "npv" -> List.of(
                    input.path("convention").asText().startsWith("Excel") ? Npv.excel(rate(input), flows(input)) : Npv.of(rate(input), flows(input)));
            case "irr" -> Irr.of(flows(input)).all();
            case "mirr" -> Mirr.of(input.get("financeRate").asDouble(), input.get("reinvestRate").asDouble(), flows(input)).stream().boxed().toList();
            case "xirr" -> Xirr.of(dated(input)).all();
            case "xnpv" -> List.of(Xnpv.of(rate(input), dated(input)));
            case "payback" -> Payback.of(flows(input)).stream().boxed().toList();
            case "discountedPayback" -> Payback.discounted(rate(input), flows(input)).stream().boxed().toList();
            case "grossCost" -> List.of(Tco.gross(oneOff(input), input.get("annual").asDouble(), years(input)));
            case "savings" -> List.of(Tco.gross(0, input.get("annualSavings").asDouble(), years(input)));
            case "tco" -> List.of(Tco.net(oneOff(input), input.get("annual").asDouble(), input.get("annualSavings").asDouble(), years(input)));
            case "total" -> List.of(Tco.growing(input.get("base").asDouble(), input.get("growth").asDouble(), years(input)));
            default -> throw new AssertionError("no such figure: " + figure);
        };
    }

    private static double rate(JsonNode input) {
        return input.get("rate").asDouble();
    }

    private static int years(JsonNode input) {
        return input.get("years").asInt();
    }

    private static double oneOff(JsonNode input) {
        return input.get("oneOff").valueStream().mapToDouble(JsonNode::asDouble).sum();
    }

    private static double[] flows(JsonNode input) {
        return input.get("cashflows").valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }

    private static List<DatedFlow> dated(JsonNode input) {
        return input.get("flows").valueStream().map(it -> new DatedFlow(LocalDate.parse(it.get(0).asText()), it.get(1).asDouble())).toList();
    }
}
