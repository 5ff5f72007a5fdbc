package dev.sextant.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.exchange.CountedIds;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Note;
import dev.sextant.plan.Part;
import dev.sextant.plan.Payment;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Shape;
import dev.sextant.plan.Task;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Words;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static final Words NAME = new Words("Lean start", "精简启动");

    private final Catalogue catalogue = Catalogue.load();
    private final Plan sample = Plan.of(SamplePlan.parts(catalogue, catalogue.sample("manufacturer"), Language.EN));

    @TempDir
    private Path folder;

    @Test
    void aTemplateHoldsThePlanWithoutWhatBelongedToTheClient() {
        var template = Template.of(catalogue, sample, NAME);

        assertThat(template.parts().all(Task.class)).hasSize(sample.all(Task.class).size()).allMatch(it -> it.progress() == 0);
        assertThat(template.parts().all(CheckItem.class)).hasSize(sample.all(CheckItem.class).size()).noneMatch(CheckItem::done);
        assertThat(template.parts().all(Gate.class)).allMatch(it -> it.decision() == Gate.Decision.OPEN && it.decidedBy().isEmpty());
        assertThat(template.parts().all(GateQuestion.class)).allMatch(it -> it.evidence().isEmpty());
        assertThat(template.parts().all(CostLine.class)).hasSize(12).allMatch(it -> it.actual() == null);
        assertThat(template.parts().all(Risk.class)).hasSize(sample.all(Risk.class).size());
        assertThat(template.parts().all(Person.class)).isEmpty();
        assertThat(template.parts().all(Note.class)).isEmpty();
    }

    @Test
    void aPhaseIsTakenWithItsTasksLinksCostsAndUsualRisks() {
        var phase = sample.phases().get(4);
        var template = Template.of(catalogue, sample, List.of(phase), NAME);

        assertThat(template.parts().phases()).containsExactly(phase);
        assertThat(template.parts().all(Task.class)).isNotEmpty().allMatch(it -> it.phase().equals(phase.id()));
        assertThat(template.parts().all(Link.class)).isNotEmpty();
        assertThat(template.parts().all(CostLine.class)).isNotEmpty();
        assertThat(template.parts().all(Risk.class)).isNotEmpty();
        assertThat(template.parts().all(Role.class)).isNotEmpty();
    }

    @Test
    void aPaymentIsTakenWithoutAGateOfAPhaseThatStaysAndNoMoneyKeepsItsDatesOrItsSupplier() {
        var gate = sample.all(Gate.class).stream().filter(it -> it.phase().equals(sample.phases().getFirst().id())).findFirst().orElseThrow();
        var phase = sample.phases().get(4);
        var day = LocalDate.of(2027, 5, 3);
        var line = sample.all(CostLine.class).iterator().next().withPlace(phase.id(), null).withProvenance("Offer to Acme")
                .withTiming(Timing.EVEN.withDates(day, day)).withTerms(Terms.OPEN.withSupplier("Northwind"));
        var plan = sample.with(List.of(
                Edit.change(sample.get(line.id()), line),
                Edit.add(new Payment(new Id<>("payment-x"), 1, line.id(), Words.NONE, BigDecimal.TEN, gate.id(), null, day, 0))));

        var parts = Template.of(catalogue, plan, List.of(phase), NAME).parts();
        assertThat(parts.get(new Id<Payment>("payment-x"))).satisfies(it -> assertThat(it.gate()).isNull()).satisfies(it -> assertThat(it.on()).isNull());
        assertThat(parts.get(line.id()).timing()).isEqualTo(Timing.EVEN);
        assertThat(parts.get(line.id()).provenance() + parts.get(line.id()).terms().supplier()).isEmpty();
    }

    @Test
    void aPhaseCanBeUsedTwiceInAPlanThatHasItAlready() {
        var template = Template.of(catalogue, sample, List.of(sample.phases().get(4)), NAME);
        var ids = new CountedIds();
        var once = sample.with(Grafting.edits(sample, template.parts().parts().toList(), ids));
        var twice = once.with(Grafting.edits(once, template.parts().parts().toList(), ids));

        assertThat(twice.phases()).hasSize(8);
        assertThat(twice.phases().getLast().name()).isEqualTo(sample.phases().get(4).name());
        assertThat(twice.all(Role.class)).hasSameSizeAs(sample.all(Role.class));
        assertThat(twice.all(Risk.class)).hasSameSizeAs(sample.all(Risk.class));
        var phase = twice.phases().getLast().id();
        assertThat(twice.ranked(Task.class, it -> it.phase().equals(phase))).extracting(Task::name)
                .containsExactlyElementsOf(sample.ranked(Task.class, it -> it.phase().equals(sample.phases().get(4).id())).stream().map(Task::name).toList());
    }

    @Test
    void whatWasSavedIsReadBackAsItWas() {
        var templates = new Templates(folder.resolve("own"));
        var template = Template.of(catalogue, sample, NAME);
        assertThat(templates.all()).isEmpty();

        templates.save("lean", template);

        assertThat(templates.get("lean")).isEqualTo(template);
        assertThat(templates.all()).extracting(Templates.Found::id).containsExactly("lean");
        templates.remove("lean");
        assertThat(templates.all()).isEmpty();
    }

    @Test
    void anEngagementBeginsWithMethodsAndTemplatesTogether() {
        var template = Template.of(catalogue, sample, List.of(sample.phases().getFirst()), NAME);
        var plan = Plan.of(Beginning.parts(catalogue, SamplePlans.charter(), List.of(template), new CountedIds()));

        assertThat(plan.phases()).hasSize(7);
        assertThat(plan.parts().map(Part::id)).doesNotHaveDuplicates();
        assertThat(plan.parts().flatMap(Shape::references)).allMatch(id -> plan.part(id).isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "                                                             | template.damaged",
        "[]                                                           | template.damaged",
        "{\"template\":9,\"name\":{},\"plan\":{}}                     | template.newer",
        "{\"template\":1,\"name\":{\"en\":\"a\",\"zh\":\"\",\"stale\":null},\"plan\":{\"format\":2}} | template.parts",
        "{\"template\":1,\"name\":{\"en\":\"a\",\"zh\":\"\",\"stale\":null},\"plan\":{\"format\":2,\"links\":[{\"kind\":\"link\",\"id\":\"l\",\"predecessor\":\"a\",\"successor\":\"b\"}]}} | template.parts",
    })
    void aTemplateThatCannotBeUsedIsNamedAndLeftAlone(String text, String code) throws Exception {
        Files.writeString(folder.resolve("foreign.template.json"), text == null ? "" : text);
        var templates = new Templates(folder);

        assertThatThrownBy(() -> templates.get("foreign"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(templates.all()).singleElement().satisfies(it -> {
            assertThat(it.template()).isNull();
            assertThat(it.refusal()).isNotNull();
        });
    }
}
