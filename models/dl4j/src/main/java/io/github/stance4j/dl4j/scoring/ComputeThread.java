// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The one thread that computes for all callers.
 *
 * <p>An operation of ND4J uses several cores by itself, so that nothing is lost by computing one
 * after the other.
 */
final class ComputeThread {

    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread thread = new Thread(task, "stance4j-dl4j");
                        thread.setDaemon(true);
                        return thread;
                    });

    /** Runs a task and waits for it; what it throws is thrown here. */
    <T> T call(Callable<T> task) {
        Future<T> future = executor.submit(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    // A native operation can't be cut short: finish it, and leave the interrupt to
                    // the caller.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrapped(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    /**
     * Runs a last task after those under way and lets the thread end; closing again does nothing.
     */
    void closeAfter(Runnable last) {
        if (!executor.isShutdown()) {
            call(Executors.callable(last));
            executor.shutdown();
        }
    }
}
