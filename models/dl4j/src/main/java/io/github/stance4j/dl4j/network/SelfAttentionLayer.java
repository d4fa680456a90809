// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import java.util.Map;
import org.deeplearning4j.nn.conf.layers.samediff.SDLayerParams;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Multi-head self-attention with its output projection (Vaswani et al. 2017, section 3.2).
 *
 * <p>Input and output [batch, time, width]; mask [batch, time], 0 where nothing may look.
 */
public final class SelfAttentionLayer extends EncoderLayer {

    /** The parameters, as they are named in a parameter table after the layer's name. */
    static final String QUERY = "query";

    static final String KEY = "key";
    static final String VALUE = "value";
    static final String OUTPUT = "output";

    private static final double MASKED = -1e9;

    @JsonProperty private int heads;

    /** For Jackson. */
    SelfAttentionLayer() {}

    SelfAttentionLayer(int width, int heads) {
        super(width);
        this.heads = heads;
    }

    @Override
    public void defineParameters(SDLayerParams params) {
        for (String name : new String[] {QUERY, KEY, VALUE, OUTPUT}) {
            defineProjection(params, name, width(), width());
        }
    }

    @Override
    public SDVariable defineLayer(
            SameDiff sd, SDVariable input, Map<String, SDVariable> params, SDVariable mask) {
        input.setShape(-1, -1, width());
        mask.setShape(-1, -1);
        int headWidth = width() / heads;
        SDVariable rows = sd.reshape(input, -1, width());
        SDVariable split = sequenceShape(sd, input, heads, headWidth);
        SDVariable query =
                sd.permute(sd.reshape(project(sd, rows, params, QUERY), split), 0, 2, 1, 3);
        SDVariable key = sd.permute(sd.reshape(project(sd, rows, params, KEY), split), 0, 2, 1, 3);
        SDVariable value =
                sd.permute(sd.reshape(project(sd, rows, params, VALUE), split), 0, 2, 1, 3);

        SDVariable bias = sd.expandDims(sd.expandDims(mask.sub(1.0).mul(-MASKED), 1), 1);
        SDVariable scores =
                sd.mmul(query, key, false, true, false).mul(1.0 / Math.sqrt(headWidth)).add(bias);
        SDVariable weights = sd.nn.softmax(scores, -1);
        SDVariable context = sd.permute(sd.mmul(weights, value), 0, 2, 1, 3);
        SDVariable output = project(sd, sd.reshape(context, -1, width()), params, OUTPUT);
        return sd.reshape(output, sd.shape(input));
    }
}
