package dev.sextant;

import dev.sextant.journal.Engagement;
import dev.sextant.journal.Entry;
import dev.sextant.journal.Library;
import dev.sextant.journal.Mentions;
import dev.sextant.journal.Opened;
import dev.sextant.journal.Phrase;
import dev.sextant.journal.Snapshot;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A library to look at: invented engagements for pictures of the start screen, none of which can be opened. */
final class Shelf implements Library {

    @Override
    public Path folder() {
        return Path.of("~", "sextant", "library");
    }

    @Override
    public List<Engagement> list() {
        return List.of(
                new Engagement("1", new Words("Hengqiao Machinery: CRM migration (illustrative)", "恒桥机械 CRM 迁移（示例）"), Words.NONE, "six-phase",
                        Gallery.TODAY.minus(Duration.ofMinutes(50)), 211, 47, 8, true),
                new Engagement("2", new Words("Lanshi Stores: CRM renewal (illustrative)", "岚市连锁 CRM 换代（示例）"), Words.NONE, "six-phase",
                        Gallery.TODAY.minus(Duration.ofDays(9)), 96, 52, 11, false));
    }

    @Override
    public Opened create(List<? extends Part> parts, String by) {
        throw new Refusal("part.missing", folder());
    }

    @Override
    public Opened adopt(List<Entry> entries) {
        throw new Refusal("part.missing", folder());
    }

    @Override
    public Opened open(String id) {
        throw new Refusal("part.missing", id);
    }

    @Override
    public List<Snapshot> snapshots(String id) {
        return List.of();
    }

    @Override
    public Plan read(String id, Snapshot snapshot) {
        throw new Refusal("store.missing", id);
    }

    @Override
    public Mentions mentions(String id, String who) {
        throw new Refusal("part.missing", id);
    }

    @Override
    public Mentions purge(String id, String who, String by) {
        throw new Refusal("part.missing", id);
    }

    @Override
    public Opened recover(String id, Snapshot snapshot) {
        throw new Refusal("part.missing", id);
    }

    @Override
    public Library with(Phrase phrase) {
        return this;
    }

    @Override
    public void requirePhrase(String id) {
        throw new Refusal("part.missing", id);
    }

    @Override
    public void protect(String id, Phrase phrase) {
        throw new Refusal("part.missing", id);
    }

    @Override
    public void unprotect(String id) {
        throw new Refusal("part.missing", id);
    }
}
