package org.rapporteur.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

    @Test
    void handsResultsOnInTheOrderOfTheList() {
        var items = IntStream.range(0, 1000).boxed().toList();
        var results = new ArrayList<Integer>();

        OrderedWork.forEach(items, OrderedWorkTest::spin, results::add);

        assertThat(results).isEqualTo(items);
    }

    /// Earlier items take longer, so that an unordered run would show.
    private static int spin(int item) {
        long sum = 0;
        for (int i = 0; i < (1000 - item) * 100; i++) {
            sum += i ^ item;
        }
        return sum == -1 ? -1 : item;
    }

    @Test
    void keepsOnlyAWindowUnderWay() {
        var started = new AtomicInteger();
        var finished = new AtomicInteger();
        var widest = new AtomicInteger();
        int window = Runtime.getRuntime().availableProcessors() * OrderedWork.WINDOW_PER_CORE;

        OrderedWork.forEach(
                IntStream.range(0, 2000).boxed().toList(),
                _ -> started.incrementAndGet(),
                _ ->
                        widest.accumulateAndGet(
                                started.get() - finished.getAndIncrement(), Math::max));

        assertThat(widest.get()).isLessThanOrEqualTo(window);
    }

    @Test
    void passesAFaultOnToTheCaller() {
        assertThatThrownBy(() ->
                        OrderedWork.forEach(
                                List.of(1, 2, 3),
                                item -> {
                                    throw new IllegalStateException("at " + item);
                                },
                                _ -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("at 1");
    }

    @Test
    void doesNothingForNothing() {
        OrderedWork.forEach(List.of(), item -> item, _ -> assertThat(true).isFalse());
    }
}
