package org.rapporteur.documents.pdf;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/// Orders by numbers.
///
/// The makers of `Comparator` give functions that can be serialized, and the JDK keeps none of
/// those in a start cache: each is spun anew at every start, which a short run feels
/// (docs/benchmarks.md).
final class Orders {

    private Orders() {}

    /// By numbers, the smallest first; where the first of them is the same, by the next.
    @SafeVarargs
    static <T> Comparator<T> by(ToDoubleFunction<T>... numbers) {
        return (first, second) -> {
            int order = 0;
            for (int i = 0; order == 0 && i < numbers.length; i++) {
                order =
                        Double.compare(
                                numbers[i].applyAsDouble(first), numbers[i].applyAsDouble(second));
            }
            return order;
        };
    }
}
