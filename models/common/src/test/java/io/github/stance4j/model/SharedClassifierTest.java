// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.text.PieceSequence;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A classifier that several threads call, or one closes while another calls. */
// What hangs here heeds no interrupt.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedClassifierTest {

    private static final String SENTENCE = "Norway, the coup";

    private final StanceModel model = TinyModels.reading(64);

    /**
     * Each batch waits until as many are computed as may be. Helpers are no callers, so how many
     * batches of a call may be computed at once changes nothing for sentences one by one.
     */
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 1", "1, 3", "2, 3"})
    void soManyCallsComputeBesideEachOtherAsTheOptionsSay(int callers, int atOnce)
            throws Exception {
        List<ActorStance> expected =
                new ModelStanceClassifier(
                                model, new EmbeddingSumNetwork(model), LoadOptions.defaults())
                        .classify(SENTENCE);
        ParallelNetwork network = new ParallelNetwork(model, atOnce, new CountDownLatch(callers));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (ModelStanceClassifier shared = classifier(network, callers)) {
            List<Callable<List<ActorStance>>> calls =
                    Collections.nCopies(40, () -> shared.classify(SENTENCE));
            for (Future<List<ActorStance>> call : threads.invokeAll(calls)) {
                assertEquals(expected, call.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertEquals(callers, network.mostOpen.get());
    }

    /** The network fails if it is closed while a batch is open. */
    @ParameterizedTest
    @CsvSource({"1, 32", "3, 36"})
    void closingBreaksALongCallOffBetweenItsBatches(int atOnce, int mostEncoded) throws Exception {
        CountDownLatch begun = new CountDownLatch(atOnce);
        CountDownLatch goOn = new CountDownLatch(1);
        ParallelNetwork network =
                new ParallelNetwork(model, atOnce, begun) {
                    @Override
                    public EncodedBatch encode(List<PieceSequence> batch) {
                        EncodedBatch encoded = super.encode(batch);
                        Latches.await(goOn);
                        return encoded;
                    }
                };
        ModelStanceClassifier busy = classifier(network, 1);
        CompletableFuture<List<List<ActorStance>>> call =
                CompletableFuture.supplyAsync(
                        () -> busy.classifyAll(Collections.nCopies(5_000, SENTENCE)),
                        task -> new Thread(task).start());
        Latches.await(begun);
        Thread closing = new Thread(busy::close);
        closing.start();
        while (closing.isAlive() && closing.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        goOn.countDown();
        closing.join();

        Throwable refused = assertThrows(ExecutionException.class, call::get).getCause();
        assertEquals(IllegalStateException.class, refused.getClass());
        assertTrue(refused.getMessage().contains("closed"), refused.getMessage());
        assertTrue(network.sequences.get() <= mostEncoded, "encoded " + network.sequences.get());
        assertTrue(network.closed.get());
    }

    private ModelStanceClassifier classifier(ParallelNetwork network, int callers) {
        return new ModelStanceClassifier(
                model, network, LoadOptions.builder().callers(callers).build());
    }
}
