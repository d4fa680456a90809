// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.subject;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.model.ModelStanceClassifier;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.network.StanceNetwork;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Tells how a classifier divides sentences into batches, so that the encoder alone gets the very
 * same ones, whatever the rules are: the classifier is asked, with a network that only writes down
 * what it is given and finds no actors.
 */
final class BatchRecorder implements AutoCloseable {

    /** The logarithm of a probability of next to nothing. */
    private static final float UNLIKELY = -100;

    private final List<List<PieceSequence>> batches =
            Collections.synchronizedList(new ArrayList<>());
    private final int batchesAtOnce;
    private final StanceClassifier classifier;

    /**
     * Takes a model, of which the weights are not kept.
     *
     * @param batchesAtOnce how many batches are to be computed beside each other
     */
    BatchRecorder(StanceModel model, int batchesAtOnce) {
        this.batchesAtOnce = batchesAtOnce;
        this.classifier = new ModelStanceClassifier(model, new Recording(), LoadOptions.defaults());
    }

    /**
     * Returns the batches of a list of sentences, in the order they are computed in: the greatest
     * first, padding counted.
     */
    synchronized List<List<PieceSequence>> batches(List<String> sentences) {
        batches.clear();
        classifier.classifyAll(sentences);
        return batches.stream()
                .sorted(Comparator.comparingInt(BatchRecorder::size).reversed())
                .toList();
    }

    private static int size(List<PieceSequence> batch) {
        return batch.size() * batch.stream().mapToInt(PieceSequence::size).max().orElseThrow();
    }

    @Override
    public void close() {
        classifier.close();
    }

    private final class Recording implements StanceNetwork {

        @Override
        public EncodedBatch encode(List<PieceSequence> batch) {
            List<PieceSequence> recorded = List.copyOf(batch);
            batches.add(recorded);
            return new NoActors(recorded);
        }

        @Override
        public int batchesAtOnce() {
            return batchesAtOnce;
        }

        @Override
        public void close() {
            // There is nothing to free.
        }
    }

    private record NoActors(List<PieceSequence> batch) implements EncodedBatch {

        @Override
        public float[][][] tags() {
            float[] outside = new float[ActorTag.values().length];
            Arrays.fill(outside, UNLIKELY);
            outside[ActorTag.OUTSIDE.ordinal()] = 0;
            return batch.stream()
                    .map(
                            sequence -> {
                                float[][] tags = new float[sequence.size()][];
                                Arrays.fill(tags, outside);
                                return tags;
                            })
                    .toArray(float[][][]::new);
        }

        @Override
        public List<ActorLogits> score(List<ActorSlot> slots) {
            throw new IllegalStateException("There are no actors to score, found " + slots);
        }

        @Override
        public void close() {
            // There is nothing to free.
        }
    }
}
