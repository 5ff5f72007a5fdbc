package dev.sextant.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rooms of the house and the arrows between them; the one place to change when an arrow is to be allowed. */
enum Room {
    PLAN,
    TEXT(PLAN),
    ANALYSIS(PLAN),
    JOURNAL(PLAN, TEXT),
    JSON(PLAN, JOURNAL),
    METHOD(PLAN, JSON),
    STORE(PLAN, JOURNAL, JSON),
    EXCHANGE(PLAN, TEXT, ANALYSIS, JOURNAL, JSON),
    DRAW(PLAN, TEXT, ANALYSIS),
    PRINT(PLAN, TEXT, ANALYSIS, METHOD, DRAW),
    UI(PLAN, TEXT, ANALYSIS, JOURNAL, JSON, METHOD, EXCHANGE, DRAW, PRINT),
    COMMAND(PLAN, TEXT, ANALYSIS, JOURNAL, JSON, METHOD, STORE, EXCHANGE, DRAW, PRINT),
    /** The composition root, which is no package of its own: {@code Workbench} and {@code Sextant}. */
    ROOT(PLAN, TEXT, ANALYSIS, JOURNAL, JSON, METHOD, STORE, EXCHANGE, DRAW, PRINT, UI, COMMAND);

    private static final String HOUSE = "dev.sextant";
    /** Where the tests keep a copy of the house in which every rule is broken. */
    private static final String VIOLATORS = "dev.sextant.house.violators";

    private final Set<Room> known;

    Room(Room... known) {
        this.known = Set.of(known);
    }

    Set<Room> mayKnow() {
        return known;
    }

    /** The package below {@code dev.sextant}. */
    String folder() {
        return this == ROOT ? "" : name().toLowerCase(Locale.ROOT);
    }

    DescribedPredicate<JavaClass> classes() {
        return in(EnumSet.of(this));
    }

    static DescribedPredicate<JavaClass> in(Set<Room> rooms) {
        return DescribedPredicate.describe("reside in " + rooms, type -> of(type).filter(rooms::contains).isPresent());
    }

    /** The room of a class; none for classes of libraries. */
    static Optional<Room> of(JavaClass type) {
        var path = type.getPackageName();
        if (!(path + ".").startsWith(HOUSE + ".")) {
            return Optional.empty();
        }
        var house = (path + ".").startsWith(VIOLATORS + ".") ? VIOLATORS : HOUSE;
        var folder = path.equals(house) ? "" : path.substring(house.length() + 1).split("\\.", 2)[0];
        return Arrays.stream(values()).filter(room -> room.folder().equals(folder)).findFirst();
    }
}
