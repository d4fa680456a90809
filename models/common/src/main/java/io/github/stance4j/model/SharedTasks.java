// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Tasks of a caller, of which it and any number of helpers take the next one until none is left or
 * one has failed.
 */
final class SharedTasks<T> {

    private final Queue<T> left;
    private final Consumer<T> action;
    private int helpers;
    private Throwable failure;
    private Thread failedOn;

    SharedTasks(List<T> tasks, Consumer<T> action) {
        this.left = new ConcurrentLinkedQueue<>(tasks);
        this.action = action;
    }

    /** Tells whether there is a task that nobody has begun. */
    boolean anyLeft() {
        return !left.isEmpty();
    }

    /** Does the next task, if there is one; keeps what it throws. */
    void doNext() {
        T task = left.poll();
        if (task == null) {
            return;
        }
        try {
            action.accept(task);
        } catch (Throwable e) {
            // Of any kind: a thread of a pool would swallow it, and the task would seem done.
            left.clear();
            keep(e);
        }
    }

    private synchronized void keep(Throwable thrown) {
        if (failure == null) {
            failure = thrown;
            failedOn = Thread.currentThread();
        }
    }

    /** Does tasks on another thread than the caller's, until none is left. */
    void help() {
        enter();
        try {
            while (anyLeft()) {
                doNext();
            }
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        helpers++;
    }

    private synchronized void leave() {
        helpers--;
        notifyAll();
    }

    /**
     * Leaves out the tasks that nobody has begun, and waits for helpers that have begun one; those
     * that come later find none. An interrupt is kept for the caller, as tasks do not heed it.
     */
    synchronized void end() {
        left.clear();
        Monitors.waitWhile(this, () -> helpers > 0);
    }

    /** Throws what the first task that failed has thrown, if one did; after the end. */
    synchronized void throwFailure() {
        if (failure == null) {
            return;
        }
        if (failedOn != Thread.currentThread() && failure.getSuppressed().length == 0) {
            // Its stack trace does not tell who called.
            failure.addSuppressed(
                    new IllegalStateException(
                            failedOn + " did this for " + Thread.currentThread()));
        }
        SharedTasks.<RuntimeException>rethrow(failure);
    }

    /** Throws what a task has thrown, which may be anything. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void rethrow(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
