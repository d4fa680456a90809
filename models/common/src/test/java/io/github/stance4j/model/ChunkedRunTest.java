// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ChunkedRunTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 1_000).boxed().toList();

    private final Set<Thread> preparing = ConcurrentHashMap.newKeySet();

    @Test
    void sentencesArePreparedBesideEachOtherAndAnsweredInOrder() {
        Assumptions.assumeTrue(
                Runtime.getRuntime().availableProcessors() > 1, "there is one processor");
        // Nobody goes on before a second thread has come.
        CountDownLatch two = new CountDownLatch(2);

        List<List<Integer>> results =
                run(2).results(
                                NUMBERS,
                                number -> 1,
                                number -> {
                                    if (preparing.add(Thread.currentThread())) {
                                        two.countDown();
                                    }
                                    await(two);
                                    return new Answered(number);
                                });

        assertEquals(NUMBERS.stream().map(List::of).toList(), results);
        assertTrue(preparing.size() > 1, preparing.toString());
    }

    @Test
    void noMorePrepareAtOnceThanThereAreThreads() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        run(2).results(
                        NUMBERS,
                        number -> 1,
                        number -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            Thread.yield();
                            now.decrementAndGet();
                            return new Answered(number);
                        });

        assertTrue(most.get() <= 2, "at once: " + most);
    }

    @Test
    void withOneThreadOnlyTheCallersPrepares() {
        run(1).results(
                        NUMBERS,
                        number -> 1,
                        number -> {
                            preparing.add(Thread.currentThread());
                            return new Answered(number);
                        });

        assertEquals(Set.of(Thread.currentThread()), preparing);
    }

    @Test
    void longTextsAreNotPreparedBeforeThereIsRoomForThem() {
        int length = BatchLimits.DEFAULT.chunkPieces() / 2;
        StringBuilder steps = new StringBuilder();

        run(1).results(
                        NUMBERS.subList(0, 7),
                        number -> {
                            steps.append('m');
                            return length;
                        },
                        number -> {
                            steps.append('p');
                            return new Answered(number);
                        });

        assertEquals("mmpp".repeat(3) + "mp", steps.toString(), "measured and prepared");
    }

    private static ChunkedRun<Integer> run(int threads) {
        PassageScorer none =
                new PassageScorer(null, BatchLimits.DEFAULT, new Semaphore(1), new Gate());
        return new ChunkedRun<>(none, BatchLimits.DEFAULT, threads);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(1, TimeUnit.MINUTES), "no second thread came");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A sentence in which nothing is to be encoded. */
    private record Answered(int number) implements Reading<Integer> {

        @Override
        public List<Passage> passages() {
            return List.of();
        }

        @Override
        public List<Integer> result() {
            return List.of(number);
        }
    }
}
