package dev.sextant.exchange.holidays;

import dev.sextant.plan.Refusal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the events of an iCalendar file. What stands in an alarm or a time zone within is not the event's own. */
final class IcsReader {

    private static final int MOST_EVENTS = 5_000;
    private static final int DEEPEST = 20;

    private final String file;
    private final Years years;
    private final Gathering gathering;
    private final Deque<String> open = new ArrayDeque<>();
    private IcsTime time = new IcsTime(null);
    private @Nullable IcsEvent event;
    private int events;

    private IcsReader(String file, Years years) {
        this.file = file;
        this.years = years;
        this.gathering = new Gathering(file);
    }

    /**
     * What the events say.
     *
     * @param years for which yearly rules are written out
     * @throws Refusal {@code holidays.ics} if it is no such file, {@code holidays.many} if it has too many events,
     *     {@code holidays.none} if it has none
     */
    static Holidays read(String text, String file, Years years) {
        var reader = new IcsReader(file, years);
        ContentLine.of(text).forEach(reader::take);
        if (reader.event instanceof IcsEvent unfinished) {
            reader.gathering.leave(unfinished.line(), unfinished.name(), new Refusal("holidays.unfinished"));
        }
        return reader.gathering.gathered();
    }

    /** Whether a text begins as an iCalendar file does. */
    static boolean isIcs(String text) {
        return text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    private void take(ContentLine line) {
        switch (line.name()) {
            case "BEGIN" -> begin(line);
            case "END" -> end(line);
            case "X-WR-TIMEZONE" -> time = new IcsTime(IcsTime.zone(line.value()));
            default -> {
                if (event != null && "VEVENT".equals(open.peek())) {
                    event.put(line);
                }
            }
        }
    }

    private void begin(ContentLine line) {
        open.push(line.value().toUpperCase(Locale.ROOT));
        if (open.size() > DEEPEST) {
            throw new Refusal("holidays.ics", file);
        }
        if ("VEVENT".equals(open.peek()) && event == null) {
            event = new IcsEvent(line.number());
            events++;
        }
        if (events > MOST_EVENTS) {
            throw new Refusal("holidays.many", file, MOST_EVENTS);
        }
    }

    private void end(ContentLine line) {
        if (open.isEmpty() || !open.pop().equalsIgnoreCase(line.value())) {
            throw new Refusal("holidays.ics", file);
        }
        var ended = event;
        if (ended != null && line.value().equalsIgnoreCase("VEVENT") && !open.contains("VEVENT")) {
            event = null;
            try {
                ended.addTo(gathering, time, years);
            } catch (Refusal refusal) {
                gathering.leave(ended.line(), ended.name(), refusal);
            }
        }
    }
}
