package dev.sextant.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
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
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .registerSubtypes(Stream.of(Kind.values()).map(it -> new NamedType(it.type(), it.singular())).toArray(NamedType[]::new))
                .build();
    }

    static JsonFactory factory() {
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
        return Complaint.of(failed);
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
