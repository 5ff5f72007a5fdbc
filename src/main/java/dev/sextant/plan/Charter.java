package dev.sextant.plan;

import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What the engagement is: the one part that every plan has.
 *
 * @param name what the engagement is called
 * @param client the firm that the plan is for
 * @param consultant the firm or person that leads
 * @param method the codes of the methods that the engagement began with, its kinds, with {@code +} between them; empty when
 *     it began without one
 * @param language the language that the client reads first
 * @param bilingual whether paper is wanted in both languages
 * @param currency of every amount in the plan
 * @param start the first working day of the plan
 * @param finish the day on which the client wants it finished, if one was agreed
 * @param direction from which end dates are worked out
 * @param calendar when the engagement is worked on; {@link WorkCalendar#STANDARD} where none is named
 * @param statusDate up to which the progress is known: what is not done by its end can only be done later
 */
public record Charter(
        Id<Charter> id,
        Words name,
        Words client,
        Words consultant,
        String method,
        Language language,
        boolean bilingual,
        Currency currency,
        LocalDate start,
        @Nullable LocalDate finish,
        Direction direction,
        @Nullable Id<WorkCalendar> calendar,
        @Nullable LocalDate statusDate,
        Words objective,
        Words scope)
        implements Part {

    /** There is one charter, so its id is known. */
    public static final Id<Charter> ID = new Id<>("charter");

    /** From which end dates are worked out. */
    public enum Direction {
        /** From the start, as early as possible. */
        FORWARD,
        /** From the wanted finish, as late as possible. */
        BACKWARD
    }

    public Charter {
        name.named("charter.name");
        client.atMost(Require.NAME, "charter.client");
        consultant.atMost(Require.NAME, "charter.consultant");
        method = Require.line(method, "charter.method");
        Require.day(start, "charter.start");
        Require.day(finish, "charter.finish");
        if (finish != null && finish.isBefore(start)) {
            throw new Refusal("charter.dates", start, finish);
        }
        if (direction == Direction.BACKWARD && finish == null) {
            throw new Refusal("charter.backward");
        }
        Require.day(statusDate, "charter.statusDate");
        objective.atMost(Require.SENTENCE, "charter.objective");
        scope.atMost(Require.SENTENCE, "charter.scope");
    }

    /** Worked out from the start, by the standard calendar. */
    public Charter(
            Id<Charter> id, Words name, Words client, Words consultant, String method, Language language, boolean bilingual,
            Currency currency, LocalDate start, @Nullable LocalDate finish, Words objective, Words scope) {
        this(id, name, client, consultant, method, language, bilingual, currency, start, finish, Direction.FORWARD, null, null, objective, scope);
    }

    public Charter withName(Words name) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }

    public Charter withClient(Words client) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }

    public Charter withConsultant(Words consultant) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }

    public Charter withLanguages(Language language, boolean bilingual) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }

    public Charter withCurrency(Currency currency) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }

    public Charter withDates(LocalDate start, @Nullable LocalDate finish) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }

    public Charter withObjective(Words objective) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }

    public Charter withScope(Words scope) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }

    public Charter withDirection(Direction direction) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }

    public Charter withCalendar(@Nullable Id<WorkCalendar> calendar) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }

    public Charter withStatusDate(@Nullable LocalDate statusDate) {
        return new Charter(
                id, name, client, consultant, method, language, bilingual, currency, start, finish, direction, calendar, statusDate, objective, scope);
    }
}
