package dev.sextant.exchange;

import dev.sextant.journal.Entry;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The forms in which an engagement leaves, each known by the ending of its file's name. */
public enum ExportForm {
    /** All of it with its history, for Sextant on another machine. */
    PACKAGE(PackageFile.ENDING),
    /** The plan as canonical JSON. */
    JSON(".json"),
    /** Phases, tasks and links in Microsoft Project's XML, for other programs. */
    XML(".xml"),
    /** Milestones and gates, for calendars. */
    ICS(".ics");

    private final String ending;

    ExportForm(String ending) {
        this.ending = ending;
    }

    /** With its dot. */
    public String ending() {
        return ending;
    }

    /** @throws Refusal {@code exchange.ending} if the name ends otherwise */
    public static ExportForm of(Path file) {
        var name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> name.endsWith(it.ending) && name.length() > it.ending.length())
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "exchange.ending", Objects.toString(file.getFileName(), ""),
                        String.join(" ", Arrays.stream(values()).map(ExportForm::ending).toList())));
    }

    /**
     * What leaves.
     *
     * @param key of the sentence that says so, when it has been written to the file that the sentence names
     */
    public record Export(byte[] bytes, String key) {}

    /**
     * Who writes a file, when, and for readers of which language. Packages and plans say nothing of the last two.
     *
     * @param program its name and version
     */
    public record Sender(String program, Instant at, Language language) {}

    /**
     * Makes what the file will hold.
     *
     * @param entries those that are known, oldest first
     * @param forClient whether to leave out what a client's copy leaves out
     * @param sender what a file may say of its making
     * @param file what it will be called
     * @throws Refusal if the form cannot hold it
     */
    public Export export(Plan plan, List<Entry> entries, boolean forClient, Sender sender, String file) {
        return switch (this) {
            case PACKAGE -> forClient
                    ? new Export(Packed.forClient(plan, entries, sender.program()).bytes(file), key(true))
                    : whole(Packed.whole(plan, entries, sender.program()), file);
            case XML -> new Export(PlanExport.mspdi(forClient ? ClientCopy.of(plan) : plan), "exchange.export.xml");
            case ICS -> new Export(MilestoneCalendar.of(plan, entries, sender), "exchange.export.ics");
            case JSON -> new Export(new PlanJson().write(forClient ? ClientCopy.of(plan) : plan), key(forClient));
        };
    }

    private static Export whole(Packed packed, String file) {
        return new Export(packed.bytes(file), packed.history().isEmpty() ? "exchange.export.no-history" : key(false));
    }

    private static String key(boolean forClient) {
        return forClient ? "exchange.export.client" : "exchange.export.done";
    }
}
