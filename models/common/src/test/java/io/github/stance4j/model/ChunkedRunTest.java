// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ChunkedRunTest {

    private static final int COUNT = 1_000;

    private final Set<Thread> giving = ConcurrentHashMap.newKeySet();
    private final Set<Thread> preparing = ConcurrentHashMap.newKeySet();

    @Test
    void sentencesArePreparedBesideEachOtherAndAnsweredInOrder() {
        Assumptions.assumeTrue(ForkJoinPool.getCommonPoolParallelism() > 0, "one processor");
        // Nobody goes on before a second thread has come.
        CountDownLatch two = new CountDownLatch(2);

        List<List<Integer>> results =
                results(
                        true,
                        number -> {
                            if (preparing.add(Thread.currentThread())) {
                                two.countDown();
                            }
                            await(two);
                            return new Answered(number);
                        });

        assertEquals(IntStream.range(0, COUNT).mapToObj(List::of).toList(), results);
        assertTrue(preparing.size() > 1, preparing + "");
        assertEquals(Set.of(Thread.currentThread()), giving);
    }

    @Test
    void withOneThreadOnlyTheCallersPrepares() {
        List<List<Integer>> results =
                results(
                        false,
                        number -> {
                            preparing.add(Thread.currentThread());
                            return new Answered(number);
                        });

        assertEquals(COUNT, results.size());
        assertEquals(Set.of(Thread.currentThread()), preparing);
    }

    private List<List<Integer>> results(
            boolean parallel, Function<Integer, Reading<Integer>> prepare) {
        PassageScorer none =
                new PassageScorer(null, BatchLimits.DEFAULT, new Semaphore(1), new Gate());
        return new ChunkedRun<Integer>(none, BatchLimits.DEFAULT, parallel)
                .results(
                        COUNT,
                        number -> {
                            giving.add(Thread.currentThread());
                            return number;
                        },
                        prepare);
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
