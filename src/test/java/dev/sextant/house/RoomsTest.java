package dev.sextant.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.sextant.house.violators.Workbench;
import dev.sextant.house.violators.analysis.AnalysisThatReadsTheJournal;
import dev.sextant.house.violators.command.CommandThatOpensAWindow;
import dev.sextant.house.violators.draw.DrawThatPrints;
import dev.sextant.house.violators.exchange.ExchangeThatKnowsTheStore;
import dev.sextant.house.violators.journal.JournalThatWritesJson;
import dev.sextant.house.violators.json.JsonThatKnowsTheStore;
import dev.sextant.house.violators.method.MethodThatKnowsTheWorkbench;
import dev.sextant.house.violators.plan.PlanThatKnowsTheStore;
import dev.sextant.house.violators.print.PrintThatOpensAWindow;
import dev.sextant.house.violators.store.StoreThatOpensAWindow;
import dev.sextant.house.violators.text.TextThatReadsTheJournal;
import dev.sextant.house.violators.ui.costs.CostsThatReadTheStore;
import dev.sextant.house.violators.ui.kit.KitThatKnowsAScreen;
import dev.sextant.house.violators.ui.risks.RisksThatKnowTheCosts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arrows between rooms point one way. */
class RoomsTest {

    private static final Map<Room, Class<?>> VIOLATORS = new EnumMap<>(Map.ofEntries(
            Map.entry(Room.PLAN, PlanThatKnowsTheStore.class),
            Map.entry(Room.TEXT, TextThatReadsTheJournal.class),
            Map.entry(Room.ANALYSIS, AnalysisThatReadsTheJournal.class),
            Map.entry(Room.JOURNAL, JournalThatWritesJson.class),
            Map.entry(Room.JSON, JsonThatKnowsTheStore.class),
            Map.entry(Room.METHOD, MethodThatKnowsTheWorkbench.class),
            Map.entry(Room.STORE, StoreThatOpensAWindow.class),
            Map.entry(Room.EXCHANGE, ExchangeThatKnowsTheStore.class),
            Map.entry(Room.DRAW, DrawThatPrints.class),
            Map.entry(Room.PRINT, PrintThatOpensAWindow.class),
            Map.entry(Room.COMMAND, CommandThatOpensAWindow.class),
            Map.entry(Room.UI, CostsThatReadTheStore.class)));

    static final ArchRule SCREENS_ARE_STRANGERS = slices().matching("..ui.(*)..")
            .should().notDependOnEachOther()
            .ignoreDependency(not(resideInAPackage("..ui.kit..")), resideInAPackage("..ui.kit.."))
            .because("a screen that knows another cannot be changed or tested alone; they meet in the plan and in ui.kit");

    @ParameterizedTest
    @EnumSource
    void eachRoomKnowsOnlyWhatItMay(Room room) {
        House.check(knowsOnlyWhatItMay(room), room);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ROOT")
    void eachRoomsRuleBites(Room room) {
        House.bites(knowsOnlyWhatItMay(room), VIOLATORS.get(room));
    }

    @Test
    void screensAreStrangers() {
        House.check(SCREENS_ARE_STRANGERS, Room.UI);
    }

    @Test
    void screensAreStrangersBites() {
        House.bites(SCREENS_ARE_STRANGERS, RisksThatKnowTheCosts.class, CostsThatReadTheStore.class);
        House.bites(SCREENS_ARE_STRANGERS, KitThatKnowsAScreen.class, CostsThatReadTheStore.class);
    }

    @Test
    void everyFolderIsARoom() throws IOException {
        var rooms = Arrays.stream(Room.values()).map(Room::folder).toList();
        try (var folders = Files.list(House.SOURCES)) {
            assertThat(folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()))
                    .as("a new room needs its arrows in Room first")
                    .isSubsetOf(rooms);
        }
    }

    @Test
    void theRulesSeeTheWholeProgram() {
        assertThat(House.SEXTANT.contain("dev.sextant.Sextant")).isTrue();
        assertThat(House.SEXTANT).allMatch(type -> Room.of(type).isPresent());
        assertThat(House.SEXTANT.contain(Workbench.class)).as("violators are no part of the program").isFalse();
    }

    private static ArchRule knowsOnlyWhatItMay(Room room) {
        var known = EnumSet.of(room);
        known.addAll(room.mayKnow());
        DescribedPredicate<JavaClass> allowed = Room.in(known).or(resideOutsideOfPackage("dev.sextant.."));
        return classes().that(room.classes()).should().onlyDependOnClassesThat(allowed)
                .because("arrows point one way (" + room + " may know " + room.mayKnow()
                        + "); pass what is needed as an argument, or have Workbench wire a port");
    }
}
