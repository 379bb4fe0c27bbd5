package nl.aldus.cli.pipeline;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Works on items in several threads and hands the results on in the order of the items. An item is only asked for when
 * there is room for it, so that memory does not grow with their number; one more thread asks, since an item may be long in
 * coming, and results must not wait for that.
 *
 * @param <I> what is worked on
 * @param <R> what comes of it
 */
public final class OrderedPipeline<I, R> {

    /** Enough that nobody waits for one long document: items in flight for each thread. */
    private static final int ITEMS_A_THREAD = 8;

    private final int threads;
    private final int window;
    private final Function<I, R> work;

    /**
     * Makes a pipeline.
     *
     * @param threads how many threads work
     * @param work what they do; called in any of them, several times at once
     */
    public OrderedPipeline(int threads, Function<I, R> work) {
        this.threads = threads;
        this.window = threads * ITEMS_A_THREAD;
        this.work = work;
    }

    /** Returns how many items there are at most between the source and the end of the sink. */
    public int window() {
        return window;
    }

    /**
     * Works on all items, and returns when the last result is handed on, or at the first failure, which is thrown on.
     *
     * @param items asked in a thread of its own, never in two at once
     * @param sink called in the calling thread
     * @throws E if the sink does; what is in flight is given up then
     * @throws CancellationException if this thread is interrupted
     */
    public <E extends Exception> void run(Iterator<? extends I> items, Sink<? super R, E> sink) throws E {
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedPipeline::daemon);
        Semaphore room = new Semaphore(window);
        BlockingQueue<Optional<Future<R>>> results = new LinkedBlockingQueue<>();
        Thread feeder = daemon(() -> feed(items, workers, room, results));
        feeder.start();
        try {
            for (Optional<Future<R>> next = results.take(); next.isPresent(); next = results.take()) {
                sink.accept(result(next.get()));
                room.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }

    private void feed(
            Iterator<? extends I> items,
            ExecutorService workers,
            Semaphore room,
            BlockingQueue<Optional<Future<R>>> results) {
        try {
            room.acquire();
            while (items.hasNext()) {
                I item = items.next();
                results.add(Optional.of(workers.submit(() -> work.apply(item))));
                room.acquire();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            results.add(Optional.of(CompletableFuture.failedFuture(e)));
        }
        results.add(Optional.empty());
    }

    private static <R> R result(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** A thread that waits for standard input must not keep the program from ending. */
    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "aldus");
        thread.setDaemon(true);
        return thread;
    }
}
