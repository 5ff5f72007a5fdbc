package dev.sextant.ui.kit;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import javafx.beans.value.ObservableValue;

/**
 * A result that follows the plan, or something that holds it. The first is worked out at once; later ones in the background,
 * and one that a newer plan has overtaken is dropped.
 *
 * @param <T> the result, a value
 */
public final class Derived<T> extends ReadOnlyObjectPropertyBase<T> {

    private final AtomicLong newest = new AtomicLong();
    private volatile T result;

    <S> Derived(ObservableValue<S> plan, Function<S, T> function, Threads threads) {
        result = function.apply(plan.getValue());
        plan.addListener((_, _, next) -> {
            var number = newest.incrementAndGet();
            threads.background().execute(() -> {
                if (number == newest.get()) {
                    var found = function.apply(next);
                    if (!found.equals(result)) { // here, because comparing a large result takes as long as showing it
                        threads.window().execute(() -> show(number, found));
                    }
                }
            });
        });
    }

    private void show(long number, T found) {
        if (number == newest.get()) {
            result = found;
            fireValueChangedEvent();
        }
    }

    @Override
    public T get() {
        return result;
    }

    @Override
    public Object getBean() {
        return this;
    }

    @Override
    public String getName() {
        return "derived";
    }
}
