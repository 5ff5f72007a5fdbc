package dev.sextant.exchange.costs;

import dev.sextant.exchange.costs.CostChanges.Change;
import dev.sextant.exchange.costs.CostChanges.Refused;
import dev.sextant.exchange.costs.CostChanges.Spot;
import dev.sextant.exchange.costs.CostChanges.Unread;
import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.Row;
import dev.sextant.exchange.table.Table;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Ranked;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Figures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads tables one after the other, and gathers what they change. */
final class TableReading {

    /** A table whose head is understood. */
    record Headed(Table table, Heading heading) {}

    private final Plan plan;
    private final Vocabulary words;
    private final Ids ids;
    private final Names names;
    private final Figures.@Nullable Mark usual;
    private final Map<Kind, List<Field>> fields;

    private final List<Change> changes = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Part> absent = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Kind, Double> lastRanks = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<List<Cell>, List<Part>>> alike = new EnumMap<>(Kind.class);
    private int same;

    TableReading(Plan plan, Vocabulary words, Ids ids, Names names, Figures.@Nullable Mark usual, Map<Kind, List<Field>> fields) {
        this.plan = plan;
        this.words = words;
        this.ids = ids;
        this.names = names;
        this.usual = usual;
        this.fields = fields;
    }

    void skip(Table table) {
        if (!table.rows().isEmpty()) {
            unread.add(new Unread(table.name(), List.of()));
        }
    }

    void read(Headed headed) {
        var heading = headed.heading();
        var sheet = headed.table().name();
        if (!heading.unknown().isEmpty()) {
            unread.add(new Unread(sheet, heading.unknown()));
        }
        var reader = new RowReader(plan, heading, Objects.requireNonNull(fields.get(heading.kind())), sheet, words, usual);
        for (var row : heading.rows()) {
            try {
                read(row, heading, reader, sheet);
            } catch (RowReader.Unfit unfit) {
                refused.add(unfit.refused());
            }
        }
        if (heading.id() >= 0) {
            plan.all(heading.kind().type()).stream().filter(it -> !seen.containsKey(it.id().value())).forEach(absent::add);
        }
    }

    private void read(Row row, Heading heading, RowReader reader, String sheet) {
        var id = row.cell(heading.id()).shown().strip();
        if (id.isEmpty()) {
            add(row, heading, reader, sheet);
            return;
        }
        var before = part(id, heading.kind());
        var earlier = seen.putIfAbsent(id, row.number());
        if (before.isEmpty() || earlier != null) {
            var why = earlier != null ? new Refusal("table.twice", id, earlier) : new Refusal("table.gone", id, heading.kind().singular());
            refused.add(new Refused(new Spot(sheet, row.address(heading.id())), words.texts().say(Heading.ID), id, why));
            return;
        }
        var after = reader.changed(row, before.get());
        if (after.equals(before.get())) {
            same++;
        } else {
            changes.add(new Change(spot(row, sheet), Edit.change(before.get(), after), reader.differences(before.get(), after)));
        }
    }

    private static Spot spot(Row row, String sheet) {
        return new Spot(sheet, String.valueOf(row.number()));
    }

    private Optional<Part> part(String id, Kind kind) {
        try {
            return plan.part(new Id<>(id)).filter(it -> Kind.of(it) == kind);
        } catch (Refusal noId) {
            return Optional.empty();
        }
    }

    private void add(Row row, Heading heading, RowReader reader, String sheet) {
        var kind = heading.kind();
        var made = reader.added(row, ids.fresh(kind.type()), lastRanks.computeIfAbsent(kind, this::lastRank) + 1);
        var known = alike.computeIfAbsent(kind, this::byContent).get(content(made));
        if (known != null && !known.isEmpty()) {
            seen.putIfAbsent(known.removeFirst().id().value(), row.number());
            same++;
            return;
        }
        lastRanks.merge(kind, 1.0, Double::sum);
        names.add(made);
        changes.add(new Change(spot(row, sheet), Edit.add(made), List.of()));
    }

    private double lastRank(Kind kind) {
        return plan.all(kind.type()).stream().mapToDouble(it -> it instanceof Ranked ranked ? ranked.rank() : 0).max().orElse(0);
    }

    private Map<List<Cell>, List<Part>> byContent(Kind kind) {
        return plan.all(kind.type()).stream().map(Part.class::cast)
                .collect(Collectors.groupingBy(this::content, Collectors.toCollection(ArrayList::new)));
    }

    /** All that a workbook says of a part. */
    private List<Cell> content(Part part) {
        return Objects.requireNonNull(fields.get(Kind.of(part))).stream().flatMap(it -> it.write(part).stream()).toList();
    }

    /** All that was read. A row that the rest of the plan does not allow is refused like one that cannot be read. */
    CostChanges changes() {
        var kept = new ArrayList<Change>();
        take(plan, changes, kept);
        return new CostChanges(plan, kept, refused, same, absent, unread);
    }

    /** One that does not fit among a hundred thousand is found by halving. */
    private Plan take(Plan now, List<Change> some, List<Change> kept) {
        try {
            var next = now.with(some.stream().map(Change::edit).toList());
            kept.addAll(some);
            return next;
        } catch (Refusal refusal) {
            if (some.size() == 1) {
                refused.add(new Refused(some.getFirst().spot(), "", "", refusal));
                return now;
            }
            return take(take(now, some.subList(0, some.size() / 2), kept), some.subList(some.size() / 2, some.size()), kept);
        }
    }
}
