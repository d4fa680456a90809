// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// What hangs here heeds no interrupt.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HelperThreadsTest {

    private static final List<Integer> TASKS = IntStream.range(0, 1_000).boxed().toList();

    private final HelperThreads helpers = new HelperThreads(3);
    private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @AfterEach
    void close() {
        helpers.close();
    }

    @Test
    void oneThreadIsTheCallersAndDoesTasksInOrder() {
        forEach(
                1,
                task -> {
                    threads.add(Thread.currentThread());
                    done.add(task);
                });

        assertEquals(TASKS, done);
        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    @Test
    void severalThreadsDoEachTaskOnceAndTheCallersHasATurnForEach() {
        // Nobody goes on before a third thread has come.
        CountDownLatch three = new CountDownLatch(3);
        Set<Thread> turns = ConcurrentHashMap.newKeySet();

        helpers.forEach(
                TASKS,
                3,
                task -> {
                    if (threads.add(Thread.currentThread())) {
                        three.countDown();
                    }
                    Latches.await(three);
                    done.add(task);
                },
                step -> {
                    turns.add(Thread.currentThread());
                    step.run();
                });

        assertEquals(3, threads.size(), threads.toString());
        assertEquals(Set.of(Thread.currentThread()), turns);
        assertEquals(TASKS, done.stream().sorted().toList());
    }

    /** Whoever waits for a turn holds no task that another could do meanwhile. */
    @Test
    void helpersDoAllWhileTheCallerWaitsForItsTurn() {
        CountDownLatch all = new CountDownLatch(TASKS.size());

        helpers.forEach(
                TASKS,
                3,
                task -> {
                    threads.add(Thread.currentThread());
                    done.add(task);
                    all.countDown();
                },
                step -> {
                    Latches.await(all);
                    step.run();
                });

        assertEquals(TASKS, done.stream().sorted().toList());
        assertFalse(threads.contains(Thread.currentThread()));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatAHelpersTaskThrowsIsThrownItselfWithWhoCalledAndNoOtherIsBegun(Throwable failure) {
        CountDownLatch failing = new CountDownLatch(1);
        Thread caller = Thread.currentThread();

        Throwable thrown =
                assertThrows(
                        Throwable.class,
                        () ->
                                forEach(
                                        2,
                                        task -> {
                                            if (Thread.currentThread() != caller) {
                                                failing.countDown();
                                                HelperThreadsTest.<Error>rethrow(failure);
                                            }
                                            done.add(task);
                                            Latches.await(failing);
                                            pause();
                                        }));

        assertSame(failure, thrown);
        assertTrue(done.size() < TASKS.size() / 2, "done " + done.size());
        Throwable told = thrown.getSuppressed()[0];
        assertTrue(told.getMessage().contains(caller.toString()), told.getMessage());
        assertEquals(SharedTasks.class.getName(), told.getStackTrace()[0].getClassName());
    }

    /** Also what Java does not let be thrown undeclared, and other languages do. */
    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("a task"),
                new StackOverflowError("a task"),
                new IOException("a task"));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void rethrow(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Test
    void anErrorOfTheCallersTaskIsThrownItselfAfterHelpersHaveLeft() {
        OutOfMemoryError failure = new OutOfMemoryError("no room for a batch");
        CountDownLatch helping = new CountDownLatch(1);
        AtomicBoolean left = new AtomicBoolean();
        Thread caller = Thread.currentThread();

        OutOfMemoryError thrown =
                assertThrows(
                        OutOfMemoryError.class,
                        () ->
                                forEach(
                                        2,
                                        task -> {
                                            if (Thread.currentThread() == caller) {
                                                Latches.await(helping);
                                                throw failure;
                                            }
                                            helping.countDown();
                                            pause();
                                            left.set(true);
                                        }));

        assertSame(failure, thrown);
        assertEquals(0, thrown.getSuppressed().length);
        assertTrue(left.get(), "a helper was still at work");
    }

    /** When those come that had no time, the tasks are done, and nothing is kept of them. */
    @Test
    void helpersThatAreBusyWithOthersAreNotWaitedForAndDoNothingLater() throws Exception {
        CountDownLatch busy = new CountDownLatch(4);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(
                        () ->
                                forEach(
                                        4,
                                        task -> {
                                            busy.countDown();
                                            Latches.await(goOn);
                                        }),
                        task -> new Thread(task).start());
        Latches.await(busy);

        forEach(
                4,
                task -> {
                    threads.add(Thread.currentThread());
                    done.add(task);
                });

        assertEquals(Set.of(Thread.currentThread()), threads);
        assertEquals(TASKS, done);
        assertEquals(0, helpers.waiting());
        goOn.countDown();
        other.get();
        assertEquals(TASKS.size(), done.size());
    }

    @Test
    void anInterruptIsKeptAndHelpersAreWaitedFor() {
        AtomicBoolean helping = new AtomicBoolean();
        AtomicBoolean left = new AtomicBoolean();
        Thread caller = Thread.currentThread();
        boolean kept;
        try {
            caller.interrupt();
            helpers.forEach(
                    TASKS.subList(0, 2),
                    2,
                    task -> {
                        if (Thread.currentThread() == caller) {
                            awaitWhateverInterrupts(helping);
                        } else {
                            helping.set(true);
                            pause();
                            left.set(true);
                        }
                    },
                    Runnable::run);
        } finally {
            kept = Thread.interrupted();
        }

        assertTrue(kept);
        assertTrue(left.get(), "a helper was still at work");
    }

    private static void awaitWhateverInterrupts(AtomicBoolean flag) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!flag.get() && System.nanoTime() < end) {
            Thread.yield();
        }
    }

    @Test
    void theThreadsEndWhenTheyAreClosedAndKeepNothingOfTheirMaker() throws Exception {
        ThreadLocal<String> request = new InheritableThreadLocal<>();
        request.set("the caller's");
        Thread caller = Thread.currentThread();
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        CountDownLatch two = new CountDownLatch(2);
        List<Object> inherited = Collections.synchronizedList(new ArrayList<>());
        try {
            Thread.currentThread().setContextClassLoader(new ClassLoader() {});
            forEach(
                    2,
                    task -> {
                        if (threads.add(Thread.currentThread())) {
                            two.countDown();
                        }
                        Latches.await(two);
                        if (Thread.currentThread() != caller) {
                            inherited.add(Optional.ofNullable(request.get()));
                        }
                    });
        } finally {
            request.remove();
            Thread.currentThread().setContextClassLoader(own);
        }
        threads.remove(Thread.currentThread());
        Thread helper = threads.iterator().next();
        assertSame(HelperThreads.class.getClassLoader(), helper.getContextClassLoader());
        assertEquals(Set.of(Optional.empty()), Set.copyOf(inherited));
        assertTrue(helper.isDaemon());

        helpers.close();

        helper.join(5_000);
        assertFalse(helper.isAlive());
    }

    private void forEach(int most, Consumer<Integer> action) {
        helpers.forEach(TASKS, most, action, Runnable::run);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
