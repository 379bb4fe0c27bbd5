package nl.aldus.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class OrderedPipelineTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrder(int threads) {
        List<Integer> results = new ArrayList<>();

        new OrderedPipeline<Integer, Integer>(threads, OrderedPipelineTest::slowAtTimes)
                .run(IntStream.range(0, 1_000).iterator(), results::add);

        assertThat(results)
                .containsExactlyElementsOf(
                        IntStream.range(0, 1_000).mapToObj(i -> i * 2).toList());
    }

    /** Memory stays flat if what is read, and not yet written, does: whatever the number of items. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void neverHasMoreItemsInFlightThanItsWindow(int threads) {
        AtomicInteger inFlight = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> items = Stream.iterate(0, i -> i + 1)
                .limit(5_000)
                .peek(i -> most.accumulateAndGet(inFlight.incrementAndGet(), Math::max))
                .iterator();
        OrderedPipeline<Integer, Integer> pipeline = new OrderedPipeline<>(threads, number -> number);

        pipeline.run(items, result -> {
            inFlight.decrementAndGet();
            if (result % 500 == 0) {
                // Gives the source every chance to run ahead.
                pause(5);
            }
        });

        assertThat(most).hasValueBetween(1, pipeline.window());
        assertThat(pipeline.window()).isEqualTo(8 * threads);
    }

    @Test
    void handsAResultOnWhileTheNextItemIsLongInComing() {
        CountDownLatch handedOn = new CountDownLatch(1);
        Iterator<String> items = new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                if (given == 1) {
                    await(handedOn);
                }
                return given < 2;
            }

            @Override
            public String next() {
                return "item " + ++given;
            }
        };
        List<String> results = new ArrayList<>();

        new OrderedPipeline<String, String>(1, item -> item).run(items, result -> {
            results.add(result);
            handedOn.countDown();
        });

        assertThat(results).containsExactly("item 1", "item 2");
    }

    @Test
    void stopsIfNobodyTakesTheResults() {
        AtomicInteger asked = new AtomicInteger();
        OrderedPipeline<Integer, Integer> pipeline = new OrderedPipeline<>(2, number -> number);

        Sink<Integer, IOException> closed = result -> {
            throw new IOException("Broken pipe");
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        pipeline.run(Stream.generate(asked::incrementAndGet).iterator(), closed))
                .withMessage("Broken pipe");
        assertThat(asked.get()).isLessThanOrEqualTo(pipeline.window());
    }

    @Test
    void throwsWhatTheWorkOrTheSourceThrows() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new OrderedPipeline<Integer, Integer>(2, number -> {
                            throw new IllegalStateException("work");
                        })
                        .run(List.of(1).iterator(), result -> {}))
                .withMessage("work");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new OrderedPipeline<Integer, Integer>(2, number -> number)
                        .run(
                                Stream.<Integer>generate(() -> {
                                            throw new IllegalStateException("source");
                                        })
                                        .iterator(),
                                result -> {}))
                .withMessage("source");
    }

    @Test
    void doesNotTakeAnInterruptionForTheEnd() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new OrderedPipeline<Integer, Integer>(1, number -> number)
                        .run(List.of(1).iterator(), result -> {}));
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int slowAtTimes(int number) {
        if (number % 100 == 0) {
            pause(2);
        }
        return number * 2;
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
