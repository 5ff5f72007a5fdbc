package dev.sextant.exchange;

import dev.sextant.journal.Entry;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The forms in which an engagement leaves, each known by the ending of its file's name. */
public enum ExportForm {
    /** All of it with its history, for Sextant on another machine. */
    PACKAGE(PackageFile.ENDING),
    /** The plan as canonical JSON. */
    JSON(".json");

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
     * What the file holds.
     *
     * @param entries those that are known, oldest first
     * @param forClient whether to leave out what a client's copy leaves out
     * @throws Refusal if the form cannot hold it
     */
    public byte[] bytes(Plan plan, List<Entry> entries, boolean forClient, String program, String file) {
        return switch (this) {
            case PACKAGE -> (forClient ? Packed.forClient(plan, entries, program) : Packed.whole(plan, entries, program)).bytes(file);
            case JSON -> new PlanJson().write(forClient ? ClientCopy.of(plan) : plan);
        };
    }
}
