package dev.sextant.command;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Journal;
import dev.sextant.journal.Library;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Phrase;
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
            NewCommand.class, ListCommand.class, ShowCommand.class, EditCommand.class, ImportCommand.class, ExportCommand.class,
            PrintCommand.class, CheckCommand.class, SnapshotsCommand.class, RestoreCommand.class, ProtectCommand.class, UnprotectCommand.class,
            PurgeCommand.class, TemplatesCommand.class, ScheduleCommand.class, CostCommand.class, ScenariosCommand.class, BaselinesCommand.class, CompareCommand.class, TourCommand.class
        })
final class SextantCommand {

    private final House house;
    private final Texts texts;
    private final PrintStream out;

    @Option(names = "--library", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "The folder of the library.")
    private @Nullable Path folder;

    @Option(names = "--phrase-file", paramLabel = "FILE", scope = ScopeType.INHERIT,
            description = "A file whose first line is the pass phrase of a protected engagement. Without it, the variable SEXTANT_PHRASE counts.")
    private @Nullable Path phraseFile;

    private @Nullable Library library;

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

    /** With the pass phrase, where one was given. The same for all of a command, so that a phrase is stretched once. */
    Library library() {
        var known = library;
        if (known == null) {
            var bare = bareLibrary();
            known = phrase().map(bare::with).orElse(bare);
            library = known;
        }
        return known;
    }

    /** Without any pass phrase. */
    Library bareLibrary() {
        return house.library(folder);
    }

    /** The pass phrase that came with the command. */
    Optional<Phrase> phrase() {
        return phraseFile == null ? house.phrase().map(Phrase::of) : Optional.of(PhraseFile.read(phraseFile));
    }

    /** Engagements of this name in either language, or of this id. */
    List<Engagement> named(String name) {
        var wanted = plain(name);
        return bareLibrary().list().stream()
                .filter(it -> it.id().equals(wanted) || isNamed(it.name(), name))
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
            if (Library.isBeyondOpening(refusal)) {
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

    /** Whether a name is this one in either language. */
    static boolean isNamed(Words words, String name) {
        var wanted = plain(name);
        return plain(words.en()).equals(wanted) || plain(words.zh()).equals(wanted);
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
