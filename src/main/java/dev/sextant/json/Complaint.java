package dev.sextant.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.util.regex.Pattern;

/** Says what was wrong with what was read, in words for whoever wrote it and not for who wrote the reader. */
final class Complaint {

    private static final Pattern TWICE = Pattern.compile("Duplicate [Ff]ield '([^']*)'");
    private static final Pattern MISSING = Pattern.compile("(?:Missing required creator|Invalid `null` value encountered for) property ['\"]([^'\"]*)['\"]");

    private Complaint() {}

    static Refusal of(IOException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refused) {
                return refused;
            }
        }
        return failed instanceof JsonProcessingException json ? about(json).because(failed) : new Refusal("json.unreadable").because(failed);
    }

    private static Refusal about(JsonProcessingException json) {
        var place = place(json);
        var twice = TWICE.matcher(json.getOriginalMessage());
        var missing = MISSING.matcher(json.getOriginalMessage());
        if (twice.find()) {
            return new Refusal("json.twice", place, twice.group(1));
        }
        if (missing.find()) {
            return new Refusal("json.missing", place, missing.group(1));
        }
        return switch (json) {
            case UnrecognizedPropertyException unknown -> new Refusal("json.unknown", place, unknown.getPropertyName());
            case InvalidTypeIdException kind -> new Refusal("json.no-kind", place, String.valueOf(kind.getTypeId()));
            case StreamConstraintsException _ -> new Refusal("json.excess", place);
            case JsonParseException _ -> new Refusal("json.syntax", place);
            default -> new Refusal("json.content", place);
        };
    }

    /** Line and column, and the way to it: {@code 1:160 [0][0].after}. */
    private static String place(JsonProcessingException json) {
        var at = json.getLocation();
        var place = new StringBuilder(at == null ? "" : at.getLineNr() + ":" + at.getColumnNr());
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            place.append(' ');
            mapping.getPath().forEach(step -> place.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName()));
        }
        return place.toString();
    }
}
