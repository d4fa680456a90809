// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import java.util.Map;
import org.deeplearning4j.nn.conf.layers.samediff.SDLayerParams;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Layer normalization over the width (Ba et al. 2016). */
public final class LayerNormLayer extends EncoderLayer {

    static final String GAIN = "gain";
    static final String SHIFT = "shift";

    /** For Jackson. */
    LayerNormLayer() {}

    LayerNormLayer(int width) {
        super(width);
    }

    /** Both parameters are counted as biases, so that weight decay leaves them alone. */
    @Override
    public void defineParameters(SDLayerParams params) {
        params.addBiasParam(GAIN, width());
        params.addBiasParam(SHIFT, width());
    }

    @Override
    public void initializeParameters(Map<String, INDArray> params) {
        params.get(GAIN).assign(1);
        params.get(SHIFT).assign(0);
    }

    @Override
    public SDVariable defineLayer(
            SameDiff sd, SDVariable input, Map<String, SDVariable> params, SDVariable mask) {
        input.setShape(-1, -1, width());
        mask.setShape(-1, -1);
        SDVariable rows = sd.reshape(input, -1, width());
        SDVariable normalized =
                sd.nn.layerNorm(rows, params.get(GAIN), params.get(SHIFT), false, 1);
        return sd.reshape(normalized, sd.shape(input));
    }
}
