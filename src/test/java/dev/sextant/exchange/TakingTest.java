package dev.sextant.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.journal.Entry;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two machines, one engagement. */
class TakingTest {

    private final Machine office = Machine.begun().days(5);
    private final Machine home = Machine.adopting("Wang", office.packed());

    @Test
    void theSameEngagementBringsNothingNew() {
        assertThat(kinship(home, office)).isEqualTo(new Kinship.Same());
        assertThat(home.offered(office.packed()).isNothing()).isTrue();
    }

    @Test
    void whatTheOtherMachineDidSinceComesAsOneEntryAndGoesWithOneUndo() {
        office.days(6).days(7).randomly(20, 1);
        var before = home.plan();

        assertThat(kinship(home, office)).isEqualTo(new Kinship.Ahead(office.entries().subList(2, 24)));
        assertThat(home.take(office.packed()).plan()).isEqualTo(office.plan());

        assertThat(home.entries()).hasSize(3).last().extracting(Entry::label, Entry::by).containsExactly("entry.package.taken", "Wang");
        assertThat(home.undo().plan()).isEqualTo(before);
    }

    @Test
    void anOlderPackageBringsNothingNew() {
        home.days(6).days(7);

        assertThat(kinship(home, office)).isEqualTo(new Kinship.Behind(2));
        assertThat(home.offered(office.packed()).isNothing()).isTrue();
    }

    @Test
    void thePackageCanGoBackAndForthAsLongAsTheMachinesTakeTurns() {
        for (var round = 1; round <= 3; round++) {
            office.days(10 * round).days(10 * round + 1);
            home.take(office.packed());
            assertThat(kinship(home, office)).isEqualTo(new Kinship.Same());
            assertThat(kinship(office, home)).isEqualTo(new Kinship.Same());

            home.days(10 * round + 2);
            assertThat(kinship(home, office)).isEqualTo(new Kinship.Behind(1));
            office.take(home.packed());
        }
        assertThat(office.plan()).isEqualTo(home.plan());
    }

    @Test
    void anUndoneEditIsNeitherBroughtBackNorLost() {
        home.days(6).undo();
        assertThat(kinship(home, office)).as("mine is where theirs is").isEqualTo(new Kinship.Same());

        var hotel = Machine.adopting("Zhao", office.packed());
        office.days(6);
        hotel.take(office.packed()).undo();
        assertThat(kinship(hotel, office)).as("mine had it and took it back").isEqualTo(new Kinship.Behind(1));
        assertThat(kinship(office, hotel)).as("theirs took it back").isInstanceOf(Kinship.Ahead.class);
    }

    @Test
    void machinesThatBothWentOnArePartedAndTheSentenceSaysWhereAndByWhom() {
        office.days(6).days(7);
        home.days(8);
        var before = home.plan();

        assertThat(kinship(home, office)).isEqualTo(new Kinship.Parted(home.entries().get(2), office.entries().get(2)));
        var refusal = refusal(home, office.packed(), "exchange.package.parted");

        assertThat(Texts.in(Language.EN).say(refusal)).contains(
                "copy.sextant", "CRM for Hengqiao", "here from entry 3 on (1 Feb 2027 14:05, Wang)",
                "in the package from entry 3 on (12 Jan 2027 09:00, Lin)", "another name");
        assertThat(Texts.in(Language.ZH).say(refusal)).contains("2027年2月1日 14:05，Wang", "2027年1月12日 09:00，Lin", "另一个名称");
        assertThat(home.plan()).isEqualTo(before);
        assertThat(home.entries()).hasSize(3);
    }

    @Test
    void anotherEngagementIsAStrangerEvenWhenItIsTheSamePlan() {
        var twin = Machine.begun("Zhao", office.plan().parts().toList());

        assertThat(kinship(home, twin)).isEqualTo(new Kinship.Stranger());
        assertThat(Texts.in(Language.EN).say(refusal(home, twin.packed(), "exchange.package.stranger"))).contains("another engagement", "Zhao");
    }

    @Test
    void aPackageWithoutHistoryCannotBeCompared() {
        refusal(home, Packed.forClient(office.plan(), office.entries(), "x"), "exchange.package.no-history");
        refusal(home, Packed.whole(office.plan(), office.entries().subList(1, 2), "x"), "exchange.package.no-history");
    }

    @Test
    void whereTheBeginningIsLostTheStatesThatAreKnownDecide() {
        office.days(6).days(7);
        var known = home.entries().subList(1, 2);

        assertThat(Kinship.of(home.plan(), known, office.plan(), office.entries())).isInstanceOf(Kinship.Ahead.class);
        var stranger = Machine.begun("Zhao", SamplePlans.chain(9).parts().toList());
        assertThat(Kinship.of(home.plan(), known, stranger.plan(), stranger.entries())).isEqualTo(new Kinship.Stranger());
    }

    @Test
    void nothingIsKinToAnEmptyHistory() {
        assertThat(Kinship.of(home.plan(), home.entries(), Plan.EMPTY, List.of())).isEqualTo(new Kinship.Stranger());
    }

    private static Kinship kinship(Machine mine, Machine theirs) {
        return Kinship.of(mine.plan(), mine.entries(), theirs.plan(), theirs.entries());
    }

    private static Refusal refusal(Machine machine, Packed packed, String code) {
        var refused = new Refusal[1];
        assertThatThrownBy(() -> machine.offered(packed)).isInstanceOfSatisfying(Refusal.class, it -> refused[0] = it);
        assertThat(refused[0].code()).isEqualTo(code);
        return refused[0];
    }
}
