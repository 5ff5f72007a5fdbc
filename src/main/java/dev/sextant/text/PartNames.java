package dev.sextant.text;

import dev.sextant.plan.AcceptedOverlap;
import dev.sextant.plan.Appraisal;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Baseline;
import dev.sextant.plan.Benefit;
import dev.sextant.plan.Booking;
import dev.sextant.plan.CentreActivity;
import dev.sextant.plan.ChangeRequest;
import dev.sextant.plan.Charter;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Deliverable;
import dev.sextant.plan.Edit;
import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Factor;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Note;
import dev.sextant.plan.Part;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Person;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Rate;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Role;
import dev.sextant.plan.ScaleLevel;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.Sheet;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.SpecialDay;
import dev.sextant.plan.Task;
import dev.sextant.plan.Variation;
import dev.sextant.plan.WorkCalendar;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a reader calls a part. */
public final class PartNames {

    private final Texts texts;
    private final Function<Id<?>, Optional<Part>> lookup;

    /** @param plans where parts that others refer to are looked up, the first one that has it */
    public PartNames(Texts texts, Plan... plans) {
        this(texts, id -> Stream.of(plans).flatMap(plan -> plan.part(id).stream()).findFirst()
                .or(() -> Stream.of(plans).flatMap(plan -> varied(plan, id)).findFirst()));
    }

    /** What only a scenario has, or what the plan had when a scenario changed it. */
    private static Stream<Part> varied(Plan plan, Id<?> id) {
        return plan.all(Variation.class).stream().filter(it -> it.target().equals(id)).map(it -> new Edit(it.before(), it.after()).part());
    }

    public PartNames(Texts texts, Function<Id<?>, Optional<Part>> lookup) {
        this.texts = texts;
        this.lookup = lookup;
    }

    public String of(Part part) {
        return switch (part) {
            case Charter it -> texts.say(it.name());
            case Phase it -> texts.say(it.name());
            case Task it -> texts.say(it.name());
            case Link it -> texts.say("entry.link", of(it.predecessor()), of(it.successor()));
            case Role it -> texts.say(it.name());
            case Person it -> texts.say(it.name());
            case Assignment it -> texts.say("entry.assignment", of(it.role()), of(it.task()));
            case CheckItem it -> texts.say(it.text());
            case Gate it -> texts.say(it.name());
            case GateQuestion it -> texts.say(it.text());
            case Deliverable it -> texts.say(it.name());
            case Note it -> shortened(texts.say(it.text()));
            case CostLine it -> texts.say(it.name());
            case Risk it -> texts.say(it.name());
            case ScaleLevel it -> texts.say(it.name());
            case Sheet it -> texts.say(it.name());
            case SheetRow it -> texts.say(it.name());
            case WorkCalendar it -> texts.say(it.name());
            case SpecialDay it -> it.name().isEmpty() ? texts.formats().date(it.first()) : texts.say(it.name());
            case Baseline it -> texts.say(it.name());
            case Payment it -> texts.say("entry.payment", it.name(), it.percent(), of(it.line()));
            case Booking it -> texts.say("entry.booking", it.reference().isEmpty() ? texts.say(it.type()) : it.reference(), of(it.line()));
            case ChangeRequest it -> texts.say(it.name());
            case Rate it -> texts.say("entry.rate", of(it.role()), it.from());
            case ExchangeRate it -> texts.say("entry.exchange-rate", it.currency().getCurrencyCode(), it.from());
            case Factor it -> texts.say(it.influence());
            case AcceptedOverlap it -> texts.say("entry.overlap", of(it.line()), of(Objects.requireNonNullElse(it.other() == null ? it.risk() : it.other(), it.line())));
            case Benefit it -> texts.say(it.name());
            case CentreActivity it -> texts.say(it.name());
            case Appraisal _ -> texts.say("entry.appraisal");
            case Scenario it -> texts.say(it.name());
            case Variation it -> texts.say("entry.variation", of(it.scenario()), of(new Edit(it.before(), it.after()).part()));
        };
    }

    /** The name of a part that another one refers to; its id where it is gone. */
    public String of(Id<?> id) {
        return part(id).map(this::of).orElse(id.value());
    }

    /** The part itself, where one of the plans has it. */
    public Optional<Part> part(Id<?> id) {
        return lookup.apply(id);
    }

    private static String shortened(String text) {
        var points = text.codePoints().limit(60).toArray();
        return points.length < 60 ? text : new String(points, 0, 59) + "…";
    }
}
