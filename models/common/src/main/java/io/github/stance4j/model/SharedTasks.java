// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Tasks of which any number of threads take the next one until none is left or one has failed. */
final class SharedTasks<T> {

    /** What a task threw, and where. */
    private record Failure(Throwable thrown, Thread thread) {}

    private final Queue<T> left;
    private final AtomicReference<Failure> failure = new AtomicReference<>();

    SharedTasks(List<T> tasks) {
        this.left = new ConcurrentLinkedQueue<>(tasks);
    }

    /** Does tasks, until there is none. */
    void work(Consumer<T> action) {
        try {
            for (T task = left.poll(); task != null; task = left.poll()) {
                action.accept(task);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, new Failure(e, Thread.currentThread()));
            giveUp();
        }
    }

    /** Leaves out the tasks that nobody has begun. */
    void giveUp() {
        left.clear();
    }

    /** Throws what the first task that failed has thrown, if one did. */
    void throwFailure() {
        Failure first = failure.get();
        if (first == null) {
            return;
        }
        if (first.thread() != Thread.currentThread()) {
            // Its stack trace does not tell who called.
            first.thrown()
                    .addSuppressed(
                            new IllegalStateException(
                                    "The thread "
                                            + first.thread().getName()
                                            + " did this for a call of "
                                            + Thread.currentThread().getName()));
        }
        if (first.thrown() instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) first.thrown();
    }
}
