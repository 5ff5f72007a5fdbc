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
        var sums = new LinkedHashMap<K, Sum>();
        var none = new Sum(currency);
        for (var line : lines) {
            var key = owner.apply(line);
            (key == null ? none : sums.computeIfAbsent(key, _ -> new Sum(currency))).add(line);
        }
        var shares = new LinkedHashMap<K, Total>();
        sums.forEach((key, sum) -> shares.put(key, sum.total()));
        return new Breakdown<>(shares, none.total());
    }

    public Total sum() {
        return shares.values().stream().reduce(none, Total::plus);
    }
}
