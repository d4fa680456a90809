// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.LabelSet;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.EncodedBatch;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.network.StanceNetwork;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A few sentences of different lengths in one batch, with actors and targets in them: what two
 * forms of a model are compared by.
 */
public final class ModelSamples {

    private static final List<String> SENTENCES =
            List.of(
                    "Norway denounced the coup.",
                    "The minister said that Ghana, which had offered to host talks between the two"
                            + " sides, would not take part in them unless both laid down arms.",
                    "Türkiye and Kazakhstan condemned the strikes and called for a ceasefire.");

    private final StanceModel model;
    private final List<PieceSequence> batch;

    /** Cuts the sentences with a model's vocabulary, to what its network reads at once. */
    public ModelSamples(StanceModel model) {
        this.model = model;
        WordPieceTokenizer tokenizer = new WordPieceTokenizer(model.vocabulary());
        int most = model.network().maxPieces();
        this.batch =
                SENTENCES.stream()
                        .map(tokenizer::tokenize)
                        .map(pieces -> pieces.window(0, Math.min(pieces.size(), most)))
                        .toList();
    }

    /** Returns the sentences. */
    public List<PieceSequence> batch() {
        return batch;
    }

    /** Returns two actors a sentence, one of them of one piece and with the other as its target. */
    public List<ActorSlot> slots() {
        List<ActorSlot> slots = new ArrayList<>();
        for (int row = 0; row < batch.size(); row++) {
            int size = batch.get(row).size();
            PieceRange first = new PieceRange(0, 1);
            PieceRange rest = new PieceRange(Math.min(1, size - 1), size);
            slots.add(new ActorSlot(row, first, Optional.of(rest)));
            slots.add(new ActorSlot(row, rest, Optional.empty()));
        }
        return slots;
    }

    /**
     * Returns what a network says: the probabilities of tags [sequence][piece][tag], then those of
     * each slot's stances and labels.
     *
     * @param calibration how its logits become probabilities
     */
    public List<Double> answers(StanceNetwork network, Calibration calibration) {
        try (EncodedBatch encoded = network.encode(batch)) {
            List<Double> all = tags(encoded.tags());
            for (ActorLogits logits : encoded.score(slots())) {
                addTo(all, logits, calibration);
            }
            return all;
        }
    }

    /** Returns the probabilities of tags; to be added to. */
    public static List<Double> tags(float[][][] logProbabilities) {
        List<Double> all = new ArrayList<>();
        for (float[][] sequence : logProbabilities) {
            for (float[] piece : sequence) {
                for (float tag : piece) {
                    all.add(Math.exp(tag));
                }
            }
        }
        return all;
    }

    private void addTo(List<Double> all, ActorLogits logits, Calibration calibration) {
        for (int i = 0; i < logits.stances().length; i++) {
            StanceCalibration own = calibration.of(model.schema().stances().get(i));
            all.add(own.probability(logits.stances()[i]));
        }
        for (int i = 0; i < logits.labelSets().length; i++) {
            LabelSet set = model.schema().labelSets().get(i);
            Arrays.stream(calibration.probabilities(set, logits.labelSets()[i])).forEach(all::add);
        }
    }

    /**
     * Returns the greatest difference of two answers; infinity if they are not of one form or one
     * is no number.
     */
    public static double distance(List<Double> one, List<Double> other) {
        return distances(one, other).max().orElse(0);
    }

    /** Returns the mean difference of two answers; infinity as {@link #distance}. */
    public static double meanDistance(List<Double> one, List<Double> other) {
        return distances(one, other).average().orElse(0);
    }

    private static DoubleStream distances(List<Double> one, List<Double> other) {
        return one.size() != other.size()
                ? DoubleStream.of(Double.POSITIVE_INFINITY)
                : IntStream.range(0, one.size())
                        .mapToDouble(i -> Math.abs(one.get(i) - other.get(i)))
                        .map(
                                distance ->
                                        Double.isNaN(distance)
                                                ? Double.POSITIVE_INFINITY
                                                : distance);
    }
}
