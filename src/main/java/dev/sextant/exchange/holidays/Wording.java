package dev.sextant.exchange.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which lists say whether a day is worked. */
final class Wording {

    private static final Set<String> WORKED = Set.of(
            "work", "working", "worked", "workday", "working day", "make-up", "makeup", "make-up day", "make up day", "makeup day",
            "班", "上班", "补班", "调休上班", "调班", "工作日", "补班日", "调休工作日", "alternate-workday");
    private static final Set<String> FREE = Set.of(
            "holiday", "off", "day off", "free", "public holiday", "bank holiday", "closed", "non-working",
            "休", "休息", "放假", "假", "假期", "假日", "节假日", "法定节假日", "休假", "调休休息", "公休", "work-holiday");
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是", "√", "✓");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "否", "×", "✗");

    /** What follows the word that counts: brackets, and which day of how many it is. */
    private static final Pattern TAIL = Pattern.compile("[\\s)）\\]】」》,，。.!！]*(?:第\\s*\\d+\\s*天.*)?$");

    private static final Pattern WORK = Pattern.compile("(?:班|工作日|\\bmake-?\\s?up(?:\\s(?:work\\w*\\s)?day)?|\\bwork(?:ing)?\\s?day)$");
    private static final Pattern SWAPPED = Pattern.compile("(?:调休|調休)$");

    private Wording() {}

    /** Whether the name of a day in a list means that it is worked. */
    static boolean isWorked(String name, LocalDate day) {
        var words = TAIL.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return WORK.matcher(words).find() || SWAPPED.matcher(words).find() && isWeekend(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether a cell or a property that speaks of nothing else means a worked day; nothing where it is not understood. */
    static Optional<Boolean> kind(String said) {
        var word = said.strip().toLowerCase(Locale.ROOT);
        return WORKED.contains(word) ? Optional.of(true) : FREE.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** As {@link #kind}, where only yes and no stand below a head that says what they answer. */
    static Optional<Boolean> answer(String said, boolean yesIsWorked) {
        var word = said.strip().toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(yesIsWorked) : NO.contains(word) ? Optional.of(!yesIsWorked) : kind(said);
    }
}
