package dev.sextant.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.AbstractThrowableAssert;

/** The whole program as class files, and how a rule is held against it or against a violator. */
final class House {

    static final Path SOURCES = Path.of("src/main/java/dev/sextant");
    static final Path TESTS = Path.of("src/test/java/dev/sextant");

    static final JavaClasses SEXTANT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.sextant");

    private House() {}

    /** Holds the rule; a rule about rooms that stand already must find something to look at. */
    static void check(ArchRule rule, Room... about) {
        var built = Arrays.stream(about).allMatch(House::isBuilt);
        rule.allowEmptyShould(!built).check(SEXTANT);
    }

    /** Shows that the rule fails on violators; what it says can then be looked at. */
    static AbstractThrowableAssert<?, ? extends Throwable> bites(ArchRule rule, Class<?>... violators) {
        return assertThatThrownBy(() -> rule.check(new ClassFileImporter().importClasses(violators)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated")
                .hasMessageContaining(violators[0].getSimpleName());
    }

    private static boolean isBuilt(Room room) {
        return Files.isDirectory(SOURCES.resolve(room.folder()));
    }
}
