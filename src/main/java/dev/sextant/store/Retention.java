package dev.sextant.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which snapshots stay: many recent ones, fewer old ones, and always one that is full. */
final class Retention {

    private static final int RECENT = 10;
    private static final Duration HOURLY = Duration.ofHours(24);
    private static final Duration DAILY = Duration.ofDays(14);
    private static final Duration WEEKLY = Duration.ofDays(56);

    private Retention() {}

    /**
     * The last ten, then the last one of each hour for a day, of each day for two weeks and of each week for eight. The
     * newest that has at least half as many parts as the largest stays whatever its age, so that emptied plans cannot
     * push out the last full one.
     *
     * @param newestFirst all there are
     */
    static <S> Set<S> kept(List<S> newestFirst, Function<S, Instant> at, Function<S, Integer> size, Instant now) {
        var kept = new LinkedHashSet<S>(newestFirst.subList(0, Math.min(RECENT, newestFirst.size())));
        kept.addAll(lastOfEach(newestFirst, at, now.minus(HOURLY), it -> it.truncatedTo(ChronoUnit.HOURS)));
        kept.addAll(lastOfEach(newestFirst, at, now.minus(DAILY), it -> it.truncatedTo(ChronoUnit.DAYS)));
        kept.addAll(lastOfEach(newestFirst, at, now.minus(WEEKLY), Retention::week));
        var largest = newestFirst.stream().mapToInt(size::apply).max().orElse(0);
        newestFirst.stream().filter(it -> size.apply(it) * 2L >= largest).findFirst().ifPresent(kept::add);
        return kept;
    }

    private static <S> List<S> lastOfEach(List<S> newestFirst, Function<S, Instant> at, Instant since, Function<Instant, Object> span) {
        var seen = new HashSet<Object>();
        return newestFirst.stream().filter(it -> !at.apply(it).isBefore(since)).filter(it -> seen.add(span.apply(at.apply(it)))).toList();
    }

    private static Object week(Instant at) {
        var day = at.atZone(ZoneOffset.UTC);
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
