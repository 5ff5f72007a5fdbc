package dev.sextant.house;

import static dev.sextant.house.Habits.CLOCKS_AND_DICE_ARE_HANDED_IN;
import static dev.sextant.house.Habits.FILES_NAME_NO_CLASSES;
import static dev.sextant.house.Habits.NAMES_COME_FROM_THE_TRADE;
import static dev.sextant.house.Habits.NOTHING_IS_REMEMBERED_STATICALLY;
import static dev.sextant.house.Habits.PLANS_ARE_NEVER_SET;
import static dev.sextant.house.Habits.SAME_BITS_EVERYWHERE;
import static dev.sextant.house.Habits.THERE_ARE_NO_SINGLETONS;

import dev.sextant.house.violators.analysis.AnalysisWithPlatformMath;
import dev.sextant.house.violators.exchange.ExchangeThatTrustsClassNames;
import dev.sextant.house.violators.habits.LooksAtTheClock;
import dev.sextant.house.violators.habits.Remembering;
import dev.sextant.house.violators.habits.TaskManager;
import dev.sextant.house.violators.habits.TheOnlyOne;
import dev.sextant.house.violators.plan.PlanWithASetter;
import org.junit.jupiter.api.Test;

/** The program keeps the habits of the house, and each rule is seen to bite. */
class HabitsTest {

    @Test
    void plansAreNeverSet() {
        House.check(PLANS_ARE_NEVER_SET, Room.PLAN);
    }

    @Test
    void plansAreNeverSetBites() {
        House.bites(PLANS_ARE_NEVER_SET, PlanWithASetter.class).hasMessageContaining("setName");
    }

    @Test
    void nothingIsRememberedStatically() {
        House.check(NOTHING_IS_REMEMBERED_STATICALLY, Room.PLAN);
    }

    @Test
    void nothingIsRememberedStaticallyBites() {
        House.bites(NOTHING_IS_REMEMBERED_STATICALLY, Remembering.class)
                .hasMessageContaining("Remembering.count>")
                .hasMessageContaining("Remembering.SEEN>")
                .hasMessageNotContaining("SEEN_BY_NOBODY");
    }

    @Test
    void thereAreNoSingletons() {
        House.check(THERE_ARE_NO_SINGLETONS, Room.PLAN);
    }

    @Test
    void thereAreNoSingletonsBites() {
        House.bites(THERE_ARE_NO_SINGLETONS, TheOnlyOne.class).hasMessageContaining("getInstance");
    }

    @Test
    void namesComeFromTheTrade() {
        House.check(NAMES_COME_FROM_THE_TRADE, Room.ROOT);
    }

    @Test
    void namesComeFromTheTradeBites() {
        House.bites(NAMES_COME_FROM_THE_TRADE, TaskManager.class);
    }

    @Test
    void clocksAndDiceAreHandedIn() {
        House.check(CLOCKS_AND_DICE_ARE_HANDED_IN, Room.ROOT);
    }

    @Test
    void clocksAndDiceAreHandedInBites() {
        House.bites(CLOCKS_AND_DICE_ARE_HANDED_IN, LooksAtTheClock.class)
                .hasMessageContaining("Instant.now()")
                .hasMessageContaining("LocalDate.now()")
                .hasMessageContaining("Random.<init>()")
                .hasMessageContaining("Math.random()")
                .hasMessageContaining("UUID.randomUUID()")
                .hasMessageContaining("Platform.runLater(")
                .hasMessageNotContaining("LocalDate.now(java.time.Clock)");
    }

    @Test
    void sameBitsEverywhere() {
        House.check(SAME_BITS_EVERYWHERE, Room.ANALYSIS);
    }

    @Test
    void sameBitsEverywhereBites() {
        House.bites(SAME_BITS_EVERYWHERE, AnalysisWithPlatformMath.class).hasMessageContaining("Math.exp");
    }

    @Test
    void filesNameNoClasses() {
        House.check(FILES_NAME_NO_CLASSES, Room.ROOT);
    }

    @Test
    void filesNameNoClassesBites() {
        House.bites(FILES_NAME_NO_CLASSES, ExchangeThatTrustsClassNames.class, ExchangeThatTrustsClassNames.Anything.class)
                .hasMessageContaining("activateDefaultTyping")
                .hasMessageContaining("Anything");
    }
}
