// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import java.util.Map;
import org.deeplearning4j.nn.conf.layers.samediff.SDLayerParams;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * The position-wise feed-forward part of an encoder layer (Vaswani et al. 2017, section 3.3), with
 * GELU.
 */
public final class FeedForwardLayer extends EncoderLayer {

    static final String INNER = "inner";
    static final String OUTER = "outer";

    @JsonProperty private int innerWidth;

    /** For Jackson. */
    FeedForwardLayer() {}

    FeedForwardLayer(int width, int innerWidth) {
        super(width);
        this.innerWidth = innerWidth;
    }

    @Override
    public void defineParameters(SDLayerParams params) {
        defineProjection(params, INNER, width(), innerWidth);
        defineProjection(params, OUTER, innerWidth, width());
    }

    @Override
    public SDVariable defineLayer(
            SameDiff sd, SDVariable input, Map<String, SDVariable> params, SDVariable mask) {
        input.setShape(-1, -1, width());
        mask.setShape(-1, -1);
        SDVariable rows = sd.reshape(input, -1, width());
        SDVariable inner = gelu(sd, project(sd, rows, params, INNER));
        return sd.reshape(project(sd, inner, params, OUTER), sd.shape(input));
    }
}
