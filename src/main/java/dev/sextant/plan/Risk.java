package dev.sextant.plan;

import org.jspecify.annotations.Nullable;

/**
 * Something uncertain that would matter: because of a cause, an event may happen, with an effect.
 *
 * @param area the code of a challenge area; empty when it stands in none
 * @param probability a level of the client's own scale, 1 upwards; nothing while nobody has judged it
 * @param impact a level of the client's own scale, 1 upwards; nothing while nobody has judged it
 * @param response what is to be done about it
 */
public record Risk(
        Id<Risk> id,
        double rank,
        Words name,
        String area,
        Words cause,
        Words event,
        Words effect,
        @Nullable Id<Role> owner,
        @Nullable Integer probability,
        @Nullable Integer impact,
        Status status,
        Words response,
        String origin)
        implements Part, Ranked {

    /** Where a risk is on its way. */
    public enum Status {
        OPEN,
        IN_RESPONSE,
        OCCURRED,
        CLOSED
    }

    public Risk {
        rank = Require.rank(rank);
        name.named("risk.name");
        area = Require.line(area, "risk.area");
        cause.atMost(Require.SENTENCE, "risk.cause");
        event.atMost(Require.SENTENCE, "risk.event");
        effect.atMost(Require.SENTENCE, "risk.effect");
        if (probability != null) {
            Require.within(1, ScaleLevel.MOST, probability, "risk.probability");
        }
        if (impact != null) {
            Require.within(1, ScaleLevel.MOST, impact, "risk.impact");
        }
        response.atMost(Require.SENTENCE, "risk.response");
        origin = Require.line(origin, "risk.origin");
    }

    /** The level on one axis, or nothing while nobody has judged it. */
    public @Nullable Integer level(ScaleLevel.Axis axis) {
        return axis == ScaleLevel.Axis.PROBABILITY ? probability : impact;
    }

    public Risk withName(Words name) {
        return new Risk(id, rank, name, area, cause, event, effect, owner, probability, impact, status, response, origin);
    }

    public Risk withArea(String area) {
        return new Risk(id, rank, name, area, cause, event, effect, owner, probability, impact, status, response, origin);
    }

    public Risk withCause(Words cause) {
        return new Risk(id, rank, name, area, cause, event, effect, owner, probability, impact, status, response, origin);
    }

    public Risk withEvent(Words event) {
        return new Risk(id, rank, name, area, cause, event, effect, owner, probability, impact, status, response, origin);
    }

    public Risk withEffect(Words effect) {
        return new Risk(id, rank, name, area, cause, event, effect, owner, probability, impact, status, response, origin);
    }

    public Risk withOwner(@Nullable Id<Role> owner) {
        return new Risk(id, rank, name, area, cause, event, effect, owner, probability, impact, status, response, origin);
    }

    public Risk withLevels(@Nullable Integer probability, @Nullable Integer impact) {
        return new Risk(id, rank, name, area, cause, event, effect, owner, probability, impact, status, response, origin);
    }

    public Risk withStatus(Status status) {
        return new Risk(id, rank, name, area, cause, event, effect, owner, probability, impact, status, response, origin);
    }

    public Risk withResponse(Words response) {
        return new Risk(id, rank, name, area, cause, event, effect, owner, probability, impact, status, response, origin);
    }
}
