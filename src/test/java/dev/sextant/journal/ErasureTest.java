package dev.sextant.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Risk;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Scenario;
import dev.sextant.plan.SheetRow;
import dev.sextant.plan.Task;
import dev.sextant.plan.Variation;
import dev.sextant.plan.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final Person LI = person("li", "Li", "李伟", "li@example.org");

    private Plan plan = SamplePlans.chain(3);
    private final List<Entry> entries = new ArrayList<>(List.of(entry(1, plan.parts().map(Edit::add).toList())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Yes, says Li.            | Yes, says —.",
        "Limited; Ali; LI; li     | Limited; Ali; LI; li",
        "问李伟吧                  | 问—吧",
        "Li李伟Li                  | ———",
        "Li's view (Li) Li-Ning   | —'s view (—) —-Ning",
        "write to li@example.org  | write to —",
    })
    void aNameGoesWhereItStandsAsAWordAndOtherWordsStay(String written, String erased) {
        add(LI);
        note(written);

        assertThat(last(erased("Li")).get(new Id<Task>("task-1")).note()).isEqualTo(erased);
    }

    @Test
    void thePersonIsNobodyFromTheFirstEntryOnAndGoneAfterTheLast() {
        add(LI);
        var erased = erased("李伟");

        assertThat(erased).hasSize(3);
        assertThat(erased.get(1).edits()).containsExactly(Edit.add(person("li", "—", "—", "—")));
        assertThat(erased.getLast().label()).isEqualTo(Erasure.PURGED);
        assertThat(last(erased).all(Person.class)).isEmpty();
    }

    @Test
    void whoHasTheSameNameKeepsItAndHasToBeToldApartById() {
        add(LI);
        add(person("other", "Li", "李维", ""));

        assertThatThrownBy(() -> erased("Li"))
                .isInstanceOfSatisfying(Refusal.class, it -> assertThat(it.code()).isEqualTo("erasure.several"));
        assertThat(last(erased("li")).all(Person.class)).containsExactly(person("other", "Li", "李维", ""));
    }

    @Test
    void somebodyWhoIsOnlyInAScenarioIsForgottenThereToo() {
        var scenario = new Scenario(new Id<>("outsourced"), 1, new Words("Outsourced", "外包"), Words.NONE, null);
        add(scenario);
        add(new Variation(new Id<>("variation-1"), scenario.id(), null, person("anna", "Anna Berg", "", "anna@example.org")));
        add(person("other", "Anna Berg", "", ""));
        add(new Variation(new Id<>("variation-2"), scenario.id(), null, SamplePlans.risk(1).withName(new Words("Anna Berg leaves", ""))));

        var erased = last(erased("anna"));

        assertThat(erased.get(new Id<Variation>("variation-1")).after()).isEqualTo(person("anna", "—", "", "—"));
        assertThat(((Risk) erased.get(new Id<Variation>("variation-2")).after()).name().en()).isEqualTo("— leaves");
        assertThat(erased.get(new Id<Person>("other")).name().en()).isEqualTo("Anna Berg");
    }

    @Test
    void whatSomebodyWasCalledBeforeANameWasTypedIsNoName() {
        add(person("w", "New person", "新人员", ""));
        note("更新人员名单; New person");

        assertThat(last(erased("w")).get(new Id<Task>("task-1")).note()).isEqualTo("更新人员名单; New person");
    }

    @Test
    void somebodyElsesContactIsCleanedAndFiguresOfWorksheetsStay() {
        add(person("anna", "Anna Berg", "", "3120"));
        add(person("other", "Bo", "", "c/o Anna Berg"));
        var sheet = SamplePlans.sheet(1, plan.phases().getFirst());
        add(sheet);
        add(new SheetRow(new Id<>("row"), sheet.id(), 1, new Words("Desk", ""), List.of("ask Anna Berg", "31"), ""));
        add(new SheetRow(new Id<>("row-2"), sheet.id(), 2, new Words("Extension", ""), List.of("3120"), ""));

        var erased = last(erased("anna"));
        assertThat(erased.get(new Id<Person>("other")).contact()).isEqualTo("c/o —");
        assertThat(erased.get(new Id<SheetRow>("row")).cells()).containsExactly("ask —", "31");
        assertThat(erased.get(new Id<SheetRow>("row-2")).cells()).containsExactly("3120");
    }

    @Test
    void aNameOfOneCharacterIsTakenFromThePersonOnly() {
        add(person("o", "", "欧", ""));
        note("欧洲");

        assertThat(last(erased("欧")).get(new Id<Task>("task-1")).note()).isEqualTo("欧洲");
        assertThatThrownBy(() -> Erasure.of("洲", entries)).hasMessageContaining("erasure.short");
    }

    @Test
    void somebodyInsideAScenarioIsNobodyThereTooAndTheirNamesakeIsNot() {
        var scenario = new Scenario(new Id<>("scenario-1"), 1, new Words("In-house", "自建"), Words.NONE, null);
        var short2 = person("o", "", "欧", "");
        add(scenario);
        add(LI);
        add(short2);
        add(new Variation(new Id<>("variation-1"), scenario.id(), short2, person("o", "", "欧", "new@example.org")));
        add(new Variation(new Id<>("variation-2"), scenario.id(), null, person("li-2", "Li", "", "")));

        var own = (Person) inside(last(erased("欧")), "variation-1");
        assertThat(own.name().zh()).isEqualTo("—");
        assertThat(own.contact()).isEqualTo("—");
        assertThat(((Person) inside(last(erased("li")), "variation-2")).name().en()).isEqualTo("Li");
    }

    private static Part inside(Plan plan, String variation) {
        return Objects.requireNonNull(plan.get(new Id<Variation>(variation)).after());
    }

    @Test
    void whoMadeAnEntryIsForgottenAndWhenIsNot() {
        add(LI);
        entries.add(new Entry(3, Entry.MAIN, NOW, "Li", "entry.edited", null, List.of(Edit.add(SamplePlans.risk(1)))));
        plan = plan.with(entries.getLast().edits());

        assertThat(erased("Li").get(2).by()).isEqualTo("—");
        assertThat(erased("Li").get(2).at()).isEqualTo(NOW);
    }

    @Test
    void theCountsTellEntriesAndPartsThatNameThePerson() {
        add(LI);
        note("Li");
        note("nothing");

        var mentions = Erasure.of("Li", entries).mentions(plan, entries, 4, 2);

        assertThat(mentions).isEqualTo(new Mentions(List.of("li@example.org", "Li", "李伟"), 3, 1, 4, 2));
    }

    private List<Entry> erased(String who) {
        return Erasure.of(who, entries).of(plan, entries, NOW, "tester");
    }

    private static Plan last(List<Entry> entries) {
        return entries.stream().reduce(Plan.EMPTY, (before, entry) -> before.with(entry.edits()), (a, _) -> a);
    }

    private void add(Part part) {
        commit(Edit.add(part));
    }

    private void note(String text) {
        var task = plan.get(new Id<Task>("task-1"));
        commit(Edit.change(task, task.withNote(text)));
    }

    private void commit(Edit... edits) {
        entries.add(entry(entries.size() + 1, Arrays.asList(edits)));
        plan = plan.with(entries.getLast().edits());
    }

    private static Entry entry(long seq, List<Edit> edits) {
        return new Entry(seq, Entry.MAIN, NOW, "tester", "entry.edited", null, edits);
    }

    private static Person person(String id, String en, String zh, String contact) {
        return new Person(new Id<>(id), new Words(en, zh), null, contact);
    }
}
