package dev.sextant.analysis.cost;

import dev.sextant.plan.ExchangeRate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Part;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Rate;
import dev.sextant.plan.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rates of currencies and of roles, by the days from which they hold. Before the first one, the first one holds. */
final class Tariffs {

    private final Currency own;
    private final Map<Currency, NavigableMap<LocalDate, BigDecimal>> currencies = new HashMap<>();
    private final Map<Id<Role>, NavigableMap<LocalDate, Rate>> roles = new HashMap<>();

    Tariffs(Plan plan) {
        own = plan.charter().currency();
        inOrder(plan, ExchangeRate.class).forEach(it -> currencies.computeIfAbsent(it.currency(), _ -> new TreeMap<>()).put(it.from(), it.rate()));
        inOrder(plan, Rate.class).forEach(it -> roles.computeIfAbsent(it.role(), _ -> new TreeMap<>()).put(it.from(), it));
    }

    /** Of two for the same day, the same one counts in whatever order the plan holds them. */
    private static <P extends Part> Stream<P> inOrder(Plan plan, Class<P> kind) {
        return plan.all(kind).stream().sorted(Comparator.comparing(it -> it.id().value()));
    }

    /** What one unit of a currency is worth in the plan's; nothing where nobody has said. */
    Optional<BigDecimal> exchange(@Nullable Currency currency, LocalDate on) {
        if (currency == null || currency.equals(own)) {
            return Optional.of(BigDecimal.ONE);
        }
        return holding(currencies.get(currency), on);
    }

    /** What a day of a role costs, in the plan's currency; nothing where nobody has said. */
    Optional<BigDecimal> perDay(Id<Role> role, LocalDate on) {
        return rate(role, on).flatMap(it -> exchange(it.currency(), on).map(it.perDay()::multiply));
    }

    Optional<Rate> rate(Id<Role> role, LocalDate on) {
        return holding(roles.get(role), on);
    }

    private static <T> Optional<T> holding(@Nullable NavigableMap<LocalDate, T> dated, LocalDate on) {
        if (dated == null) {
            return Optional.empty();
        }
        var latest = dated.floorEntry(on);
        return Optional.of((latest == null ? dated.firstEntry() : latest).getValue());
    }
}
