package dev.sextant.method;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.json.Json;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.Charter;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Note;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The user's own templates, one JSON file each in a folder of theirs. A file may come from somebody else. */
public final class Templates {

    /** The version of the form of a template's file, around the plan's own. */
    static final int FORMAT = 1;

    private static final String ENDING = ".template.json";
    private static final int LARGEST = 32 << 20;
    private static final PlanJson JSON = new PlanJson();

    private final JsonMapper mapper = Json.mapper();
    private final Path folder;

    public Templates(Path folder) {
        this.folder = folder;
    }

    /**
     * A file of the folder: a template, or why it is none.
     *
     * @param id names its file
     */
    public record Found(String id, @Nullable Template template, @Nullable Refusal refusal) {}

    public Path folder() {
        return folder;
    }

    /** All, sorted by their names. */
    public List<Found> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(ENDING))
                    .map(this::found)
                    .sorted(Comparator.comparing(it -> it.template() == null ? it.id() : it.template().name().in(Language.EN)))
                    .toList();
        } catch (IOException unreadable) {
            throw new Refusal("template.folder", folder).because(unreadable);
        }
    }

    /** @throws Refusal if there is none of this id, or it cannot be used */
    public Template get(String id) {
        var file = file(id);
        if (!Files.isRegularFile(file)) {
            throw new Refusal("template.none", id, all().stream().map(Found::id).toList());
        }
        return read(file);
    }

    /** @throws Refusal if the folder cannot be written */
    public void save(String id, Template template) {
        var file = file(id);
        try {
            Files.createDirectories(folder);
            var part = file.resolveSibling(file.getFileName() + ".part");
            write(part, bytes(template));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new Refusal("template.folder", folder).because(failed);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    public void remove(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException failed) {
            throw new Refusal("template.folder", folder).because(failed);
        }
    }

    byte[] bytes(Template template) throws IOException {
        var tree = mapper.createObjectNode();
        tree.put("template", FORMAT);
        tree.set("name", mapper.valueToTree(template.name()));
        tree.set("plan", mapper.readTree(JSON.write(template.parts())));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    /** @throws Refusal {@code template.damaged}, {@code template.newer} or {@code template.parts}, with the file's name */
    Template read(Path file) {
        var name = String.valueOf(file.getFileName());
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            var tree = bytes.length > LARGEST ? mapper.nullNode() : mapper.readTree(bytes);
            if (tree.path("template").asInt() > FORMAT) {
                throw new Refusal("template.newer", name);
            }
            if (tree.path("template").asInt() != FORMAT || !tree.has("name")) {
                throw new Refusal("template.damaged", name);
            }
            var words = mapper.treeToValue(tree.path("name"), Words.class);
            var plan = JSON.read(mapper.writeValueAsBytes(tree.path("plan")));
            if (plan.phases().isEmpty() || plan.parts().anyMatch(Templates::isSomebodys)) {
                throw new Refusal("template.parts", name);
            }
            return new Template(words, plan);
        } catch (IOException damaged) {
            throw new Refusal("template.damaged", name).because(damaged);
        } catch (Refusal refusal) {
            throw refusal.code().equals("part.dangling") ? new Refusal("template.parts", name).because(refusal) : refusal;
        }
    }

    private static boolean isSomebodys(Part part) {
        return part instanceof Charter || part instanceof Person || part instanceof Note;
    }

    private Found found(Path file) {
        var name = String.valueOf(file.getFileName());
        var id = name.substring(0, name.length() - ENDING.length());
        try {
            return new Found(id, read(file), null);
        } catch (Refusal refusal) {
            return new Found(id, null, refusal);
        }
    }

    private Path file(String id) {
        return folder.resolve(new Id<Part>(Objects.requireNonNull(id)).value() + ENDING);
    }
}
