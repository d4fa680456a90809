// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets any number of calls through until somebody closes it; closing waits for those under way,
 * which may ask whether somebody does. From then on calls are refused at once, for one that is
 * under way may wait for another thread that makes one.
 */
final class Gate {

    /** How many calls each thread is in: a call may make another one. */
    private final Map<Thread, Integer> calls = new HashMap<>();

    private volatile boolean closing;
    private boolean closed;

    /**
     * Makes a call.
     *
     * @throws IllegalStateException if the gate is closed, or somebody waits to close it
     */
    <T> T pass(Supplier<T> call) {
        enter();
        try {
            return call.get();
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        if (closing) {
            throw new IllegalStateException(
                    "The classifier is closed: load another one, or close it later");
        }
        calls.merge(Thread.currentThread(), 1, Integer::sum);
    }

    private synchronized void leave() {
        calls.computeIfPresent(
                Thread.currentThread(), (thread, count) -> count == 1 ? null : count - 1);
        if (calls.isEmpty()) {
            notifyAll();
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
    synchronized void close(Runnable action) {
        if (calls.containsKey(Thread.currentThread())) {
            throw new IllegalStateException(
                    "The classifier can't be closed by what it is scoring: close it after the call");
        }
        closing = true;
        // Whatever interrupts: what is left open could not be closed any more.
        Monitors.waitWhile(this, () -> !calls.isEmpty());
        if (!closed) {
            closed = true;
            action.run();
        }
    }
}
