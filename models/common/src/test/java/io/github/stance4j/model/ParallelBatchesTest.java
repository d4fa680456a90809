// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.text.PieceSequence;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A network that has one thread for a batch, and several batches of a call beside each other. */
class ParallelBatchesTest {

    private static final int AT_ONCE = 3;

    private final StanceModel model = TinyModels.reading(64);
    private final ModelStanceClassifier serial = classifier(new EmbeddingSumNetwork(model), 1);

    @Test
    void batchesOfOneCallAreComputedBesideEachOther() throws Exception {
        CountDownLatch together = new CountDownLatch(AT_ONCE);
        Parallel network = new Parallel(together);
        List<String> sentences = sentences(6);

        List<List<ActorStance>> found =
                Pools.inPool(() -> classifier(network, 1).classifyAll(sentences));

        assertEquals(serial.classifyAll(sentences), found);
        assertEquals(AT_ONCE, network.mostOpen.get());
    }

    @Test
    void theAnswersAreThoseOfOneBatchAfterTheOther() throws Exception {
        List<String> sentences = sentences(2_000);

        assertEquals(
                serial.classifyAll(sentences),
                Pools.inPool(
                        () ->
                                classifier(new Parallel(new CountDownLatch(0)), 2)
                                        .classifyAll(sentences)));
    }

    @Test
    void windowsOfOneSentenceMayBeInSeveralBatches() throws Exception {
        String sentence = words(7, 3_000);
        Parallel network = new Parallel(new CountDownLatch(AT_ONCE));

        List<ActorStance> found = Pools.inPool(() -> classifier(network, 1).classify(sentence));

        assertTrue(found.size() > 50, "found " + found.size());
        assertEquals(serial.classify(sentence), found);
    }

    @Test
    void whatABatchThrowsReachesTheCallerAsItIs() {
        AtomicInteger batches = new AtomicInteger();
        Parallel network =
                new Parallel(new CountDownLatch(0)) {
                    @Override
                    public EncodedBatch encode(List<PieceSequence> batch) {
                        if (batches.incrementAndGet() == 4) {
                            throw new IllegalStateException("the fourth batch");
                        }
                        return super.encode(batch);
                    }
                };

        ExecutionException failed =
                assertThrows(
                        ExecutionException.class,
                        () ->
                                Pools.inPool(
                                        () -> classifier(network, 1).classifyAll(sentences(900))));

        // The pool wraps it once.
        assertEquals("the fourth batch", rootOf(failed).getMessage());
        assertEquals(0, network.open.get());
    }

    private static Throwable rootOf(Throwable failed) {
        return failed.getCause() == null ? failed : rootOf(failed.getCause());
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

    /** Each batch waits until so many are computed. */
    private class Parallel extends EmbeddingSumNetwork {

        private final CountDownLatch together;

        Parallel(CountDownLatch together) {
            super(model);
            this.together = together;
        }

        @Override
        public EncodedBatch encode(List<PieceSequence> batch) {
            EncodedBatch encoded = super.encode(batch);
            together.countDown();
            Pools.await(together);
            return encoded;
        }

        @Override
        public int batchesAtOnce() {
            return AT_ONCE;
        }
    }
}
