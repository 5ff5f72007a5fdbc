package dev.sextant.exchange.costs;

import dev.sextant.plan.Booking;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a component is that a row says nothing of. */
final class Blank {

    /** Without them a row says nothing. */
    private static final Set<String> NEEDED = Set.of("name", "amount", "perDay", "rate", "percent", "multiplier", "goal", "work", "centre", "influence");

    private static final Map<String, Object> USUAL = Map.of(
            "quantity", Spread.ONE, "ramp", List.of(100), "profile", Timing.Profile.EVEN, "type", Booking.Type.ACTUAL);

    private Blank() {}

    /** @throws Refusal {@code table.empty} if it cannot be without a value */
    static Object of(Shape.Component component, String head) {
        var type = component.type();
        if (NEEDED.contains(component.name())) {
            throw new Refusal("table.empty", head);
        }
        if (USUAL.containsKey(component.name())) {
            return USUAL.get(component.name());
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "Words" -> Words.NONE;
            case "String" -> "";
            case "Spread" -> Spread.ZERO;
            case "BigDecimal" -> BigDecimal.ZERO;
            case "List" -> List.of();
            case "boolean" -> false;
            case "int" -> 0;
            default -> throw new Refusal("table.empty", head);
        };
    }
}
