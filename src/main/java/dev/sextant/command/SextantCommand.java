package dev.sextant.command;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Journal;
import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.plan.Language;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name, which every command follows, and what all of them share. */
@Command(
        name = "sextant",
        description = "Plans CRM implementations. Without a command, the window opens.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        subcommands = {
            NewCommand.class, ListCommand.class, ShowCommand.class, EditCommand.class, ImportCommand.class, PrintCommand.class,
            CheckCommand.class, SnapshotsCommand.class, RestoreCommand.class, PurgeCommand.class, TemplatesCommand.class, TourCommand.class
        })
final class SextantCommand {

    private final House house;
    private final Texts texts;
    private final PrintStream out;

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The folder of the library.")
    private @Nullable Path folder;

    SextantCommand(House house, Texts texts, PrintStream out) {
        this.house = house;
        this.texts = texts;
        this.out = out;
    }

    House house() {
        return house;
    }

    Texts texts() {
        return texts;
    }

    PrintStream out() {
        return out;
    }

    void say(String key, Object... values) {
        out.println(texts.say(key, values));
    }

    Library library() {
        return house.library(folder);
    }

    /** Engagements of this name in either language, or of this id. */
    List<Engagement> named(String name) {
        var wanted = plain(name);
        return library().list().stream()
                .filter(it -> it.id().equals(wanted) || plain(it.name().en()).equals(wanted) || plain(it.name().zh()).equals(wanted))
                .toList();
    }

    /** @throws Refusal as {@link #one} */
    Opened open(String name) {
        return library().open(engagement(name).id());
    }

    /** @throws Refusal {@code command.unknown} if there is none, {@code command.ambiguous} if there are several */
    Engagement engagement(String name) {
        var found = named(name);
        if (found.isEmpty()) {
            throw new Refusal("command.unknown", shortened(name), library().folder().toString());
        }
        if (found.size() > 1) {
            throw new Refusal("command.ambiguous", shortened(name), found.stream().map(it -> texts.say(it.name()) + " (" + it.id() + ")").toList());
        }
        return found.getFirst();
    }

    /** Its plan as it is now; nothing of one that is damaged. */
    Optional<Plan> plan(Engagement engagement) {
        try (var opened = library().open(engagement.id())) {
            return Optional.of(opened.plan());
        } catch (Refusal refusal) {
            if (refusal.code().equals("store.damaged")) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** @throws Refusal {@code command.read-only} if nothing can be written */
    Journal journal(Opened opened) {
        if (opened.isReadOnly()) {
            throw new Refusal("command.read-only", texts.say(opened.engagement().name()));
        }
        return new Journal(opened.plan(), opened.seq(), opened.ledger(), house.clock(), house.author());
    }

    /** A name as the plan keeps it, and the same whether its accents were typed as one character or as two. */
    private static String plain(String name) {
        return Normalizer.normalize(Words.of(Language.EN, name).en(), Normalizer.Form.NFC);
    }

    /** Enough of a text to recognise it in a sentence, on one line. */
    static String shortened(String text) {
        var points = text.codePoints().limit(41).map(point -> Character.isISOControl(point) ? ' ' : point).toArray();
        return points.length <= 40 ? new String(points, 0, points.length) : new String(points, 0, 36) + " …";
    }
}
