package org.kith.core.spi;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kith.core.assessment.ResponseTable;

/** Work that is divided and done by an executor and the caller together. */
final class Parts {

    /** The fewest rows of a part that is not the last: small enough for the cache of a processor. */
    private static final int ROWS = 65_536;

    /** The most parts: enough for any number of threads that share a table, and each takes room to work in. */
    private static final int MOST = 64;

    private Parts() {}

    /** {@return the parts of a table, in order; at least one} A table is always divided alike. */
    private static List<ResponseTable> of(ResponseTable table) {
        int rows = Math.max(ROWS, IntMath.divide(table.rows(), MOST, RoundingMode.CEILING));
        int count = Math.max(1, IntMath.divide(table.rows(), rows, RoundingMode.CEILING));
        return IntStream.range(0, count)
                .map(part -> part * rows)
                .mapToObj(start -> table.slice(start, start + Math.min(rows, table.rows() - start)))
                .collect(toImmutableList());
    }

    /** {@return what came of the parts of a table, in order} As {@link #run}. */
    static <T> List<T> of(ResponseTable table, Function<ResponseTable, T> work, Executor executor) {
        return run(
                of(table).stream()
                        .map(part -> (Supplier<T>) () -> work.apply(part))
                        .collect(toImmutableList()),
                executor);
    }

    /**
     * Runs each part once, in a thread of the executor or in that of the caller, whichever comes to it first. As the caller
     * never waits for a part that nobody has begun, an executor without a free thread cannot make it wait for ever; one that
     * refuses parts leaves them to the caller.
     *
     * @return what came of the parts, in order
     * @throws CancellationException if the thread is interrupted while it waits; it stays interrupted
     */
    static <T> List<T> run(List<Supplier<T>> parts, Executor executor) {
        List<FutureTask<T>> tasks =
                parts.stream().map(part -> new FutureTask<>(part::get)).collect(toImmutableList());
        try {
            tasks.forEach(task -> offer(task, executor));
            tasks.forEach(FutureTask::run);
            ImmutableList.Builder<T> results = ImmutableList.builder();
            for (FutureTask<T> task : tasks) {
                results.add(task.get());
            }
            return results.build();
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for the parts that others work on");
        } finally {
            tasks.forEach(task -> task.cancel(false));
        }
    }

    private static void offer(Runnable task, Executor executor) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // the caller comes to it
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
    }
}
