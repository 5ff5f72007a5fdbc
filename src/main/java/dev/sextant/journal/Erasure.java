package dev.sextant.journal;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Removal;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Variation;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.lang.Character.UnicodeScript;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody out of texts, of parts and of whole histories, and leaves everything else as it was. Names are found as
 * they were written, letter for letter; in scripts that part words with blanks, only where whole words stand.
 *
 * @param texts names and contacts, longest first
 * @param person the part, where there is or was one
 */
public record Erasure(List<String> texts, @Nullable Id<Person> person) {

    /** What stands in place of a name, in every language. */
    public static final String NOBODY = "—";

    public static final String PURGED = "entry.purged";

    private static final int SHORTEST = 2;

    /** Components that hold words of the program and not of a person. */
    private static final Set<String> CODES = Set.of("method", "category", "area", "origin");

    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?|\\d{4}-\\d{2}-\\d{2}|yes|no");

    /** What somebody is called until a name is typed. */
    private static final Set<String> NAMELESS =
            Stream.of(Language.values()).map(it -> Texts.in(it).say("calendars.new-person")).collect(Collectors.toUnmodifiableSet());
    private static final Set<UnicodeScript> SPACED = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    /**
     * @param who a name in either language or an id, of somebody who is or was in the plan; or any other name
     * @throws Refusal {@code erasure.several}, {@code erasure.short}
     */
    public static Erasure of(String who, List<Entry> entries) {
        var wanted = who.strip();
        var people = entries.stream().flatMap(Erasure::parts).filter(Person.class::isInstance).map(Person.class::cast).toList();
        var ids = new LinkedHashSet<Id<Person>>();
        people.stream().filter(it -> isCalled(it, wanted)).forEach(it -> ids.add(it.id()));
        if (ids.size() > 1) {
            throw new Refusal("erasure.several", wanted, ids);
        }
        if (ids.isEmpty() && isShort(wanted)) {
            throw new Refusal("erasure.short", wanted, SHORTEST);
        }
        var texts = ids.isEmpty() ? Stream.of(wanted) : people.stream().filter(it -> ids.contains(it.id())).flatMap(Erasure::texts);
        return new Erasure(
                texts.filter(it -> !isShort(it) && !it.equals(NOBODY) && !NAMELESS.contains(it)).distinct().sorted(Comparator.comparing(String::length).reversed()).toList(),
                ids.isEmpty() ? null : ids.getFirst());
    }

    private static Stream<Part> parts(Entry entry) {
        return entry.edits().stream().<Part>mapMulti((edit, sink) -> {
            Stream.of(edit.before() == null ? edit.part() : edit.before(), edit.part()).forEach(part -> {
                sink.accept(part);
                if (part instanceof Variation it) { // somebody may only ever have been in a scenario
                    Stream.of(Optional.ofNullable(it.before()), Optional.ofNullable(it.after())).flatMap(Optional::stream).forEach(sink);
                }
            });
        });
    }

    private static boolean isCalled(Person person, String who) {
        return person.id().value().equals(who) || person.name().en().equals(who) || person.name().zh().equals(who);
    }

    private static Stream<String> texts(Person person) {
        return Stream.of(person.name().en(), person.name().zh(), person.contact());
    }

    private static boolean isShort(String text) {
        return text.codePointCount(0, text.length()) < SHORTEST;
    }

    /** What an engagement says of the person, without its older files. */
    public Mentions mentions(Plan now, List<Entry> entries, int copies, int naming) {
        return new Mentions(
                texts, (int) entries.stream().filter(it -> !of(it).equals(it)).count(),
                (int) now.parts().filter(it -> it.id().equals(person) || names(it)).count(), copies, naming);
    }

    public boolean names(Part part) {
        return !of(part).equals(part);
    }

    /**
     * The history without the person. Where the person is still in the plan, one more entry takes the part out.
     *
     * @param entries that can be played from nothing
     */
    public List<Entry> of(Plan now, List<Entry> entries, Instant at, String by) {
        var erased = new ArrayList<>(entries.stream().map(this::of).toList());
        now.find(person).ifPresent(it -> {
            var plan = Plan.of(now.parts().map(this::of).toList());
            var removal = Removal.of(plan, plan.get(it.id()));
            erased.add(new Entry(entries.getLast().seq() + 1, Entry.MAIN, at, of(by), PURGED, null, removal));
        });
        return List.copyOf(erased);
    }

    private Entry of(Entry entry) {
        var edits = entry.edits().stream().map(it -> new Edit(erased(it.before()), erased(it.after()))).toList();
        return new Entry(entry.seq(), entry.branch(), entry.at(), of(entry.by()), entry.label(), entry.undoes(), edits);
    }

    private @Nullable Part erased(@Nullable Part part) {
        return part == null ? null : of(part);
    }

    /** Somebody else of the same name keeps it. */
    private Part of(Part part) {
        return switch (part) {
            case Person self when self.id().equals(person) ->
                new Person(self.id(), new Words(sign(self.name().en()), sign(self.name().zh())), self.role(), sign(self.contact()));
            case Person other -> new Person(other.id(), other.name(), other.role(), of(other.contact()));
            default -> (Part) record((Record) part);
        };
    }

    private static String sign(String text) {
        return text.isEmpty() ? "" : NOBODY;
    }

    private Record record(Record whole) {
        var shape = Shape.of(whole.getClass());
        var values = new ArrayList<@Nullable Object>();
        shape.components().forEach(it -> values.add(CODES.contains(it.name()) ? it.of(whole) : value(it.of(whole))));
        return shape.make(values);
    }

    private @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> of(text);
            case Id<?> id -> id;
            case List<?> list -> list.stream().map(this::inList).map(Objects::requireNonNull).toList();
            case Part inside -> of(inside);
            case Record whole -> record(whole);
            default -> value;
        };
    }

    /** Numbers, days and answers of a worksheet name nobody. */
    private @Nullable Object inList(Object value) {
        return value instanceof String cell && FIGURE.matcher(cell).matches() ? cell : value(value);
    }

    private String of(String text) {
        var erased = text;
        for (var name : texts) {
            for (var at = erased.indexOf(name); at >= 0; at = erased.indexOf(name, at + 1)) {
                if (isWhole(erased, at, at + name.length())) {
                    erased = erased.substring(0, at) + NOBODY + erased.substring(at + name.length());
                }
            }
        }
        return erased;
    }

    private static boolean isWhole(String text, int from, int to) {
        return (from == 0 || !isWithin(text.codePointBefore(from), text.codePointAt(from)))
                && (to == text.length() || !isWithin(text.codePointBefore(to), text.codePointAt(to)));
    }

    /** Whether no word can end between two characters. */
    private static boolean isWithin(int left, int right) {
        return isLetter(left) && isLetter(right);
    }

    private static boolean isLetter(int point) {
        return Character.isDigit(point) || SPACED.contains(UnicodeScript.of(point)) && Character.isLetter(point);
    }
}
