// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets any number of calls through until it is closed; closing waits for those under way, which may
 * ask whether somebody does.
 */
final class Gate {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile boolean closing;
    private boolean closed;

    /**
     * Makes a call.
     *
     * @throws IllegalStateException if the gate is closed
     */
    <T> T pass(Supplier<T> call) {
        lock.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException(
                        "The classifier is closed: load another one, or close it later");
            }
            return call.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Goes on with a call, where it may be broken off.
     *
     * @throws IllegalStateException if somebody waits to close the gate
     */
    void goOn() {
        if (closing) {
            throw new IllegalStateException(
                    "The classifier was closed during this call: close it after the call");
        }
    }

    /**
     * Closes; runs the action if it was open, when no call is under way.
     *
     * @throws IllegalStateException within a call, which would wait for itself
     */
    void close(Runnable action) {
        if (lock.getReadHoldCount() > 0) {
            throw new IllegalStateException(
                    "The classifier can't be closed by what it is scoring: close it after the call");
        }
        closing = true;
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                action.run();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
