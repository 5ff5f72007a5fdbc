package dev.sextant.ui.calendars;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Ranked;
import dev.sextant.plan.Role;
import dev.sextant.plan.WorkCalendar;
import dev.sextant.plan.Words;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.calendars.People.InRole;
import dev.sextant.ui.calendars.People.Roleless;
import dev.sextant.ui.calendars.People.Row;
import dev.sextant.ui.calendars.People.Somebody;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Look;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;

/** What the table of roles and people shows, and how each cell is changed. */
final class PeopleColumns {

    private final Desk desk;
    private final Look look;

    PeopleColumns(Desk desk, Look look) {
        this.desk = desk;
        this.look = look;
    }

    void fill(
            TreeTableColumn<Branch.Row<Row>, Row> name, TreeTableColumn<Branch.Row<Row>, Row> side, TreeTableColumn<Branch.Row<Row>, Row> capacity,
            TreeTableColumn<Branch.Row<Row>, Row> calendar, TreeTableColumn<Branch.Row<Row>, Row> contact) {
        Column.of(desk, look, name, 20).shows(PeopleColumns::name).styled(row -> row instanceof Somebody ? "" : "group-cell")
                .edits(row -> row instanceof Roleless ? null : name(row, desk.speech().now()), this::rename);
        Column.of(desk, look, side, 10).styled(_ -> "muted-cell").shows(PeopleColumns::side).picks(this::sides, this::chooseSide);
        Column.of(desk, look, capacity, 6.5).figures().shows(PeopleColumns::capacity).styled(PeopleColumns::tone)
                .edits(PeopleColumns::writtenCapacity, this::changeCapacity);
        Column.of(desk, look, calendar, 11).styled(_ -> "muted-cell").shows(PeopleColumns::calendar).picks(this::calendars, this::chooseCalendar);
        Column.of(desk, look, contact, 12).shows(PeopleColumns::contact)
                .edits(row -> row instanceof Somebody it ? it.person().contact() : null, this::reach);
    }

    static String name(Row row, Texts texts) {
        return switch (row) {
            case InRole it -> texts.say(it.role().name());
            case Somebody it -> texts.say(it.person().name());
            case Roleless _ -> texts.say("calendars.no-role");
        };
    }

    private static String side(Row row, Texts texts) {
        return switch (row) {
            case InRole it -> texts.say(it.role().side());
            case Somebody it -> it.role().map(texts::say).orElse("");
            case Roleless _ -> "";
        };
    }

    private static String capacity(Row row, Texts texts) {
        return switch (row) {
            case InRole it -> texts.say("value.percent", Integer.toString(it.capacity()));
            case Somebody it -> texts.say("value.percent", Integer.toString(it.person().capacity()));
            case Roleless _ -> "";
        };
    }

    private static String tone(Row row) {
        return row instanceof InRole it && it.capacity() == 0 || row instanceof Somebody person && person.person().capacity() == 0 ? "danger-cell" : "";
    }

    private static String calendar(Row row, Texts texts) {
        return switch (row) {
            case InRole it -> it.calendar().map(texts::say).orElse(texts.say("calendars.as-plan"));
            case Somebody it -> it.calendar().map(texts::say).orElse(texts.say(it.role().isPresent() ? "calendars.as-role" : "calendars.as-plan"));
            case Roleless _ -> "";
        };
    }

    private static String contact(Row row, Texts texts) {
        return switch (row) {
            case InRole it -> it.people() == 0 ? texts.say("calendars.nobody") : "";
            case Somebody it -> it.person().contact();
            case Roleless _ -> "";
        };
    }

    private void rename(Row row, String typed) {
        var language = desk.speech().language();
        switch (row) {
            case InRole it -> change(it.role(), role -> role.withName(role.name().with(language, typed)));
            case Somebody it -> change(it.person(), person -> person.withName(person.name().with(language, typed)));
            case Roleless _ -> { }
        }
    }

    private void reach(Row row, String typed) {
        if (row instanceof Somebody it) {
            change(it.person(), person -> person.withContact(typed));
        }
    }

    /** Where people are named, their capacities add up; the role's own counts only where nobody is. */
    private static @Nullable String writtenCapacity(Row row) {
        return switch (row) {
            case InRole it -> it.people() == 0 ? it.role().capacity() + " %" : null;
            case Somebody it -> it.person().capacity() + " %";
            case Roleless _ -> null;
        };
    }

    private void changeCapacity(Row row, String typed) {
        var percent = Reading.whole(typed);
        switch (row) {
            case InRole it -> change(it.role(), role -> role.withCapacity(percent));
            case Somebody it -> change(it.person(), person -> person.withCapacity(percent));
            case Roleless _ -> { }
        }
        if (percent == 0) {
            desk.notices().say("calendars.capacity.none-now", name(row, desk.speech().now()));
        }
    }

    private Column.@Nullable Pick sides(Row row) {
        return switch (row) {
            case InRole it -> new Column.Pick(Stream.of(Role.Side.values()).map(desk.speech()::say).toList(), it.role().side().ordinal());
            case Somebody it -> pick(Role.class, "calendars.no-role", Role::name, it.person().role());
            case Roleless _ -> null;
        };
    }

    private void chooseSide(Row row, int option) {
        switch (row) {
            case InRole it -> change(it.role(), role -> role.withSide(Role.Side.values()[option]));
            case Somebody it -> change(it.person(), person -> person.withRole(option == 0 ? null : desk.now().ranked(Role.class).get(option - 1).id()));
            case Roleless _ -> { }
        }
    }

    private Column.@Nullable Pick calendars(Row row) {
        return switch (row) {
            case InRole it -> pick(WorkCalendar.class, "calendars.as-plan", WorkCalendar::name, it.role().calendar());
            case Somebody it -> pick(
                    WorkCalendar.class, it.role().isPresent() ? "calendars.as-role" : "calendars.as-plan", WorkCalendar::name, it.person().calendar());
            case Roleless _ -> null;
        };
    }

    private void chooseCalendar(Row row, int option) {
        var chosen = option == 0 ? null : desk.now().ranked(WorkCalendar.class).get(option - 1).id();
        switch (row) {
            case InRole it -> change(it.role(), role -> role.withCalendar(chosen));
            case Somebody it -> change(it.person(), person -> person.withCalendar(chosen));
            case Roleless _ -> { }
        }
    }

    /** None, and then all parts of a kind. */
    private <P extends Part & Ranked> Column.Pick pick(Class<P> kind, String none, Function<P, Words> name, @Nullable Object chosen) {
        List<P> parts = desk.now().ranked(kind);
        var names = Stream.concat(Stream.of(desk.speech().say(none)), parts.stream().map(it -> desk.speech().say(name.apply(it)))).toList();
        return new Column.Pick(names, parts.stream().map(it -> (Object) it.id()).toList().indexOf(chosen) + 1);
    }

    private <P extends Part> void change(P part, Function<P, P> change) {
        var after = change.apply(part);
        if (!after.equals(part)) {
            desk.commitOrRefuse("entry.edited", Edit.change(part, after));
        }
    }
}
