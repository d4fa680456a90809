// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Tasks that several threads do beside each other. */
final class SharedWork {

    private SharedWork() {}

    /**
     * Does all tasks, the caller's thread and some of the common pool taking the next one each
     * until none is left; returns when all are done. The first that fails ends it: no other one is
     * begun, and what it threw is thrown as it is.
     *
     * @param tasks none null; with several threads the greatest should come first, so that none is
     *     left alone with it at the end
     * @param threads how many do them at most; with 1 the caller's alone, in order
     */
    static <T> void forEach(List<T> tasks, int threads, Consumer<T> action) {
        int sharers = Math.min(threads, tasks.size());
        if (sharers <= 1) {
            tasks.forEach(action);
            return;
        }
        Queue<T> left = new ConcurrentLinkedQueue<>(tasks);
        // What a parallel stream throws of another thread is a copy with another message.
        AtomicReference<Throwable> failure = new AtomicReference<>();
        IntStream.range(0, sharers).parallel().forEach(number -> work(left, action, failure));
        if (failure.get() instanceof Error) {
            throw (Error) failure.get();
        }
        if (failure.get() != null) {
            throw (RuntimeException) failure.get();
        }
    }

    private static <T> void work(
            Queue<T> left, Consumer<T> action, AtomicReference<Throwable> failure) {
        try {
            for (T task = left.poll(); task != null; task = left.poll()) {
                action.accept(task);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            left.clear();
        }
    }
}
