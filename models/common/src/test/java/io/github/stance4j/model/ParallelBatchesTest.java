// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.text.PieceSequence;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A network that has one thread for a batch, and several batches of a call beside each other. */
@Timeout(60)
class ParallelBatchesTest {

    private static final int AT_ONCE = 3;

    private final StanceModel model = TinyModels.reading(64);
    private final ModelStanceClassifier serial = classifier(new EmbeddingSumNetwork(model), 1);

    @Test
    void batchesOfOneCallAreComputedBesideEachOtherWhateverTheCallers() {
        Parallel network = new Parallel(new CountDownLatch(AT_ONCE));
        List<String> sentences = sentences(24);

        List<List<ActorStance>> found = classifier(network, 1).classifyAll(sentences);

        assertEquals(serial.classifyAll(sentences), found);
        assertEquals(AT_ONCE, network.mostOpen.get());
    }

    @Test
    void theAnswersAreThoseOfOneBatchAfterTheOther() {
        List<String> sentences = sentences(2_000);
        List<SentenceQuery> queries =
                sentences.stream()
                        .map(
                                sentence ->
                                        new SentenceQuery(
                                                sentence,
                                                List.of(
                                                        ActorQuery.of(0, 1),
                                                        ActorQuery.of(
                                                                sentence.length() - 2,
                                                                sentence.length() - 1))))
                        .toList();
        ModelStanceClassifier parallel = classifier(new Parallel(new CountDownLatch(0)), 2);

        assertEquals(serial.classifyAll(sentences), parallel.classifyAll(sentences));
        assertEquals(serial.classifyQueries(queries), parallel.classifyQueries(queries));
    }

    @Test
    void aNetworkThatWantsMarksFindsAndScoresTheSame() {
        StanceModel marked = TinyModels.marked(64);
        List<String> sentences = sentences(100);

        assertEquals(
                new ModelStanceClassifier(
                                marked, new EmbeddingSumNetwork(marked), LoadOptions.defaults())
                        .classifyAll(sentences),
                new ModelStanceClassifier(
                                marked,
                                new Parallel(marked, new CountDownLatch(0)),
                                LoadOptions.defaults())
                        .classifyAll(sentences));
    }

    /** All batches wait with their answers for each other. */
    @Test
    void windowsOfOneSentenceMayBeAnsweredAtOnce() {
        String sentence = words(7, 3_000);
        CountDownLatch answering = new CountDownLatch(AT_ONCE);
        Parallel network =
                new Parallel(new CountDownLatch(0)) {
                    @Override
                    List<ActorLogits> score(EncodedBatch batch, List<ActorSlot> slots) {
                        List<ActorLogits> answers = batch.score(slots);
                        answering.countDown();
                        await(answering);
                        return answers;
                    }
                };

        List<ActorStance> found = classifier(network, 1).classify(sentence);

        assertTrue(found.size() > 50, "found " + found.size());
        assertEquals(serial.classify(sentence), found);
    }

    @Test
    void aCallOfOneSentenceHasItsCallersThreadOnly() {
        Parallel network = new Parallel(new CountDownLatch(0));

        classifier(network, 1).classify("Norway, the coup");

        assertEquals(Set.of(Thread.currentThread()), network.threads);
    }

    /** Helpers are no callers: sentences one by one wait for their turns as ever. */
    @Test
    void soManyCallsOfOneSentenceComputeAsThereMayBeCallers() throws Exception {
        Parallel network =
                new Parallel(new CountDownLatch(2)) {
                    @Override
                    public EncodedBatch encode(List<PieceSequence> batch) {
                        EncodedBatch encoded = super.encode(batch);
                        pause();
                        return encoded;
                    }
                };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (ModelStanceClassifier shared = classifier(network, 2)) {
            List<Callable<List<ActorStance>>> calls =
                    Collections.nCopies(40, () -> shared.classify("Norway, the coup"));
            for (Future<List<ActorStance>> call : threads.invokeAll(calls)) {
                assertEquals(serial.classify("Norway, the coup"), call.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(2, network.mostOpen.get());
    }

    @Test
    void asManyCallersAsThereAreNumbersMayBeAllowed() {
        Parallel network = new Parallel(new CountDownLatch(0));

        assertEquals(
                serial.classifyAll(sentences(50)),
                classifier(network, Integer.MAX_VALUE).classifyAll(sentences(50)));
    }

    @Test
    void whatABatchThrowsReachesTheCallerAsItIs() {
        IllegalStateException failure = new IllegalStateException("the fourth batch");
        AtomicInteger batches = new AtomicInteger();
        Parallel network =
                new Parallel(new CountDownLatch(0)) {
                    @Override
                    public EncodedBatch encode(List<PieceSequence> batch) {
                        if (batches.incrementAndGet() == 4) {
                            throw failure;
                        }
                        return super.encode(batch);
                    }
                };
        ModelStanceClassifier failing = classifier(network, 1);
        List<String> sentences = sentences(900);

        assertSame(
                failure,
                assertThrows(IllegalStateException.class, () -> failing.classifyAll(sentences)));
        assertEquals(0, network.open.get());
        failing.close();
        assertTrue(network.closed.get());
    }

    @Test
    void closingWaitsForAllBatchesUnderWayAndBreaksTheCallOff() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(AT_ONCE);
        Parallel network =
                new Parallel(begun) {
                    @Override
                    public EncodedBatch encode(List<PieceSequence> batch) {
                        EncodedBatch encoded = super.encode(batch);
                        await(goOn);
                        return encoded;
                    }
                };
        ModelStanceClassifier busy = classifier(network, 1);
        CompletableFuture<List<List<ActorStance>>> call =
                CompletableFuture.supplyAsync(() -> busy.classifyAll(sentences(900)));
        await(begun);
        // The network fails if it is closed while a batch is open.
        Thread closing = new Thread(busy::close);
        closing.start();
        while (closing.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        goOn.countDown();
        closing.join();

        Throwable refused = assertThrows(ExecutionException.class, call::get).getCause();
        assertEquals(IllegalStateException.class, refused.getClass());
        assertTrue(refused.getMessage().contains("closed"), refused.getMessage());
        assertTrue(network.sequences.get() <= 12 * AT_ONCE, "encoded " + network.sequences.get());
        assertTrue(network.closed.get());
    }

    private ModelStanceClassifier classifier(EmbeddingSumNetwork network, int callers) {
        return new ModelStanceClassifier(
                model, network, LoadOptions.builder().callers(callers).build());
    }

    private static List<String> sentences(int count) {
        return IntStream.range(0, count).mapToObj(i -> words(i, 1 + i % 70)).toList();
    }

    private static String words(long seed, int count) {
        return new Random(seed)
                .ints(count, 'a', 'z' + 1)
                .mapToObj(letter -> (char) letter + " ")
                .collect(Collectors.joining());
    }

    private static void await(CountDownLatch latch) {
        assertDoesNotThrow(() -> assertTrue(latch.await(30, TimeUnit.SECONDS), "nobody came"));
    }

    private static void pause() {
        assertDoesNotThrow(() -> TimeUnit.MILLISECONDS.sleep(5));
    }

    /** Each batch waits until so many are computed. */
    private class Parallel extends EmbeddingSumNetwork {

        private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
        private final CountDownLatch together;

        Parallel(CountDownLatch together) {
            this(model, together);
        }

        Parallel(StanceModel model, CountDownLatch together) {
            super(model);
            this.together = together;
        }

        @Override
        public EncodedBatch encode(List<PieceSequence> batch) {
            EncodedBatch encoded = super.encode(batch);
            threads.add(Thread.currentThread());
            together.countDown();
            await(together);
            return new Scored(encoded);
        }

        List<ActorLogits> score(EncodedBatch batch, List<ActorSlot> slots) {
            return batch.score(slots);
        }

        @Override
        public int batchesAtOnce() {
            return AT_ONCE;
        }

        private final class Scored implements EncodedBatch {

            private final EncodedBatch batch;

            Scored(EncodedBatch batch) {
                this.batch = batch;
            }

            @Override
            public float[][][] tags() {
                return batch.tags();
            }

            @Override
            public List<ActorLogits> score(List<ActorSlot> slots) {
                return Parallel.this.score(batch, slots);
            }

            @Override
            public void close() {
                batch.close();
            }
        }
    }
}
