package dev.sextant.journal;

import dev.sextant.plan.Constraint;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Kind;
import dev.sextant.plan.Moment;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Variation;
import dev.sextant.plan.Words;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Workday;
import dev.sextant.text.Cells;
import dev.sextant.text.PartNames;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells an entry in sentences, by comparing what parts were with what they became. */
public final class Audit {

    private final Texts texts;
    private final PartNames names;

    /** @param plans on either side of the entries, to name what they refer to */
    public Audit(Texts texts, Plan... plans) {
        this(texts, new PartNames(texts, plans));
    }

    Audit(Texts texts, PartNames names) {
        this.texts = texts;
        this.names = names;
    }

    /** "Go-live: earliest start 4 Jan 2027 → 6 Jan 2027", one sentence for each thing that changed. */
    public List<String> sentences(List<Edit> edits) {
        return edits.stream().flatMap(this::sentences).toList();
    }

    private Stream<String> sentences(Edit edit) {
        if (edit.part() instanceof Variation variation) {
            return varied((Variation) edit.before(), (Variation) edit.after())
                    .flatMap(this::sentences)
                    .map(it -> texts.say("entry.in-scenario", names.of(variation.scenario()), it));
        }
        var kind = texts.say("kind." + edit.kind().singular());
        if (edit.before() == null) {
            return Stream.of(texts.say("entry.added", kind, names.of(edit.part())));
        }
        if (edit.after() == null) {
            return Stream.of(texts.say("entry.removed", kind, names.of(edit.part())));
        }
        return edit.before() instanceof SheetRow before && edit.after() instanceof SheetRow after
                ? Stream.concat(differences(before, after.withCells(before.cells())), cells(before, after))
                : differences(edit.before(), edit.after());
    }

    /** What a part of a scenario was and became; before it was otherwise, it was as in the plan. */
    private static Stream<Edit> varied(@Nullable Variation before, @Nullable Variation after) {
        var known = Objects.requireNonNull(after != null ? after : before);
        var was = before == null ? known.before() : before.after();
        var is = after == null ? known.before() : after.after();
        return Objects.equals(was, is) ? Stream.empty() : Stream.of(new Edit(was, is));
    }

    private Stream<String> differences(Part before, Part after) {
        return Shape.of(before).components().stream()
                .filter(it -> !Objects.equals(it.of(before), it.of(after)))
                .map(it -> difference(it, before, after));
    }

    /** Each cell that changed, under the name of its column. */
    private Stream<String> cells(SheetRow before, SheetRow after) {
        var columns = names.part(after.sheet()).map(it -> ((Sheet) it).columns()).orElse(List.of());
        return IntStream.range(0, columns.size())
                .filter(at -> !before.cell(at).equals(after.cell(at)))
                .mapToObj(at -> texts.say("entry.changed", names.of(after), texts.say(columns.get(at).name()),
                        value(Cells.of(texts, columns.get(at), before.cell(at))), value(Cells.of(texts, columns.get(at), after.cell(at)))));
    }

    private String difference(Shape.Component component, Part before, Part after) {
        var name = names.of(before).replaceFirst("[.。]$", ""); // a colon follows
        if (component.name().equals("rank")) {
            return texts.say("entry.moved", name);
        }
        var label = texts.say("component." + Kind.of(before).singular() + "." + component.name());
        return texts.say("entry.changed", name, label, value(component.of(before)), value(component.of(after)));
    }

    private String value(@Nullable Object value) {
        var formats = texts.formats();
        return switch (value) {
            case null -> texts.say("value.nothing");
            case Boolean answer -> texts.say("value." + answer);
            case Id<?> id -> names.of(id);
            case Estimate days -> formats.duration(days, WorkCalendar.STANDARD.hoursPerDay());
            case Spread spread -> formats.spread(spread);
            case BigDecimal number -> formats.number(number);
            case LocalDate day -> formats.date(day);
            case Enum<?> constant -> texts.say(constant);
            case List<?> list when list.isEmpty() -> texts.say("value.nothing");
            case List<?> list -> list.stream().map(this::value).collect(Collectors.joining(" | "));
            case Workday day -> day.shifts().isEmpty() ? texts.say("value.off") : day.toString();
            case Constraint rule -> rule.moment() == null ? texts.say(rule.rule()) : texts.say("value.rule", texts.say(rule.rule()), value(rule.moment()));
            case Moment moment -> formats.date(moment.day()) + (moment.time() == null ? "" : " " + moment.time());
            case Double number -> formats.number(number);
            case Formula formula -> formula(formula);
            case Timing timing -> timing(timing);
            case Terms terms -> terms(terms);
            case Currency currency -> currency.getCurrencyCode();
            case Part part -> names.of(part);
            case Sheet.Column column -> texts.say(column.name());
            case Sheet.Verdict verdict -> texts.say(verdict.says());
            case Words words -> words.isEmpty() ? texts.say("value.nothing") : texts.say(words);
            case String text -> text.isEmpty() ? texts.say("value.nothing") : text;
            default -> value.toString();
        };
    }

    private String formula(Formula formula) {
        var inputs = formula.inputs().stream().map(texts.formats()::spread).collect(Collectors.joining(" | "));
        return texts.say("value.rule", texts.say(formula.recipe()), inputs).strip();
    }

    private String timing(Timing timing) {
        var days = Stream.of(timing.from(), timing.until()).filter(Objects::nonNull).map(texts.formats()::date).toList();
        var said = days.isEmpty() ? texts.say(timing.profile()) : texts.say("value.rule", texts.say(timing.profile()), String.join(" – ", days));
        return timing.escalation().signum() == 0 ? said : texts.say("value.rule", said, texts.say("value.percent", timing.escalation()));
    }

    private String terms(Terms terms) {
        var said = Stream.of(terms.mode(), terms.treatment(), terms.supplier(), terms.currency()).filter(Objects::nonNull).map(this::value);
        var tax = texts.say(terms.taxIncluded() ? "value.tax.included" : "value.tax.extra");
        return Stream.concat(said, Stream.of(tax)).collect(Collectors.joining(" | "));
    }
}
