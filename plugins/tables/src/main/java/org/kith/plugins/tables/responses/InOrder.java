package org.kith.plugins.tables.responses;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Work that an executor and the caller do together, while its results are taken in order.
 *
 * <p>Only so much work is begun before results are taken, which bounds the memory. The caller does itself what nobody has begun
 * when it needs the result, so an executor without a free thread cannot make it wait for ever, and one that refuses work does not
 * stop it. Not thread-safe.
 */
final class InOrder<T> implements AutoCloseable {

    /** How much work waits or is done at the same time. */
    static final int WINDOW = 16;

    private final Executor executor;
    private final Consumer<T> results;
    private final Deque<FutureTask<T>> tasks = new ArrayDeque<>();

    InOrder(Executor executor, Consumer<T> results) {
        this.executor = executor;
        this.results = results;
    }

    /** Hands on a piece of work. */
    void add(Supplier<T> work) {
        if (tasks.size() == WINDOW) {
            takeOne();
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        tasks.add(task);
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // the caller comes to it
        }
    }

    /** Takes all results that are left. */
    void finish() {
        while (!tasks.isEmpty()) {
            takeOne();
        }
    }

    private void takeOne() {
        FutureTask<T> task = tasks.remove();
        task.run();
        try {
            results.accept(task.get());
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for rows that others read");
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
    }

    /** Gives up what nobody has begun. */
    @Override
    public void close() {
        tasks.forEach(task -> task.cancel(false));
    }
}
