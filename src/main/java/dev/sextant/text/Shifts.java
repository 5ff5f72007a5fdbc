package dev.sextant.text;

import dev.sextant.plan.Refusal;
import dev.sextant.plan.Shift;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The working hours of a day as people write them: {@code 9:00-12:00 13:00-18:00}. */
public final class Shifts {

    private static final Set<String> OFF = Set.of("", "-", "–", "0", "off", "free", "none", "休", "休息", "无", "放假");
    private static final String CLOCK = "(\\d{1,2})(?:[:.h](\\d{2}))?";
    private static final Pattern SHIFT = Pattern.compile(CLOCK + "\\s*(?:[-–—~至到]|to)\\s*" + CLOCK);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;、+&]*");

    private Shifts() {}

    public static String of(List<Shift> shifts, Texts texts) {
        return shifts.isEmpty() ? texts.say("value.shifts.off")
                : shifts.stream().map(it -> clock(it.from()) + "-" + clock(it.to())).collect(Collectors.joining(" "));
    }

    private static String clock(int minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /**
     * In the order of the day, however typed; nothing for a day off.
     *
     * @throws Refusal {@code read.shifts} if it cannot be understood, {@code shift.order} if one ends before it begins
     */
    public static List<Shift> read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var shifts = new ArrayList<Shift>();
        if (OFF.contains(plain)) {
            return shifts;
        }
        var found = SHIFT.matcher(plain);
        var at = 0;
        while (found.find() && BETWEEN.matcher(plain.substring(at, found.start())).matches()) {
            shifts.add(new Shift(minutes(found.group(1), found.group(2), typed), minutes(found.group(3), found.group(4), typed)));
            at = found.end();
        }
        if (shifts.isEmpty() || !BETWEEN.matcher(plain.substring(at)).matches()) {
            throw new Refusal("read.shifts", shown(typed));
        }
        shifts.sort(Comparator.comparingInt(Shift::from));
        return shifts;
    }

    private static int minutes(String hours, @Nullable String minutes, String typed) {
        var part = minutes == null ? 0 : Integer.parseInt(minutes);
        if (Integer.parseInt(hours) > 24 || part > 59) {
            throw new Refusal("read.shifts", shown(typed));
        }
        return Integer.parseInt(hours) * 60 + part;
    }

    private static String shown(String typed) {
        return typed.length() <= 40 ? typed : typed.substring(0, 36) + " …";
    }
}
