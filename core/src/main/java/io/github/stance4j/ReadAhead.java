// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Reads a source on a thread of its own, and no further than some sentences ahead of the answers
 * that have been taken. A source that is slow is not waited for longer than until it has one
 * sentence; of a fast one there are enough for a batch.
 *
 * @param <T> a sentence, or a query about one
 */
final class ReadAhead<T> {

    /** Two batches, so that one is read while the other is scored. */
    private static final int BATCHES = 2;

    /** So many that lengths are alike in what the network gets at once. */
    private static final int BATCH = StanceClassifier.READ_AHEAD / BATCHES;

    /** UTF-16 units, from which on nothing further is read: sentences may be of any length. */
    private static final int UNITS = 1 << 20;

    /** Nanoseconds that the reader is given to leave the source. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final Consumer<Predicate<T>> source;
    private final ToIntFunction<T> length;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<T> read = new ArrayDeque<>();
    private int ahead;
    private long unitsAhead;
    private boolean ended;
    private boolean closed;
    private boolean brokenOff;
    private boolean failed;
    private Throwable failure;
    private Thread reader;

    /**
     * @param source gives its sentences to the predicate, one after the other, until there are none
     *     or the predicate is false
     * @param length the length of a sentence in UTF-16 units
     */
    ReadAhead(Consumer<Predicate<T>> source, ToIntFunction<T> length) {
        this.source = source;
        this.length = length;
    }

    /**
     * Waits until the source has something, and returns what has been read, at most a batch;
     * nothing at the end. What the source throws is thrown after all that it gave before. An
     * interrupt while waiting is passed on to whatever the source waits for.
     *
     * @throws IllegalStateException if this was closed before all was taken, or what was taken
     *     could not be answered: who asks would take that for the end
     */
    List<T> take() {
        lock.lock();
        try {
            start();
            await();
            if (failed) {
                throw new IllegalStateException(
                        "The stream has failed before its end, so that answers are missing");
            }
            if (brokenOff) {
                throw new IllegalStateException(
                        "The stream was closed before its end, so that answers are missing: close it"
                                + " after the last one that you want has been taken");
            }
            if (read.isEmpty() && failure != null) {
                ReadAhead.<RuntimeException>rethrow(failure);
            }
            List<T> batch = new ArrayList<>();
            while (batch.size() < BATCH && !read.isEmpty()) {
                batch.add(read.remove());
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** Nothing is read before the first answer is asked for. */
    private void start() {
        if (reader == null && !closed) {
            reader = new Thread(this::readAll, "stance4j-reader");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void await() {
        boolean interrupted = false;
        while (read.isEmpty() && !ended && !closed) {
            try {
                changed.await();
            } catch (InterruptedException e) {
                interrupted = true;
                reader.interrupt();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes room for another sentence in place of this one, whose answer has been taken. */
    void answered(T sentence) {
        lock.lock();
        try {
            ahead--;
            unitsAhead -= length.applyAsInt(sentence);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Does as {@link #stop}, and waits a second at most until the reader has left the source. */
    void close() {
        stop();
        lock.lock();
        try {
            if (reader != null && reader != Thread.currentThread()) {
                awaitEnd();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * A source may be of a kind that must not be closed while it is read. One that does not heed an
     * interrupt may be of the kind that only closing wakes, so the waiting has an end.
     */
    private void awaitEnd() {
        boolean interrupted = false;
        long end = System.nanoTime() + PATIENCE;
        long left = PATIENCE;
        while (!ended && left > 0) {
            try {
                changed.awaitNanos(left);
            } catch (InterruptedException e) {
                interrupted = true;
            }
            left = end - System.nanoTime();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the reader end, and whoever waits for it; what has been read is dropped. */
    void stop() {
        lock.lock();
        try {
            brokenOff |= !ended || !read.isEmpty();
            closed = true;
            read.clear();
            changed.signalAll();
            if (reader != null) {
                reader.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does as {@link #stop} after sentences that were taken could not be answered: who asks again
     * is told so, even if those were the last.
     */
    void fail() {
        lock.lock();
        try {
            failed = true;
            stop();
        } finally {
            lock.unlock();
        }
    }

    /** Whatever the source throws is kept for the caller, who would wait for ever otherwise. */
    private void readAll() {
        Throwable thrown = null;
        try {
            source.accept(this::put);
        } catch (Throwable e) {
            thrown = e;
        }
        lock.lock();
        try {
            failure = thrown;
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns whether to read on, once there is room for one more. */
    private boolean put(T sentence) {
        int units = length.applyAsInt(Objects.requireNonNull(sentence, "sentence"));
        lock.lock();
        try {
            if (!closed) {
                read.add(sentence);
                ahead++;
                unitsAhead += units;
                changed.signalAll();
            }
            while (!closed && (ahead >= StanceClassifier.READ_AHEAD || unitsAhead >= UNITS)) {
                changed.awaitUninterruptibly();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Throws what may be no exception that a source can declare, without another around it. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void rethrow(Throwable e) throws E {
        throw (E) e;
    }
}
