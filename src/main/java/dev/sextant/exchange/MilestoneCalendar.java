package dev.sextant.exchange;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.journal.Entry;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.text.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The milestones and gates of a plan as days in everybody's calendar (RFC 5545). A gate that was decided stands on the day
 * of the decision, another one at the end of its phase.
 *
 * <p>An event keeps its UID for the life of its part, so that a newer file moves it instead of adding it again. Parts of
 * two engagements may have the same id; what tells them apart is the moment of the engagement's first entry, as a digest,
 * because it is nobody's business.
 */
final class MilestoneCalendar {

    private static final int STEM = 12;

    private final Plan plan;
    private final ExportForm.Sender sender;
    private final Texts texts;
    private final String stem;
    private final long version;

    /** A day to remember. @param about in which phase it lies, and what was decided */
    private record Mark(Id<?> id, LocalDate day, String name, String about) {}

    private MilestoneCalendar(Plan plan, List<Entry> entries, ExportForm.Sender sender) {
        this.plan = plan;
        this.sender = sender;
        this.texts = Texts.in(sender.language());
        this.stem = digest(entries.isEmpty() ? plan.charter().name().in(plan.charter().language()) : entries.getFirst().at().toString());
        this.version = entries.isEmpty() ? 0 : entries.getLast().seq();
    }

    /**
     * The file.
     *
     * @param entries those that are known, oldest first
     * @throws Refusal {@code exchange.no-milestones} if there is nothing to put into a calendar
     */
    static byte[] of(Plan plan, List<Entry> entries, ExportForm.Sender sender) {
        return new MilestoneCalendar(plan, entries, sender).written();
    }

    private byte[] written() {
        var marks = marks();
        if (marks.isEmpty()) {
            throw new Refusal("exchange.no-milestones");
        }
        var name = texts.say(plan.charter().name());
        var ics = new IcsText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .text("PRODID", "-//Sextant//" + sender.program() + "//EN")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", name);
        marks.forEach(mark -> write(ics, mark));
        return ics.line("END", "VCALENDAR").bytes();
    }

    private void write(IcsText ics, Mark mark) {
        ics.line("BEGIN", "VEVENT")
                .line("UID", mark.id() + "." + stem + "@sextant")
                .moment("DTSTAMP", sender.at())
                .line("SEQUENCE", Long.toString(version))
                .day(mark.day())
                .text("SUMMARY", mark.name())
                .text("DESCRIPTION", mark.about())
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private List<Mark> marks() {
        var schedule = Schedule.of(plan);
        var marks = new ArrayList<Mark>();
        for (var row : Outline.of(plan).rows()) {
            if (row instanceof Outline.TaskRow it && !it.isSummary() && schedule.of(it.task()).isMilestone()) {
                var about = texts.say("exchange.ics.milestone", plan.get(it.task().phase()).name(), plan.charter().name());
                marks.add(new Mark(it.id(), schedule.of(it.task()).finish(), texts.say(it.name()), about));
            } else if (row instanceof Outline.PhaseRow it) {
                gates(it.phase()).forEach(gate -> add(marks, gate, it.phase(), schedule));
            }
        }
        marks.sort(Comparator.comparing(Mark::day));
        return marks;
    }

    private List<Gate> gates(Phase phase) {
        return plan.all(Gate.class).stream().filter(gate -> gate.phase().equals(phase.id())).sorted(Comparator.comparing(Gate::id)).toList();
    }

    private void add(List<Mark> marks, Gate gate, Phase phase, Schedule schedule) {
        var decided = gate.decidedOn();
        var about = texts.say("exchange.ics.gate", phase.name(), plan.charter().name(), gate.decision());
        if (decided != null) {
            marks.add(new Mark(gate.id(), decided, texts.say(gate.name()), about));
        } else {
            schedule.of(phase).ifPresent(span -> marks.add(new Mark(gate.id(), span.finish(), texts.say(gate.name()), about)));
        }
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, STEM);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
