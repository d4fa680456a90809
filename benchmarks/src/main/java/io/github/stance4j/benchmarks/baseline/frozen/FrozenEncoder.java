// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.frozen;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.network.BatchArrays;
import io.github.stance4j.dl4j.network.JointNetwork;
import io.github.stance4j.dl4j.network.NetworkWeights;
import io.github.stance4j.dl4j.network.Regularization;
import io.github.stance4j.dl4j.pretrained.EncoderWeights;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.decoding.PieceSpans;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.util.List;
import java.util.Optional;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An encoder as it was published, whose states stand for actors. */
final class FrozenEncoder {

    /** What the layout has to be told and the encoder alone makes nothing of. */
    private static final LabelSchema ANY = new LabelSchema(List.of(Stance.CONDEMNATION), List.of());

    private final WordPieceVocabulary vocabulary;
    private final WordPieceTokenizer tokenizer;
    private final ComputationGraph graph;
    private final int width;
    private final int longest;

    private FrozenEncoder(
            WordPieceVocabulary vocabulary, ComputationGraph graph, NetworkConfig sizes) {
        this.vocabulary = vocabulary;
        this.tokenizer = new WordPieceTokenizer(vocabulary);
        this.graph = graph;
        this.width = sizes.hidden();
        this.longest = sizes.maxPieces();
    }

    /**
     * Makes the encoder with its published weights; ND4J has to be loaded.
     *
     * @throws io.github.stance4j.ModelFormatException if it is not on the class path
     */
    static FrozenEncoder of(PretrainedEncoder source) {
        EncoderWeights weights = source.weights();
        NetworkConfig sizes = weights.network(1, 1, false, false, false);
        Regularization allFrozen = new Regularization(0, 0, weights.layers(), 1, 0, false, 0);
        ComputationGraphConfiguration layout = new JointNetwork(sizes, ANY, allFrozen).frozen();
        long parameters =
                layout.getVertices().values().stream()
                        .mapToLong(vertex -> vertex.numParams(true))
                        .sum();
        ComputationGraph graph = new ComputationGraph(layout);
        // Without an array, DL4J would draw random weights first, which takes long.
        graph.init(Nd4j.create(DataType.FLOAT, 1, parameters), false);
        NetworkWeights.assign(graph, weights.values());
        return new FrozenEncoder(source.vocabulary(), graph, sizes);
    }

    /** Returns how many numbers stand for an actor. */
    int features() {
        return 2 * width;
    }

    /**
     * Returns for each actor the mean of the states of its word pieces, then that of the states of
     * the sentence, the special pieces included. What is beyond the encoder's positions is not
     * read; an actor without any piece has zeros for the first mean.
     */
    float[][] features(String sentence, List<Span> actors) {
        PieceSequence whole = tokenizer.tokenize(sentence);
        PieceSequence pieces = whole.size() > longest ? whole.window(0, longest) : whole;
        float[] states = states(pieces);
        float[][] features = new float[actors.size()][features()];
        for (int i = 0; i < features.length; i++) {
            // The first state is that of a special piece.
            Optional<PieceRange> range = PieceSpans.covering(pieces, actors.get(i));
            if (range.isPresent()) {
                addMean(states, range.get().from() + 1, range.get().to() + 1, features[i], 0);
            }
            addMean(states, 0, pieces.size() + 2, features[i], width);
        }
        return features;
    }

    private void addMean(float[] states, int from, int to, float[] sums, int offset) {
        for (int piece = from; piece < to; piece++) {
            for (int i = 0; i < width; i++) {
                sums[offset + i] += states[piece * width + i] / (to - from);
            }
        }
    }

    /**
     * A network of DL4J's serves one caller at a time. Computed with one thread, a single sentence
     * is done soonest where other programs run.
     */
    private synchronized float[] states(PieceSequence pieces) {
        return Nd4jBackend.withThreads(1, () -> statesHere(pieces));
    }

    private float[] statesHere(PieceSequence pieces) {
        BatchArrays arrays = new BatchArrays(List.of(pieces), vocabulary);
        try (INDArray ids = arrays.pieces();
                INDArray mask = arrays.mask();
                INDArray states =
                        graph.output(false, new INDArray[] {ids}, new INDArray[] {mask}, null)[0]) {
            return states.dup('c').data().asFloat();
        }
    }
}
