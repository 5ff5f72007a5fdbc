package dev.sextant.exchange;

import dev.sextant.exchange.ImportedTeam.Member;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.Id;
import dev.sextant.plan.Ids;
import dev.sextant.plan.Placement;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes roles of those who work on a foreign plan; one that the engagement has by the same name is the same. */
final class TeamImport {

    private static final int MOST = 100_000;

    private final Plan current;
    private final Ids ids;
    private final Fitting fitting;
    private final CalendarImport calendars;
    private final Map<String, Id<Role>> byName = new HashMap<>();
    private final Map<Integer, Id<Role>> byMember = new HashMap<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private int unplaced;

    TeamImport(Plan current, Ids ids, Fitting fitting, CalendarImport calendars) {
        this.current = current;
        this.ids = ids;
        this.fitting = fitting;
        this.calendars = calendars;
        for (var role : current.ranked(Role.class).reversed()) {
            remember(role.name(), role.id());
        }
    }

    private void remember(Words name, Id<Role> role) {
        byName.put(key(name.en()), role);
        byName.put(key(name.zh()), role);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** @param tasks what the rows became; a row that is none has nobody */
    void take(ImportedTeam team, Map<Integer, Task> tasks) {
        var rank = Placement.last(current.ranked(Role.class));
        for (var member : team.members()) {
            byMember.put(member.key(), role(member, rank));
            rank++;
        }
        var posts = new LinkedHashMap<List<Id<?>>, Assignment>();
        for (var post : team.posts()) {
            var task = tasks.get(post.row());
            var role = byMember.get(post.member());
            if (task == null || role == null) {
                unplaced++;
            } else {
                var one = new Assignment(ids.fresh(Assignment.class), task.id(), role, post.units());
                posts.merge(List.of(task.id(), role), one, TeamImport::both);
            }
        }
        assignments.addAll(posts.values());
    }

    private static Assignment both(Assignment one, Assignment other) {
        return one.withUnits(Math.min(one.units() + other.units(), MOST));
    }

    private Id<Role> role(Member member, double rank) {
        var there = byName.get(key(member.name()));
        if (there != null) {
            return there;
        }
        var role = new Role(
                ids.fresh(Role.class), rank, member.own() == null ? fitting.name(member.name()) : member.own(), member.side(), member.capacity(),
                calendars.ofRole(member.calendar()), "");
        roles.add(role);
        byName.put(key(member.name()), role.id());
        return role.id();
    }

    /** The new ones. */
    List<Role> roles() {
        return roles;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    /** How many worked on a row that became a phase. */
    int unplaced() {
        return unplaced;
    }
}
