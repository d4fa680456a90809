// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import io.github.stance4j.dl4j.network.encoder.ParameterLayout.Kind;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * The embeddings of word pieces and of their positions, summed, normalized and dropped out (Devlin
 * et al. 2019, section 3).
 *
 * <p>Input: word-piece ids [batch, time]; output [batch, time, width].
 */
public final class EmbeddingsLayer extends SequenceLayer {

    static final String WORDS = "words";
    static final String POSITIONS = "positions";
    static final String GAIN = "gain";
    static final String SHIFT = "shift";

    @JsonProperty private int vocabulary;
    @JsonProperty private int positions;

    /** For Jackson. */
    EmbeddingsLayer() {}

    /**
     * @param vocabulary number of word pieces
     * @param positions the longest sequence
     * @param width the encoder's width
     * @param dropProbability the probability that an activation is dropped in training
     */
    public EmbeddingsLayer(int vocabulary, int positions, int width, double dropProbability) {
        super(width, dropProbability);
        this.vocabulary = vocabulary;
        this.positions = positions;
    }

    @Override
    ParameterLayout layout() {
        return new ParameterLayout()
                .add(WORDS, Kind.WEIGHT, vocabulary, width())
                .add(POSITIONS, Kind.WEIGHT, positions, width())
                .add(GAIN, Kind.GAIN, width())
                .add(SHIFT, Kind.BIAS, width());
    }

    @Override
    EmbeddingsComputation computation(NeuralNetConfiguration conf, DataType dataType) {
        return new EmbeddingsComputation(conf, dataType);
    }

    @Override
    public EmbeddingsLayer clone() {
        return (EmbeddingsLayer) super.clone();
    }
}
