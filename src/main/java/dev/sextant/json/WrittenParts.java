package dev.sextant.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Finds the parts in a text and gives each as it was written, so that a digest holds for formats that nobody writes any more. */
final class WrittenParts {

    private static final JsonFactory FACTORY = Json.factory();

    private final byte[] json;
    private final Sink sink;

    private WrittenParts(byte[] json, Sink sink) {
        this.json = json;
        this.sink = sink;
    }

    /** Takes the bytes of each part, on one line. */
    interface Sink {
        /** @param after whether the part is what an edit leads to, or stands in a plan */
        void take(byte[] part, boolean after);
    }

    /** Those before and after the edits in any text that holds edits. */
    static void ofEdits(byte[] json, Sink sink) throws IOException {
        try (var parser = FACTORY.createParser(json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var name = token == JsonToken.FIELD_NAME ? parser.currentName() : "";
                if ((name.equals("before") || name.equals("after")) && parser.nextToken() == JsonToken.START_OBJECT) {
                    new WrittenParts(json, sink).take(parser, name.equals("after"));
                }
            }
        }
    }

    /** Those of a plan. */
    static void ofPlan(byte[] json, Sink sink) throws IOException {
        try (var parser = FACTORY.createParser(json)) {
            parser.nextToken();
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    new WrittenParts(json, sink).take(parser, true);
                }
            }
        }
    }

    private void take(JsonParser parser, boolean after) throws IOException {
        var from = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        sink.take(line(from, (int) parser.currentLocation().getByteOffset()), after);
    }

    /** Without the blanks between its words, as a part is written for its digest. */
    private byte[] line(int from, int to) {
        var line = new ByteArrayOutputStream(to - from);
        var quoted = false;
        for (var at = from; at < to; at++) {
            var next = json[at];
            if (quoted && next == '\\') {
                line.write(next);
                at++;
            } else if (next == '"') {
                quoted = !quoted;
            }
            if (quoted || json[at] > ' ' || json[at] < 0) {
                line.write(json[at]);
            }
        }
        return line.toByteArray();
    }
}
