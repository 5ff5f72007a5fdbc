package dev.sextant.ui.roadmap;

import dev.sextant.plan.Id;
import dev.sextant.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence that names tasks, so that each name can lead to its task. */
record Passage(List<Piece> pieces) {

    /** Characters for private use, which no text of a plan needs, around the id and the name of a task in a sentence. */
    private static final Pattern NAMED = Pattern.compile("\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002");

    /** @param task which the text names, if it names one */
    record Piece(String text, Optional<Id<Task>> task) {}

    Passage {
        pieces = List.copyOf(pieces);
    }

    /** A name as it has to stand in a sentence that is read by {@link #read}. */
    static String named(Id<Task> task, String name) {
        return "\uE000" + task.value() + "\uE001" + name.replaceAll("[\uE000-\uE002]", " ") + "\uE002";
    }

    static Passage read(String sentence) {
        var pieces = new ArrayList<Piece>();
        var found = NAMED.matcher(sentence);
        var end = 0;
        while (found.find()) {
            add(pieces, sentence.substring(end, found.start()));
            pieces.add(new Piece(found.group(2), Optional.of(new Id<>(found.group(1)))));
            end = found.end();
        }
        add(pieces, sentence.substring(end));
        return new Passage(pieces);
    }

    private static void add(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, Optional.empty()));
        }
    }

    /** As it is read aloud. */
    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
