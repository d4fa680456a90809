// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
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
    void severalThreadsDoEachTaskOnceAndTheCallersDoesItsOwn() {
        // Nobody goes on before a third thread has come.
        CountDownLatch three = new CountDownLatch(3);
        Consumer<Integer> together =
                task -> {
                    if (threads.add(Thread.currentThread())) {
                        three.countDown();
                    }
                    await(three);
                    done.add(task);
                };
        Set<Thread> own = ConcurrentHashMap.newKeySet();

        helpers.forEach(
                TASKS, 3, together.andThen(task -> own.add(Thread.currentThread())), together);

        assertEquals(3, threads.size(), threads.toString());
        assertEquals(Set.of(Thread.currentThread()), own);
        assertEquals(TASKS, done.stream().sorted().toList());
    }

    @Test
    void whatAHelpersTaskThrowsIsThrownItselfWithWhoCalledAndNoOtherIsBegun() {
        IllegalStateException failure = new IllegalStateException("a task");
        CountDownLatch failing = new CountDownLatch(1);

        IllegalStateException thrown =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                helpers.forEach(
                                        TASKS,
                                        2,
                                        task -> {
                                            done.add(task);
                                            await(failing);
                                            pause();
                                        },
                                        task -> {
                                            failing.countDown();
                                            throw failure;
                                        }));

        assertSame(failure, thrown);
        assertTrue(done.size() < TASKS.size() / 2, "done " + done.size());
        Throwable caller = thrown.getSuppressed()[0];
        assertTrue(caller.getMessage().contains(Thread.currentThread().getName()));
        assertEquals(SharedTasks.class.getName(), caller.getStackTrace()[0].getClassName());
    }

    @Test
    void anErrorOfTheCallersTaskIsThrownItselfAfterHelpersHaveLeft() {
        OutOfMemoryError failure = new OutOfMemoryError("no room for a batch");
        CountDownLatch helping = new CountDownLatch(1);
        AtomicBoolean left = new AtomicBoolean();

        OutOfMemoryError thrown =
                assertThrows(
                        OutOfMemoryError.class,
                        () ->
                                helpers.forEach(
                                        TASKS,
                                        2,
                                        task -> {
                                            await(helping);
                                            throw failure;
                                        },
                                        task -> {
                                            helping.countDown();
                                            pause();
                                            left.set(true);
                                        }));

        assertSame(failure, thrown);
        assertEquals(0, thrown.getSuppressed().length);
        assertTrue(left.get(), "a helper was still at work");
    }

    @Test
    void helpersThatAreBusyWithOthersAreNotWaitedFor() throws Exception {
        CountDownLatch busy = new CountDownLatch(4);
        CountDownLatch goOn = new CountDownLatch(1);
        Consumer<Integer> blocked =
                task -> {
                    busy.countDown();
                    await(goOn);
                };
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> forEach(4, blocked), HelperThreadsTest::begin);
        await(busy);

        forEach(
                4,
                task -> {
                    threads.add(Thread.currentThread());
                    done.add(task);
                });

        assertEquals(Set.of(Thread.currentThread()), threads);
        assertEquals(TASKS, done);
        goOn.countDown();
        other.get();
    }

    private static void begin(Runnable task) {
        new Thread(task).start();
    }

    @Test
    void anInterruptIsKeptAndAllIsDone() {
        Thread.currentThread().interrupt();

        forEach(2, done::add);

        assertTrue(Thread.interrupted());
        assertEquals(TASKS, done.stream().sorted().toList());
    }

    @Test
    void theThreadsAreTheirOwnAndEndWhenTheyAreClosed() throws Exception {
        CountDownLatch two = new CountDownLatch(2);
        forEach(
                2,
                task -> {
                    if (threads.add(Thread.currentThread())) {
                        two.countDown();
                    }
                    await(two);
                });
        threads.remove(Thread.currentThread());
        Thread helper = threads.iterator().next();

        helpers.close();
        helper.join();

        assertTrue(helper.isDaemon());
        assertNotEquals(Thread.currentThread(), helper);
        assertTrue(helper.getName().startsWith("stance4j"), helper.getName());
    }

    private void forEach(int most, Consumer<Integer> action) {
        helpers.forEach(TASKS, most, action, action);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS), "no other thread came");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
