package dev.sextant.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.sextant.house.violators.analysis.AnalysisThatOpensAWindow;
import dev.sextant.house.violators.analysis.AnalysisThatReadsAFile;
import dev.sextant.house.violators.exchange.ExchangeWithSql;
import dev.sextant.house.violators.plan.PlanThatKnowsALogger;
import dev.sextant.house.violators.print.PrintThatReadsProjectFiles;
import dev.sextant.house.violators.print.PrintThatWritesWorkbooks;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Which room may touch which library. */
class LibrariesTest {

    private static final DescribedPredicate<JavaClass> HOUSE = resideInAnyPackage("dev.sextant..");
    private static final DescribedPredicate<JavaClass> NULLNESS = resideInAnyPackage("org.jspecify..");
    private static final DescribedPredicate<JavaClass> JAVA_BASE = DescribedPredicate.describe("belong to java.base",
            type -> type.getBaseComponentType().isPrimitive()
                    || Object.class.getModule().getPackages().contains(type.getBaseComponentType().getPackageName()));
    private static final DescribedPredicate<JavaClass> OUTSIDE_WORLD =
            resideInAnyPackage("java.io..", "java.nio.file..", "java.net..");

    static final ArchRule PLAN_IS_PLAIN_JAVA = classes().that(Room.PLAN.classes())
            .should().onlyDependOnClassesThat(HOUSE.or(NULLNESS).or(JAVA_BASE))
            .because("the plan outlives every library; map it at the edge (json, store, ui.kit) instead");

    static final ArchRule ANALYSIS_IS_PURE = classes().that(Room.ANALYSIS.classes())
            .should().onlyDependOnClassesThat(HOUSE.or(NULLNESS).or(JAVA_BASE.and(not(OUTSIDE_WORLD))))
            .because("a result must be reproducible without a window, a file or a database; pass what you need as an argument");

    static final ArchRule ONLY_STORE_SPEAKS_SQL = noClasses()
            .that(not(Room.in(EnumSet.of(Room.STORE, Room.ROOT))))
            .should().dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.h2.."))
            .because("what is durable is decided in one place; ask the port that the journal or Workbench hands you");

    static final ArchRule ONLY_EXCHANGE_READS_PROJECT_FILES = noClasses()
            .that(not(Room.in(EnumSet.of(Room.EXCHANGE, Room.ROOT))))
            .should().dependOnClassesThat(resideInAnyPackage("org.mpxj.."))
            .because("MPXJ must stay replaceable (LGPL), and what it reads comes from strangers");

    static final ArchRule ONLY_TABLES_KNOW_SPREADSHEETS = noClasses()
            .that(not(resideInAnyPackage("dev.sextant.exchange.table..")))
            .should().dependOnClassesThat(resideInAnyPackage("org.dhatim..", "de.siegmar..", "org.apache.commons.compress.."))
            .because("what a strange workbook may do is bounded in one place; read and write tables through exchange.table");

    @Test
    void planIsPlainJava() {
        House.check(PLAN_IS_PLAIN_JAVA, Room.PLAN);
    }

    @Test
    void planIsPlainJavaBites() {
        House.bites(PLAN_IS_PLAIN_JAVA, PlanThatKnowsALogger.class).hasMessageContaining("java.util.logging");
    }

    @Test
    void analysisIsPure() {
        House.check(ANALYSIS_IS_PURE, Room.ANALYSIS);
    }

    @Test
    void analysisIsPureBites() {
        House.bites(ANALYSIS_IS_PURE, AnalysisThatOpensAWindow.class).hasMessageContaining("javafx");
        House.bites(ANALYSIS_IS_PURE, AnalysisThatReadsAFile.class).hasMessageContaining("java.nio.file");
    }

    @Test
    void onlyStoreSpeaksSql() {
        House.check(ONLY_STORE_SPEAKS_SQL, Room.PLAN);
    }

    @Test
    void onlyStoreSpeaksSqlBites() {
        House.bites(ONLY_STORE_SPEAKS_SQL, ExchangeWithSql.class).hasMessageContaining("java.sql");
    }

    @Test
    void onlyExchangeReadsProjectFiles() {
        House.check(ONLY_EXCHANGE_READS_PROJECT_FILES, Room.PLAN);
    }

    @Test
    void onlyExchangeReadsProjectFilesBites() {
        House.bites(ONLY_EXCHANGE_READS_PROJECT_FILES, PrintThatReadsProjectFiles.class).hasMessageContaining("org.mpxj");
    }

    @Test
    void onlyTablesKnowSpreadsheets() {
        House.check(ONLY_TABLES_KNOW_SPREADSHEETS, Room.PLAN);
    }

    @Test
    void onlyTablesKnowSpreadsheetsBites() {
        House.bites(ONLY_TABLES_KNOW_SPREADSHEETS, PrintThatWritesWorkbooks.class).hasMessageContaining("org.dhatim");
    }
}
