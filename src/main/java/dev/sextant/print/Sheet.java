package dev.sextant.print;

import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Assignment;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Id;
import dev.sextant.plan.Person;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.Task;
import dev.sextant.print.Wording.Side;
import dev.sextant.text.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every piece of one phase's checklist asks for.
 *
 * @param number of the phase in its plan, from 1
 * @param dates when it is planned, where that is known
 */
record Sheet(Plan plan, Phase phase, int number, Optional<Span> dates, Wording wording, Typesetter type, Paper paper) {

    /** The role with the most of the phase's tasks and items, if one leads. */
    Optional<Role> responsible() {
        var owners = plan.all(CheckItem.class).stream().filter(item -> item.phase().equals(phase.id())).map(CheckItem::owner);
        var workers = plan.all(Assignment.class).stream()
                .filter(assignment -> plan.find(assignment.task()).map(Task::phase).equals(Optional.of(phase.id())))
                .map(Assignment::role);
        var shares = new HashMap<Id<Role>, Integer>();
        Stream.concat(owners, workers).filter(Objects::nonNull).forEach(role -> shares.merge(role, 1, Integer::sum));
        var most = shares.values().stream().max(Comparator.naturalOrder()).orElse(0);
        var leaders = shares.keySet().stream().filter(role -> most.equals(shares.get(role))).toList();
        return leaders.size() == 1 ? plan.find(leaders.getFirst()) : Optional.empty();
    }

    /** A role and who fills it. */
    List<Side> holder(Role role) {
        return wording.composed(role.name(), (voice, name) -> wording.joined(voice, name, people(role, voice)));
    }

    String people(Role role, Texts voice) {
        return plan.all(Person.class).stream()
                .filter(person -> role.id().equals(person.role()))
                .map(person -> voice.say(person.name()))
                .collect(Collectors.joining(voice.say("paper.between")));
    }

    Paragraph set(List<Side> sides, Style style, double width) {
        return type.set(sides, style, width);
    }
}
