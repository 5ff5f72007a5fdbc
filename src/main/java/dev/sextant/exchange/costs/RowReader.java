package dev.sextant.exchange.costs;

import dev.sextant.exchange.costs.CostChanges.CellChange;
import dev.sextant.exchange.costs.CostChanges.Refused;
import dev.sextant.exchange.costs.CostChanges.Spot;
import dev.sextant.exchange.table.Cell;
import dev.sextant.exchange.table.DayForm;
import dev.sextant.exchange.table.Grid;
import dev.sextant.exchange.table.Row;
import dev.sextant.plan.Booking;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Id;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Rate;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Figures;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table into parts. */
final class RowReader {

    private final Plan plan;
    private final Heading heading;
    private final List<Field> fields;
    private final String sheet;
    private final Vocabulary words;
    private final Figures.@Nullable Mark usual;
    private final Map<Integer, Figures> figures = new HashMap<>();
    private @Nullable Optional<Figures.Mark> told;
    private @Nullable DayForm days;
    private @Nullable Refusal doubt;

    /** What a row cannot be taken for. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Refused refused;

        private Unfit(Refused refused) {
            super(refused.why());
            this.refused = refused;
        }

        Refused refused() {
            return refused;
        }
    }

    RowReader(Plan plan, Heading heading, List<Field> fields, String sheet, Vocabulary words, Figures.@Nullable Mark usual) {
        this.plan = plan;
        this.heading = heading;
        this.fields = fields;
        this.sheet = sheet;
        this.words = words;
        this.usual = usual;
    }

    /** The part as the row has it; the very same where no cell differs. @throws Unfit if it cannot be taken */
    Part changed(Row row, Part before) {
        Map<Field, @Nullable Object> values = new LinkedHashMap<>();
        for (var field : fields) {
            if (isThere(field) && !isAsBefore(row, field, before)) {
                values.put(field, read(row, field, field.value(before)));
            }
        }
        var read = List.copyOf(values.keySet());
        values.entrySet().removeIf(it -> Objects.equals(it.getValue(), it.getKey().value(before)));
        return made(row, read, values, before, before.id(), 0);
    }

    /** @throws Unfit if it cannot be taken */
    Part added(Row row, Id<?> id, double rank) {
        Map<Field, @Nullable Object> values = new LinkedHashMap<>();
        for (var field : fields) {
            values.put(field, isByReference(row, field) ? byReference(row, field) : isThere(field) ? read(row, field, null) : absent(row, field));
        }
        return made(row, fields, values, null, id, rank);
    }

    private boolean isThere(Field field) {
        return heading.places().containsKey(field);
    }

    /** A booking that does not name its line, but the order that somebody booked on one. */
    private boolean isByReference(Row row, Field field) {
        return field.kind() == Kind.BOOKING && field.name().equals("line") && (!isThere(field) || heading.cell(row, field, 0).isNothing());
    }

    private Object byReference(Row row, Field line) {
        var reference = fields.stream().filter(it -> it.name().equals("reference") && isThere(it)).map(it -> heading.cell(row, it, 0).shown().strip()).findFirst().orElse("");
        var lines = plan.all(Booking.class).stream().filter(it -> !reference.isEmpty() && it.reference().equalsIgnoreCase(reference)).map(Booking::line).distinct().toList();
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        throw unfit(row, reference.isEmpty() ? new Refusal("table.empty", words.head(line.keys(0))) : new Refusal("table.no-line", reference, lines.size()));
    }

    private @Nullable Object absent(Row row, Field field) {
        try {
            return field.component().isNullable() ? null : Blank.of(field.component(), words.head(field.keys(0)));
        } catch (Refusal missing) {
            throw unfit(row, missing);
        }
    }

    /** Whether each cell holds what would be written there today. A column that is not there says nothing. */
    private boolean isAsBefore(Row row, Field field, Part before) {
        var written = field.write(before);
        return IntStream.range(0, field.width()).allMatch(at -> heading.column(field, at) < 0 || isSame(heading.cell(row, field, at), written.get(at)));
    }

    private static boolean isSame(Cell here, Cell written) {
        return here instanceof Cell.Number a && written instanceof Cell.Number b && a.isPercent() == b.isPercent()
                ? a.amount().compareTo(b.amount()) == 0
                : here.shown().strip().equals(written.shown().strip());
    }

    private @Nullable Object read(Row row, Field field, @Nullable Object before) {
        var written = field.form().written(before);
        var inputs = IntStream.range(0, field.width()).mapToObj(at -> {
            var column = heading.column(field, at);
            return new Input(column < 0 ? written.get(at) : row.cell(column), words.head(field.keys(at)), () -> figures(column), this::days);
        }).toList();
        try {
            return field.read(inputs, before);
        } catch (Refusal refusal) {
            throw unfit(row, field, inputs, refusal);
        }
    }

    /** How figures are written in a column: the rest of it may tell what a doubtful one means, or else the other columns. */
    private Figures figures(int column) {
        return figures.computeIfAbsent(column, it -> Figures.of(texts(it), table(), plan.charter().currency()));
    }

    /** Told by all columns with days together, once. */
    private DayForm days() {
        if (doubt != null) {
            throw doubt;
        }
        try {
            var form = days != null ? days : DayForm.of(columns(it -> it == Grid.Form.DAY).boxed().flatMap(column -> heading.rows().stream()
                    .map(row -> new DayForm.Written(row.number(), row.cell(column).shown()))).toList());
            days = form;
            return form;
        } catch (Refusal unknown) {
            doubt = unknown;
            throw unknown;
        }
    }

    /** Worked out once: a table may have a hundred thousand rows. */
    private Figures.@Nullable Mark table() {
        told = told == null ? Optional.ofNullable(inTable()) : told;
        return told.orElse(null);
    }

    private Figures.@Nullable Mark inTable() {
        var written = columns(it -> it != Grid.Form.TEXT).boxed().flatMap(it -> texts(it).stream()).toList();
        return Figures.told(written).orElse(usual);
    }

    private IntStream columns(Predicate<Grid.Form> form) {
        return fields.stream().filter(this::isThere).flatMapToInt(it -> IntStream.range(0, it.width())
                .filter(at -> form.test(it.form().columns().get(at))).map(at -> heading.column(it, at)));
    }

    private List<String> texts(int column) {
        return heading.rows().stream().map(row -> row.cell(column)).filter(Cell.Text.class::isInstance).map(Cell::shown).toList();
    }

    /** @param read the fields of which cells were read */
    private Part made(Row row, List<Field> read, Map<Field, @Nullable Object> values, @Nullable Part before, Id<?> id, double rank) {
        try {
            var part = before != null && values.isEmpty() ? before : Assembly.of(heading.kind(), values, before, id, rank);
            for (var field : read) {
                priced(row, field, part);
            }
            return part;
        } catch (Refusal refusal) {
            throw unfit(row, refusal);
        }
    }

    /** Money that names a currency names the one in which it counts. */
    private void priced(Row row, Field field, Part part) {
        for (var at = 0; at < field.width() && field.form().columns().get(at) == Grid.Form.MONEY && isThere(field); at++) {
            if (heading.cell(row, field, at) instanceof Cell.Text text) {
                var named = figures(heading.column(field, at)).read(text.text()).currency();
                var counted = counted(field, part);
                if (named != null && !named.equals(counted)) {
                    throw new Refusal("table.currency", text.text(), named.getCurrencyCode(), counted.getCurrencyCode());
                }
            }
        }
    }

    private Currency counted(Field field, Part part) {
        var own = switch (part) {
            case CostLine line when field.name().equals("unitCost") -> line.terms().currency();
            case Rate rate -> rate.currency();
            default -> null;
        };
        return own == null ? plan.charter().currency() : own;
    }

    private Unfit unfit(Row row, Refusal why) {
        return new Unfit(new Refused(new Spot(sheet, String.valueOf(row.number())), "", "", why));
    }

    /** Names the first cell that is not empty. */
    private Unfit unfit(Row row, Field field, List<Input> inputs, Refusal why) {
        var at = IntStream.range(0, inputs.size()).filter(it -> !inputs.get(it).isEmpty() && heading.column(field, it) >= 0).findFirst().orElse(0);
        var column = Math.max(0, heading.column(field, at));
        return new Unfit(new Refused(new Spot(sheet, row.address(column)), inputs.get(at).head(), row.cell(column).shown(), why));
    }

    /** The cells in which a part differs from what it was. */
    List<CellChange> differences(Part before, Part after) {
        var differences = new ArrayList<CellChange>();
        for (var field : fields) {
            var was = field.write(before);
            var is = field.write(after);
            for (var at = 0; at < field.width(); at++) {
                if (!was.get(at).equals(is.get(at))) {
                    differences.add(new CellChange(words.head(field.keys(at)), was.get(at), is.get(at)));
                }
            }
        }
        return differences;
    }
}
