package dev.episodic.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/** Works on many things at once, and hands out the results in the order of the things. */
final class InOrder {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** As many results may wait for their turn; so memory does not grow with the number of things. */
    private static final int WINDOW = 4 * PROCESSORS;

    private InOrder() {}

    /**
     * Works until all is done or a result is refused.
     *
     * @param work called by many threads at once
     * @param result called by this thread; tells whether to go on
     */
    static <T, R> void each(List<T> things, Function<T, R> work, Predicate<R> result) {
        var workers = Executors.newFixedThreadPool(PROCESSORS);
        try {
            each(things, work, result, workers);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T, R> void each(List<T> things, Function<T, R> work, Predicate<R> result, ExecutorService workers)
            throws InterruptedException, ExecutionException {
        var waiting = new ArrayDeque<Future<R>>();
        for (var thing : things) {
            waiting.add(workers.submit(() -> work.apply(thing)));
            if (waiting.size() >= WINDOW && !result.test(waiting.remove().get())) {
                return;
            }
        }
        while (!waiting.isEmpty() && result.test(waiting.remove().get())) {
            // The predicate does what is to do
        }
    }
}
