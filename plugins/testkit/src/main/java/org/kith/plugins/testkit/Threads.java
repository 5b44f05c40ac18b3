package org.kith.plugins.testkit;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many calls at once. */
final class Threads {

    private static final int THREADS = 8;
    private static final int CALLS = 64;

    private Threads() {}

    /** {@return the different results of a task that several threads run at once} */
    static <T> Set<T> results(Callable<T> task) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Set<T> results = new HashSet<>();
            for (Future<T> call : threads.invokeAll(Collections.nCopies(CALLS, task))) {
                results.add(call.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("A call from one of several threads failed: make the plug-in thread-safe.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was interrupted.", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
