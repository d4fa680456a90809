// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.model.network.StanceNetwork;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChunkedRunTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 1_000).boxed().toList();

    private final Set<Thread> preparing = ConcurrentHashMap.newKeySet();
    private final HelperThreads helpers = new HelperThreads(3);

    @AfterEach
    void close() {
        helpers.close();
    }

    @Test
    void sentencesArePreparedBesideEachOtherAndAnsweredInOrder() {
        // Nobody goes on before a second thread has come.
        CountDownLatch two = new CountDownLatch(2);

        List<List<Integer>> results =
                results(
                        2,
                        number -> {
                            if (preparing.add(Thread.currentThread())) {
                                two.countDown();
                            }
                            Latches.await(two);
                            return new Answered(number);
                        });

        assertEquals(NUMBERS.stream().map(List::of).toList(), results);
        assertTrue(preparing.size() > 1, preparing.toString());
    }

    @Test
    void noMorePrepareAtOnceThanThereAreThreads() {
        CountDownLatch two = new CountDownLatch(2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        results(
                2,
                number -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    if (preparing.add(Thread.currentThread())) {
                        two.countDown();
                    }
                    Latches.await(two);
                    LockSupport.parkNanos(100_000);
                    now.decrementAndGet();
                    return new Answered(number);
                });

        assertEquals(2, most.get());
    }

    @Test
    void withOneThreadOnlyTheCallersPrepares() {
        results(
                1,
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

    @Test
    void aSentenceOfManyPassagesFillsAChunkByItself() {
        StanceModel model = TinyModels.reading(64);
        EmbeddingSumNetwork network = new EmbeddingSumNetwork(model);
        PieceSequence pieces =
                new WordPieceTokenizer(model.vocabulary()).tokenize("Norway, the coup");
        int passages = BatchLimits.DEFAULT.chunkPieces() / pieces.size() + 1;
        List<Integer> encoded = new ArrayList<>();

        new ChunkedRun<Integer>(scorer(network), BatchLimits.DEFAULT, 1, helpers)
                .results(
                        NUMBERS.subList(0, 3),
                        number -> 1,
                        number ->
                                new Reading<Integer>() {
                                    @Override
                                    public List<Passage> passages() {
                                        return Collections.nCopies(
                                                passages, Passage.of(pieces, List.of()));
                                    }

                                    @Override
                                    public List<Integer> result() {
                                        encoded.add(network.sequences.get());
                                        return List.of();
                                    }
                                });

        assertEquals(List.of(passages, 2 * passages, 3 * passages), encoded);
    }

    private List<List<Integer>> results(int threads, Function<Integer, Reading<Integer>> prepare) {
        return run(threads).results(NUMBERS, number -> 1, prepare);
    }

    private ChunkedRun<Integer> run(int threads) {
        return new ChunkedRun<>(scorer(null), BatchLimits.DEFAULT, threads, helpers);
    }

    private PassageScorer scorer(StanceNetwork network) {
        return new PassageScorer(
                network, BatchLimits.DEFAULT, new Semaphore(1), new Gate(), helpers);
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
