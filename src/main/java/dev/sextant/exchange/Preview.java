package dev.sextant.exchange;

import dev.sextant.journal.Entry;
import dev.sextant.plan.Id;
import dev.sextant.plan.Note;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is in a package, told before any of it is taken.
 *
 * @param people everybody in the plan by name, in the order of their ids
 * @param counts of the parts by kind, in the words of the JSON; kinds with none are left out
 * @param entries of the history; 0 where there is none
 * @param first the first entry, where there is a history
 * @param last the last edit; without history, nobody is named for it
 * @param confidential how many confidential notes there are, in the plan and anywhere in its history
 */
public record Preview(
        @Nullable String program,
        boolean forClient,
        Words name,
        Words client,
        List<Words> people,
        Map<String, Integer> counts,
        int entries,
        @Nullable Touch first,
        @Nullable Touch last,
        int confidential) {

    private static final int NAMED = 12;

    /** Somebody's edit. */
    public record Touch(Instant at, String by) {}

    public static Preview of(Packed packed) {
        var plan = packed.plan();
        var history = packed.history();
        var lastEdit = packed.lastEdit();
        return new Preview(
                packed.program(), packed.forClient(), plan.charter().name(), plan.charter().client(),
                plan.all(Person.class).stream().sorted(Comparator.comparing(Person::id)).map(Person::name).toList(),
                PackageHead.counts(plan), history.size(), history.isEmpty() ? null : touch(history.getFirst()),
                history.isEmpty() ? lastEdit == null ? null : new Touch(lastEdit, "") : touch(history.getLast()),
                confidential(plan, history));
    }

    private static Touch touch(Entry entry) {
        return new Touch(entry.at(), entry.by());
    }

    /** A note that was removed, or is no longer confidential, still stands in the history. */
    private static int confidential(Plan plan, List<Entry> history) {
        var parts = Stream.concat(
                plan.parts(), history.stream().flatMap(it -> it.edits().stream()).flatMap(it -> Stream.of(it.before(), it.after())));
        Set<Id<?>> notes = new HashSet<>();
        parts.filter(Objects::nonNull).filter(it -> it instanceof Note note && note.confidential()).forEach(it -> notes.add(it.id()));
        return notes.size();
    }

    /** The same for a reader, a sentence each. */
    public List<String> sentences(Texts texts, ZoneId zone) {
        var told = new ArrayList<String>();
        told.add(client.isEmpty() ? texts.say("exchange.preview.name", name) : texts.say("exchange.preview.name-client", name, client));
        told.add(texts.say(
                "exchange.preview.counts", count("phases"), count("tasks"), count("checkItems"), count("costLines"), count("risks")));
        if (!people.isEmpty()) {
            told.add(texts.say("exchange.preview.people", named(texts), Math.max(0, people.size() - NAMED)));
        }
        history(texts, zone, told);
        if (forClient) {
            told.add(texts.say("exchange.preview.for-client"));
        }
        told.add(texts.say("exchange.preview.confidential", confidential));
        if (program != null) {
            told.add(texts.say("exchange.preview.program", PackageHead.shortened(program)));
        }
        return told;
    }

    private void history(Texts texts, ZoneId zone, List<String> told) {
        if (first != null && last != null) {
            told.add(texts.say("exchange.preview.history", entries, at(first, zone), first.by(), at(last, zone), last.by()));
        } else if (last != null) {
            told.add(texts.say("exchange.preview.no-history-since", at(last, zone)));
        } else {
            told.add(texts.say("exchange.preview.no-history"));
        }
    }

    private String named(Texts texts) {
        return people.stream().limit(NAMED).map(texts::say).collect(Collectors.joining(texts.say("exchange.preview.between")));
    }

    private int count(String kind) {
        return counts.getOrDefault(kind, 0);
    }

    private static LocalDateTime at(Touch touch, ZoneId zone) {
        return LocalDateTime.ofInstant(touch.at(), zone);
    }
}
