// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import io.github.stance4j.dl4j.Nd4jBackend;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The one thread that computes for all callers.
 *
 * <p>An operation of ND4J uses several cores by itself, so that nothing is lost by computing one
 * after the other.
 */
final class ComputeThread {

    /**
     * Threads whose networks are closed. The C library keeps what a thread has freed for that same
     * thread, so a new one for each network would leave hundreds of megabytes behind each.
     */
    private static final Deque<ExecutorService> IDLE = new ConcurrentLinkedDeque<>();

    private final ExecutorService executor;
    private final AtomicBoolean closed = new AtomicBoolean();

    ComputeThread() {
        ExecutorService idle = IDLE.pollFirst();
        executor = idle != null ? idle : Executors.newSingleThreadExecutor(ComputeThread::daemon);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "stance4j-dl4j");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs a task and waits for it; what it throws is thrown here.
     *
     * @throws IllegalStateException if it is closed
     */
    <T> T call(Callable<T> task) {
        if (closed.get()) {
            throw new IllegalStateException("The classifier is closed");
        }
        return run(task);
    }

    private <T> T run(Callable<T> task) {
        Future<T> future =
                executor.submit(
                        () -> {
                            Nd4jBackend.useThreads();
                            return task.call();
                        });
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
     * Runs a last task after those under way and leaves the thread to another; closing again does
     * nothing.
     */
    void closeAfter(Runnable last) {
        if (closed.compareAndSet(false, true)) {
            run(Executors.callable(last));
            IDLE.addFirst(executor);
        }
    }
}
