package dev.sextant.analysis.cost;

import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
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

    /** A breakdown that grows line by line, so that several are made in one walk over the lines. */
    static final class Growing<K> {

        private final Currency currency;
        private final Function<Costing, @Nullable K> owner;
        private final SequencedMap<K, Sum> sums = new LinkedHashMap<>();
        private final Sum none;

        Growing(Currency currency, Function<Costing, @Nullable K> owner) {
            this.currency = currency;
            this.owner = owner;
            this.none = new Sum(currency);
        }

        void add(Costing line) {
            var key = owner.apply(line);
            (key == null ? none : sums.computeIfAbsent(key, _ -> new Sum(currency))).add(line);
        }

        Breakdown<K> grown() {
            var shares = new LinkedHashMap<K, Total>();
            sums.forEach((key, sum) -> shares.put(key, sum.total()));
            return new Breakdown<>(shares, none.total());
        }
    }

    public Total sum() {
        return shares.values().stream().reduce(none, Total::plus);
    }
}
