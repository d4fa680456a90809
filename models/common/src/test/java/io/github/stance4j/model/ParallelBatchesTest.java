// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

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
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A network that has one thread for a batch, and several batches of a call beside each other. */
// What hangs here heeds no interrupt.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ParallelBatchesTest {

    private static final int AT_ONCE = 3;

    private final StanceModel model = TinyModels.reading(64);
    private final ModelStanceClassifier serial = classifier(new EmbeddingSumNetwork(model), 1);

    @Test
    void batchesOfOneCallAreComputedBesideEachOtherWhateverTheCallers() {
        ParallelNetwork network = parallel(AT_ONCE);
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
        ModelStanceClassifier parallel = classifier(parallel(0), 2);

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
                                new ParallelNetwork(marked, AT_ONCE, new CountDownLatch(0)),
                                LoadOptions.defaults())
                        .classifyAll(sentences));
    }

    /** All batches wait with their answers for each other. */
    @Test
    void windowsOfOneSentenceMayBeAnsweredAtOnce() {
        String sentence = TinyModels.words(7, 3_000);
        CountDownLatch answering = new CountDownLatch(AT_ONCE);
        ParallelNetwork network =
                new ParallelNetwork(model, AT_ONCE, new CountDownLatch(0)) {
                    @Override
                    List<ActorLogits> score(EncodedBatch batch, List<ActorSlot> slots) {
                        List<ActorLogits> answers = batch.score(slots);
                        answering.countDown();
                        Latches.await(answering);
                        return answers;
                    }
                };

        List<ActorStance> found = classifier(network, 1).classify(sentence);

        assertTrue(found.size() > 50, "found " + found.size());
        assertEquals(serial.classify(sentence), found);
    }

    @Test
    void aCallOfOneSentenceHasItsCallersThreadOnly() {
        ParallelNetwork network = parallel(0);

        classifier(network, 1).classify("Norway, the coup");

        assertEquals(Set.of(Thread.currentThread()), network.threads);
    }

    @Test
    void asManyCallersAsThereAreNumbersMayBeAllowed() {
        ParallelNetwork network = parallel(0);

        assertEquals(
                serial.classifyAll(sentences(50)),
                classifier(network, Integer.MAX_VALUE).classifyAll(sentences(50)));
    }

    @Test
    void whatABatchThrowsReachesTheCallerAsItIs() {
        IllegalStateException failure = new IllegalStateException("the fourth batch");
        AtomicInteger batches = new AtomicInteger();
        ParallelNetwork network =
                new ParallelNetwork(model, AT_ONCE, new CountDownLatch(0)) {
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

    private ParallelNetwork parallel(int together) {
        return new ParallelNetwork(model, AT_ONCE, new CountDownLatch(together));
    }

    private ModelStanceClassifier classifier(EmbeddingSumNetwork network, int callers) {
        return new ModelStanceClassifier(
                model, network, LoadOptions.builder().callers(callers).build());
    }

    private static List<String> sentences(int count) {
        return IntStream.range(0, count).mapToObj(i -> TinyModels.words(i, 1 + i % 70)).toList();
    }
}
