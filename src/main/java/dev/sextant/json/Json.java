package dev.sextant.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.sextant.plan.Id;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Part;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** Jackson as this house uses it: one form out, nothing dubious in. */
public final class Json {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_NUMBER = 100;
    private static final long LARGEST = 256L << 20;

    private Json() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule().addDeserializer(Id.class, new IdReader()))
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new Strict()))
                .addMixIn(Part.class, Named.class)
                .addMixIn(Id.class, IdForm.class)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .registerSubtypes(Stream.of(Kind.values()).map(it -> new NamedType(it.type(), it.singular())).toArray(NamedType[]::new))
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxDocumentLength(LARGEST)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
    }

    /** What was wrong with what was read, as the sentence that a user can act on. */
    public static Refusal refusal(IOException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refused) {
                return refused;
            }
        }
        if (failed instanceof JsonProcessingException json) {
            var at = json.getLocation();
            var line = at == null ? 0 : at.getLineNr();
            var column = at == null ? 0 : at.getColumnNr();
            return refusal(json, line, column).because(failed);
        }
        return new Refusal("json.unreadable").because(failed);
    }

    /** What the reader says of types and classes is for programmers; the user gets the place in the document. */
    private static Refusal refusal(JsonProcessingException failed, int line, int column) {
        return switch (failed) {
            case UnrecognizedPropertyException unknown -> new Refusal("json.field", line, column, unknown.getPropertyName());
            case InvalidTypeIdException unknown -> new Refusal("json.type", line, column, Objects.requireNonNullElse(unknown.getTypeId(), ""));
            case JsonMappingException mapping when !mapping.getPath().isEmpty() && !isDuplicate(mapping) ->
                    new Refusal("json.value", line, column, place(mapping));
            default -> new Refusal("json.content", line, column, firstSentence(failed.getOriginalMessage()));
        };
    }

    private static boolean isDuplicate(JsonMappingException failed) {
        return failed.getCause() instanceof JsonParseException;
    }

    /** {@code [0][1].after.name} */
    private static String place(JsonMappingException failed) {
        var place = new StringBuilder();
        for (var step : failed.getPath()) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return place.toString();
    }

    private static String firstSentence(String message) {
        var end = message.indexOf('\n');
        var line = end < 0 ? message : message.substring(0, end);
        return line.replaceAll("\\(start marker .*|\\(class [\\w.$]+\\)|`[\\w.$<>]+`?|\\(token .*\\)", "").replaceAll("\\s+", " ").strip();
    }

    /** A part says what it is by the name of its kind, never by a class. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Named {}

    private interface IdForm {
        @JsonValue
        String value();
    }

    private static final class IdReader extends StdDeserializer<Id<?>> {

        private static final long serialVersionUID = 1;

        IdReader() {
            super(Id.class);
        }

        @Override
        public Id<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = parser.getValueAsString();
            return text == null ? (Id<?>) context.handleUnexpectedToken(Id.class, parser) : new Id<>(text);
        }
    }
}
