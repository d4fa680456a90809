// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import io.github.stance4j.dl4j.network.encoder.ParameterLayout.Kind;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * A layer of a BERT-type encoder: multi-head self-attention, then a feed-forward part with GELU
 * (Vaswani et al. 2017, sections 3.2 and 3.3), each dropped out, added to its input and normalized
 * (Ba et al. 2016).
 *
 * <p>Input and output [batch, time, width]; mask [batch, time], 0 where nothing may look.
 */
public final class EncoderLayer extends SequenceLayer {

    static final String QUERY_KEY_VALUE_WEIGHT = "queryKeyValueWeight";
    static final String QUERY_KEY_VALUE_BIAS = "queryKeyValueBias";
    static final String ATTENTION_WEIGHT = "attentionWeight";
    static final String ATTENTION_BIAS = "attentionBias";
    static final String ATTENTION_GAIN = "attentionGain";
    static final String ATTENTION_SHIFT = "attentionShift";
    static final String INNER_WEIGHT = "innerWeight";
    static final String INNER_BIAS = "innerBias";
    static final String OUTER_WEIGHT = "outerWeight";
    static final String OUTER_BIAS = "outerBias";
    static final String GAIN = "gain";
    static final String SHIFT = "shift";

    @JsonProperty private int heads;
    @JsonProperty private int innerWidth;

    /** For Jackson. */
    EncoderLayer() {}

    /**
     * @param width the encoder's width
     * @param heads number of attention heads, a divisor of the width
     * @param innerWidth width between the two products of the feed-forward part
     * @param dropProbability the probability that an activation is dropped in training
     */
    public EncoderLayer(int width, int heads, int innerWidth, double dropProbability) {
        super(width, dropProbability);
        this.heads = heads;
        this.innerWidth = innerWidth;
    }

    int heads() {
        return heads;
    }

    int innerWidth() {
        return innerWidth;
    }

    /** The projections of queries, keys and values lie beside each other, for one product. */
    @Override
    ParameterLayout layout() {
        int width = width();
        return new ParameterLayout()
                .add(QUERY_KEY_VALUE_WEIGHT, Kind.WEIGHT, width, 3L * width)
                .add(QUERY_KEY_VALUE_BIAS, Kind.BIAS, 3L * width)
                .add(ATTENTION_WEIGHT, Kind.WEIGHT, width, width)
                .add(ATTENTION_BIAS, Kind.BIAS, width)
                .add(ATTENTION_GAIN, Kind.GAIN, width)
                .add(ATTENTION_SHIFT, Kind.BIAS, width)
                .add(INNER_WEIGHT, Kind.WEIGHT, width, innerWidth)
                .add(INNER_BIAS, Kind.BIAS, innerWidth)
                .add(OUTER_WEIGHT, Kind.WEIGHT, innerWidth, width)
                .add(OUTER_BIAS, Kind.BIAS, width)
                .add(GAIN, Kind.GAIN, width)
                .add(SHIFT, Kind.BIAS, width);
    }

    @Override
    EncoderComputation computation(NeuralNetConfiguration conf, DataType dataType) {
        return new EncoderComputation(conf, dataType);
    }

    @Override
    public EncoderLayer clone() {
        return (EncoderLayer) super.clone();
    }
}
