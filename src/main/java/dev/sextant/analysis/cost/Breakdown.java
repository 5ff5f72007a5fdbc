package dev.sextant.analysis.cost;

import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The total by something that lines belong to.
 *
 * @param shares in the order in which their lines stand
 * @param none what belongs to nothing of the kind
 */
public record Breakdown<K>(SequencedMap<K, Total> shares, Total none) {

    public Breakdown {
        shares = Collections.unmodifiableSequencedMap(shares);
    }

    static <K> Breakdown<K> of(List<Costing> lines, Currency currency, Function<Costing, @Nullable K> owner) {
        var shares = new LinkedHashMap<K, Total>();
        var none = Total.zero(currency);
        for (var line : lines) {
            var key = owner.apply(line);
            var total = Total.of(line);
            if (key == null) {
                none = none.plus(total);
            } else {
                shares.merge(key, total, Total::plus);
            }
        }
        return new Breakdown<>(shares, none);
    }

    public Total sum() {
        return shares.values().stream().reduce(none, Total::plus);
    }
}
