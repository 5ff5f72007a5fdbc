package dev.sextant.command;

import dev.sextant.journal.Journal;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Changes a plan by edits from a file. */
@Command(
        name = "edit",
        description = "Changes the plan: the file is a list of entries, each a list of {\"before\": part or null, \"after\": part or null}. "
                + "All entries are taken, or none.")
final class EditCommand implements Callable<Integer> {

    private static final int LARGEST = 100 << 20;

    @ParentCommand
    private SextantCommand sextant;

    @Parameters(paramLabel = "NAME", description = "The engagement's name in either language, or its id.")
    private String name;

    @Option(names = "--file", paramLabel = "EDITS.json", required = true, description = "The edits, in UTF-8.")
    private Path file;

    @Override
    public Integer call() {
        var entries = entries();
        try (var opened = sextant.open(name)) {
            requireAll(opened.plan(), entries);
            commit(sextant.journal(opened), entries);
            sextant.say("command.edit.done", entries.size(), opened.engagement().name());
        }
        return Commands.FINE;
    }

    private List<List<Edit>> entries() {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal("command.edits-large", file.toString(), LARGEST >> 20);
            }
            return new PlanJson().readEdits(bytes);
        } catch (IOException unreadable) {
            throw new Refusal("command.file", file.toString()).because(unreadable);
        } catch (Refusal refused) {
            throw refused.code().startsWith("command.")
                    ? refused
                    : new Refusal("command.edits", file.toString(), sextant.texts().say(refused)).because(refused);
        }
    }

    /** Tries all of them on the plan before the first is committed. */
    private void requireAll(Plan opened, List<List<Edit>> entries) {
        var plan = opened;
        for (var at = 0; at < entries.size(); at++) {
            try {
                if (entries.get(at).isEmpty()) {
                    throw new Refusal("entry.empty");
                }
                plan = plan.with(entries.get(at));
            } catch (Refusal refused) {
                throw new Refusal("command.entry", at + 1, sextant.texts().say(refused)).because(refused);
            }
        }
    }

    private static void commit(Journal journal, List<List<Edit>> entries) {
        for (var entry : entries) {
            journal.commit("entry.file", entry).join();
        }
    }
}
