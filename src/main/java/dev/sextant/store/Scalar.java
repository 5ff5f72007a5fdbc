package dev.sextant.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.json.Json;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/**
 * How one value stands in one column.
 *
 * @param sql the type of the column
 * @param jdbc what JDBC carries
 */
record Scalar(String sql, Class<?> jdbc, Function<Object, Object> out, Function<Object, Object> in) {

    private static final JsonMapper MAPPER = Json.mapper();
    private static final JavaType PART = MAPPER.constructType(Part.class);

    /** @throws IllegalStateException if no column can hold such a component */
    static Scalar of(Shape.Component component) {
        return component.type() == List.class ? list(component.element()) : of(component.type());
    }

    /** A list of values stands in its column as JSON: nothing refers to what is in it. */
    private static Scalar list(Class<?> element) {
        var type = MAPPER.getTypeFactory().constructCollectionType(List.class, element);
        return new Scalar("varchar", String.class, Scalar::json, text -> read(type, text));
    }

    private static Object json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A value could not be written to memory", impossible);
        }
    }

    private static Object read(JavaType type, Object text) {
        try {
            return MAPPER.readValue((String) text, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalArgumentException("A value cannot be read", damaged);
        }
    }

    private static Scalar of(Class<?> type) {
        if (type.isEnum()) {
            return new Scalar("varchar(64)", String.class, it -> ((Enum<?>) it).name(), name -> constant(type, name));
        }
        return switch (type.getName()) {
            case "java.lang.String" -> as("varchar", String.class);
            case "boolean", "java.lang.Boolean" -> as("boolean", Boolean.class);
            case "int", "java.lang.Integer" -> as("integer", Integer.class);
            case "long", "java.lang.Long" -> as("bigint", Long.class);
            case "double", "java.lang.Double" -> as("double precision", Double.class);
            case "java.math.BigDecimal" -> as("numeric(24, 6)", BigDecimal.class);
            case "java.time.LocalDate" -> as("date", LocalDate.class);
            case "java.time.LocalTime" -> as("time", LocalTime.class);
            case "java.util.Currency" ->
                new Scalar("varchar(3)", String.class, Object::toString, code -> Currency.getInstance((String) code));
            case "dev.sextant.plan.Part" -> // as it stands in a variation: nothing refers to what is in it
                new Scalar("varchar", String.class, Scalar::json, text -> read(PART, text));
            case "dev.sextant.plan.Id" ->
                new Scalar("varchar(64)", String.class, Object::toString, value -> new Id<>((String) value));
            default -> throw new IllegalStateException("No column can hold a " + type.getName() + ". Maybe make it a part of its own?");
        };
    }

    private static Scalar as(String sql, Class<?> jdbc) {
        return new Scalar(sql, jdbc, Function.identity(), Function.identity());
    }

    private static Object constant(Class<?> type, Object name) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no such constant");
    }
}
