package dev.sextant.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What nobody does in this house, wherever they work. */
final class Habits {

    static final ArchRule PLANS_ARE_NEVER_SET = CompositeArchRule
            .of(noMethods().that().areDeclaredInClassesThat(Room.PLAN.classes()).should().haveNameMatching("set[A-Z].*"))
            .and(noFields().that().areDeclaredInClassesThat(Room.PLAN.classes()).should().notBeFinal())
            .because("undo gives back the opened plan only if nobody can change one; write a withX() that returns the next");

    static final ArchRule NOTHING_IS_REMEMBERED_STATICALLY = noFields()
            .should(be(describe("static and mutable", Habits::remembers)))
            .because("two engagements and two tests would share it; keep it in an object that Workbench makes");

    static final ArchRule THERE_ARE_NO_SINGLETONS = CompositeArchRule
            .of(noMethods().that().haveModifier(STATIC).should().haveNameMatching("(get)?[iI]nstance"))
            .and(noFields().that().haveModifier(STATIC).should().haveNameMatching("(?i)(the)?_?instance"))
            .because("who needs something says so in the constructor, and Workbench hands it in");

    static final ArchRule NAMES_COME_FROM_THE_TRADE = CompositeArchRule
            .of(noClasses().should().haveSimpleNameEndingWith("Manager"))
            .and(noClasses().should().haveNameMatching(".*\\.[^.]*(Helper|Utils?|Utilities|Impl|Base)"))
            .and(noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..impl..", "..common..", "..misc.."))
            .because("such a name says nothing; call it by what a planner would call it, or move it to whom it serves");

    static final ArchRule CLOCKS_AND_DICE_ARE_HANDED_IN = noClasses()
            .that(DescribedPredicate.not(describe("are Workbench, Home or in ui.kit", Habits::owns)))
            .should().accessTargetWhere(describe("looks at the clock, rolls the dice or hops threads", Habits::isSurprise))
            .because("same plan, clock and seed give the same figures; take a Clock, a seed or an Executor as an argument");

    static final ArchRule SAME_BITS_EVERYWHERE = noClasses().that(Room.ANALYSIS.classes())
            .should().accessTargetWhere(describe("is a Math function that may differ in the last bit", Habits::mayDiffer))
            .because("figures must be the same bits on any machine; StrictMath has the same functions");

    static final ArchRule FILES_NAME_NO_CLASSES = CompositeArchRule
            .of(noClasses().should().accessTargetWhere(describe("turns default typing on",
                    access -> access.getTarget().getName().matches("(activate|enable)DefaultTyping.*"))))
            .and(noClasses().should().beAnnotatedWith(describe("@JsonTypeInfo with class names", Habits::namesClasses)))
            .because("a file from a stranger that names classes can run code; use Id.NAME and a sealed interface");

    private static final Set<String> CONTAINERS = Set.of("ArrayList", "LinkedList", "ArrayDeque", "HashMap", "LinkedHashMap",
            "TreeMap", "EnumMap", "WeakHashMap", "HashSet", "LinkedHashSet", "TreeSet", "EnumSet", "StringBuilder", "Random",
            "SplittableRandom", "ThreadLocal");
    private static final Set<String> DIFFERING = Set.of("exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan",
            "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot");

    private Habits() {}

    private static boolean remembers(JavaField field) {
        if (!field.getModifiers().contains(STATIC)) {
            return false;
        }
        var type = field.getRawType();
        return !field.getModifiers().contains(FINAL)
                || CONTAINERS.contains(type.getSimpleName())
                || (type.getPackageName().startsWith("java.util.concurrent") && !type.isEnum())
                || type.getPackageName().startsWith("javafx.beans")
                || type.getPackageName().startsWith("javafx.collections");
    }

    private static boolean owns(JavaClass type) {
        return type.getPackageName().contains(".ui.kit") || type.getName().matches("dev\\.sextant\\.(Workbench|Home)(\\$.*)?");
    }

    private static boolean isSurprise(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        var arguments = access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes()
                : List.<JavaClass>of();
        return switch (name) {
            case "now" -> owner.startsWith("java.time.")
                    && arguments.stream().noneMatch(argument -> argument.isEquivalentTo(Clock.class));
            case "<init>" -> arguments.isEmpty() && Set.of("java.util.Random", "java.util.SplittableRandom").contains(owner);
            case "random" -> owner.equals("java.lang.Math") || owner.equals("java.lang.StrictMath");
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "runLater" -> owner.equals("javafx.application.Platform");
            case "current" -> owner.equals("java.util.concurrent.ThreadLocalRandom");
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
            default -> false;
        };
    }

    private static boolean mayDiffer(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Math.class) && DIFFERING.contains(access.getTarget().getName());
    }

    private static boolean namesClasses(JavaAnnotation<?> annotation) {
        return annotation.getRawType().getName().equals("com.fasterxml.jackson.annotation.JsonTypeInfo")
                && String.valueOf(annotation.get("use").orElse("")).contains("CLASS");
    }
}
