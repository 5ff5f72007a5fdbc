package dev.sextant.method;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.sextant.json.Json;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The money of the invented engagements, as parts of a plan in the form in which plans are kept: so it grows with that form.
 *
 * @param format of the parts
 */
record SampleMoney(int format, List<Part> parts) {

    private static final String FILE = "sample-%s-money.json";

    /** The parts of each sample. */
    static Map<String, List<Part>> of(List<Sample> samples) throws IOException {
        var money = new LinkedHashMap<String, List<Part>>();
        for (var sample : samples) {
            money.put(sample.id(), read(FILE.formatted(sample.id())).parts());
        }
        return money;
    }

    private static SampleMoney read(String file) throws IOException {
        try (var stream = SampleMoney.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException(file + " is missing");
            }
            var bytes = stream.readAllBytes();
            var format = Json.mapper().readTree(bytes).path("format").asInt();
            return new PlanJson().read(bytes, format, new TypeReference<>() {});
        }
    }
}
