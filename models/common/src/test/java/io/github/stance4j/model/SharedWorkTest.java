// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedWorkTest {

    private static final List<Integer> TASKS = IntStream.range(0, 1_000).boxed().toList();

    private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Test
    void oneThreadIsTheCallersAndDoesTasksInOrder() {
        SharedWork.forEach(
                TASKS,
                1,
                task -> {
                    threads.add(Thread.currentThread());
                    done.add(task);
                });

        assertEquals(TASKS, done);
        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    @Test
    void severalThreadsDoEachTaskOnce() throws Exception {
        // Nobody goes on before a third thread has come.
        CountDownLatch three = new CountDownLatch(3);

        sharedBy(
                3,
                task -> {
                    if (threads.add(Thread.currentThread())) {
                        three.countDown();
                    }
                    Pools.await(three);
                    done.add(task);
                });

        assertEquals(3, threads.size(), threads.toString());
        assertEquals(TASKS, done.stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatATaskThrowsIsThrownItselfAndNoOtherIsBegun(int sharers) throws Exception {
        IllegalStateException failure = new IllegalStateException("the fifth");

        IllegalStateException thrown =
                Pools.inPool(
                        () ->
                                assertThrows(
                                        IllegalStateException.class,
                                        () ->
                                                SharedWork.forEach(
                                                        TASKS,
                                                        sharers,
                                                        task -> {
                                                            if (task == 5) {
                                                                throw failure;
                                                            }
                                                            done.add(task);
                                                            waitForTheFifth(sharers, task);
                                                        })));

        assertSame(failure, thrown);
        assertTrue(done.size() <= 5 + sharers, "done " + done.size());
    }

    /** Or others may have done all before it is begun. */
    private static void waitForTheFifth(int sharers, int task) {
        if (sharers > 1 && task > 5) {
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void errorsAreThrownThemselves() throws Exception {
        OutOfMemoryError failure = new OutOfMemoryError("no room for a batch");

        OutOfMemoryError thrown =
                Pools.inPool(
                        () ->
                                assertThrows(
                                        OutOfMemoryError.class,
                                        () ->
                                                SharedWork.forEach(
                                                        TASKS,
                                                        2,
                                                        task -> {
                                                            throw failure;
                                                        })));

        assertSame(failure, thrown);
    }

    private static void sharedBy(int sharers, Consumer<Integer> action) throws Exception {
        Pools.inPool(
                () -> {
                    SharedWork.forEach(TASKS, sharers, action);
                    return null;
                });
    }
}
