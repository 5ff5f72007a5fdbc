package dev.sextant.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An engagement as a value: all its parts, and nothing that can be worked out from them. */
public final class Plan {

    /** No part at all: what an engagement is before its first entry. */
    public static final Plan EMPTY = new Plan(new EnumMap<>(Kind.class));

    private final Map<Kind, Map<Id<?>, Part>> parts;

    private Plan(Map<Kind, Map<Id<?>, Part>> parts) {
        this.parts = parts;
    }

    public static Plan of(Collection<? extends Part> parts) {
        return EMPTY.with(parts.stream().map(Edit::add).toList());
    }

    /**
     * The plan after the edits.
     *
     * @throws Refusal if a part is no longer what an edit takes it to be, if a reference would lead nowhere, or if tasks
     *     would wait for each other in a circle; this plan is what it was
     */
    public Plan with(List<Edit> edits) {
        var next = new EnumMap<Kind, Map<Id<?>, Part>>(Kind.class);
        next.putAll(parts);
        edits.stream().map(Edit::kind).distinct().forEach(kind -> next.put(kind, new LinkedHashMap<>(of(kind))));
        for (var edit : edits) {
            var ofKind = next.getOrDefault(edit.kind(), Map.of());
            var present = edit.after() == null ? ofKind.remove(edit.id()) : ofKind.put(edit.id(), edit.after());
            if (!Objects.equals(present, edit.before())) {
                throw new Refusal("edit.stale", edit.kind().singular(), edit.id());
            }
        }
        var plan = new Plan(next);
        Whole.require(this, plan, edits);
        return plan;
    }

    /** @throws Refusal if the plan has no charter yet */
    public Charter charter() {
        return find(Charter.ID).orElseThrow(() -> new Refusal("charter.missing"));
    }

    public <P extends Part> Optional<P> find(@Nullable Id<P> id) {
        return Optional.ofNullable(id).flatMap(it -> part(it).map(Plan::<P>cast));
    }

    /** @throws Refusal if no part has this id */
    public <P extends Part> P get(Id<P> id) {
        return find(id).orElseThrow(() -> new Refusal("part.missing", id));
    }

    /** The part with this id, whatever its kind. */
    public Optional<Part> part(Id<?> id) {
        return parts.values().stream().map(ofKind -> ofKind.get(id)).filter(Objects::nonNull).findFirst();
    }

    boolean has(Kind kind, Id<?> id) {
        return of(kind).containsKey(id);
    }

    /** All parts of one kind, in no order that means anything. */
    public <P extends Part> Collection<P> all(Class<P> kind) {
        return Plan.cast(Collections.unmodifiableCollection(of(Kind.of(kind)).values()));
    }

    /** The parts of one kind that belong, in the order of their ranks. */
    public <P extends Part & Ranked> List<P> ranked(Class<P> kind, Predicate<? super P> belongs) {
        return all(kind).stream().filter(belongs).sorted(Ranked.BY_RANK).toList();
    }

    public <P extends Part & Ranked> List<P> ranked(Class<P> kind) {
        return ranked(kind, _ -> true);
    }

    /** The parts of one kind, collected by something that they belong to. */
    public <P extends Part, K> Map<K, List<P>> by(Class<P> kind, Function<? super P, K> owner) {
        var groups = new LinkedHashMap<K, List<P>>();
        all(kind).forEach(part -> groups.computeIfAbsent(owner.apply(part), _ -> new ArrayList<>()).add(part));
        return groups;
    }

    public List<Phase> phases() {
        return ranked(Phase.class);
    }

    /** Every part, kind by kind. */
    public Stream<Part> parts() {
        return parts.values().stream().flatMap(ofKind -> ofKind.values().stream());
    }

    public int size() {
        return parts.values().stream().mapToInt(Map::size).sum();
    }

    private Map<Id<?>, Part> of(Kind kind) {
        return parts.getOrDefault(kind, Map.of());
    }

    @SuppressWarnings("unchecked") // an Id<P> is only ever made for a P, and a kind's map holds nothing else
    private static <T> T cast(Object part) {
        return (T) part;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan that && Stream.of(Kind.values()).allMatch(kind -> of(kind).equals(that.of(kind)));
    }

    @Override
    public int hashCode() {
        return Stream.of(Kind.values()).mapToInt(kind -> of(kind).hashCode()).sum();
    }
}
