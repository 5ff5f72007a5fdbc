package dev.sextant.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.sextant.exchange.PackageFile;
import dev.sextant.exchange.Packed;
import dev.sextant.exchange.Preview;
import dev.sextant.exchange.Taking;
import dev.sextant.journal.Opened;
import dev.sextant.json.Json;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Words;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * Takes what Sextant has written elsewhere: as a new engagement where none has the name, else into the one that it is a
 * later state of.
 */
final class PackageTaking implements Arrival {

    private final SextantCommand sextant;
    private final String name;
    private final String file;
    private final Packed packed;
    private final ZoneId zone;

    /** What would happen, for a script. */
    private record Outlook(Preview preview, String outcome, int entries) {}

    private PackageTaking(SextantCommand sextant, String name, Path path, Packed packed) {
        this.sextant = sextant;
        this.name = name;
        this.file = String.valueOf(path.getFileName());
        this.packed = packed;
        this.zone = sextant.house().clock().getZone();
    }

    /** Whether this is for here to take, and not for the reader of other programs' plans. */
    static boolean takes(Path path) {
        return PackageFile.isPackage(path) || PackageFile.isPlan(path);
    }

    static PackageTaking of(SextantCommand sextant, String name, Path path) {
        return new PackageTaking(sextant, name, path, PackageFile.isPackage(path) ? PackageFile.read(path) : PackageFile.readPlan(path));
    }

    @Override
    public void take() {
        if (isNew()) {
            adopt();
        } else {
            try (var opened = sextant.open(name)) {
                var taking = taking(opened);
                if (!taking.isNothing()) {
                    sextant.journal(opened).commit(Taking.LABEL, taking.edits()).join();
                }
                sextant.out().println(taking.sentence(sextant.texts(), file, opened.plan(), zone));
            }
        }
    }

    @Override
    public void tell(boolean json) {
        var texts = sextant.texts();
        var preview = Preview.of(packed);
        if (isNew()) {
            tell(json, preview, "new", packed.history().size(), texts.say("exchange.package.would-adopt", file, SextantCommand.shortened(name)));
        } else {
            try (var opened = sextant.open(name)) {
                var taking = taking(opened);
                var sentence = taking.sentence(texts, file, opened.plan(), zone) + (taking.isNothing() ? "" : " " + texts.say("exchange.package.would-take"));
                tell(json, preview, taking.isNothing() ? "nothing-new" : "ahead", taking.missing().size(), sentence);
            }
        }
    }

    private void tell(boolean json, Preview preview, String outcome, int entries, String sentence) {
        if (json) {
            sextant.out().println(json(new Outlook(preview, outcome, entries)));
        } else {
            preview.sentences(sextant.texts(), zone).forEach(sextant.out()::println);
            sextant.out().println(sentence);
        }
    }

    private static String json(Outlook outlook) {
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(outlook);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A preview could not be written to memory", impossible);
        }
    }

    private boolean isNew() {
        return sextant.named(name).isEmpty();
    }

    private Taking taking(Opened opened) {
        return Taking.of(opened.plan(), opened.ledger().entries(), packed, file, zone);
    }

    private void adopt() {
        try (var opened = packed.into(sextant.library(), sextant.house().author())) {
            rename(opened);
            sextant.say("exchange.package.adopted", file, SextantCommand.shortened(name), packed.history().size());
        }
    }

    /** One more entry, where the name is to be another. */
    private void rename(Opened opened) {
        var charter = opened.plan().charter();
        var renamed = named(charter);
        if (!renamed.equals(charter)) {
            sextant.journal(opened).commit("entry.edited", List.of(Edit.change(charter, renamed))).join();
        }
    }

    private Charter named(Charter charter) {
        return SextantCommand.isNamed(charter.name(), name) ? charter : charter.withName(Words.of(charter.language(), name));
    }
}
