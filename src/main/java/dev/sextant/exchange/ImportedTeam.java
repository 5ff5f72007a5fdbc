package dev.sextant.exchange;

import dev.sextant.plan.Role;
import dev.sextant.plan.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who works on what in a foreign plan. */
public record ImportedTeam(List<Member> members, List<Post> posts) {

    public static final ImportedTeam NOBODY = new ImportedTeam(List.of(), List.of());

    /**
     * Somebody or a group who works.
     *
     * @param key names it within the file
     * @param own its name as this house wrote it into the file; nothing in a file of others
     * @param capacity in percent of a person
     * @param calendar the key of its own; nothing where it works as the project does
     */
    public record Member(
            int key, String name, @Nullable Words own, Role.Side side, int capacity, @Nullable Integer calendar) {}

    /**
     * A member works on a row.
     *
     * @param units how much of a person's time it takes, in percent
     */
    public record Post(int row, int member, int units) {}

    public ImportedTeam {
        members = List.copyOf(members);
        posts = List.copyOf(posts);
    }
}
