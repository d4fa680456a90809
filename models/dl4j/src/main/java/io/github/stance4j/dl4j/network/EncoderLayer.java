// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import java.util.Collection;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.samediff.SDLayerParams;
import org.deeplearning4j.nn.conf.layers.samediff.SameDiffLayer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * What the parts of the encoder share: sequences [batch, time, width] in and out, of any batch size
 * and length.
 *
 * <p>DL4J fixes the length of a SameDiff layer's placeholders at the first batch that it sees;
 * every {@code defineLayer} here sets them free again.
 */
abstract class EncoderLayer extends SameDiffLayer {

    /** Suffix of the weight of a projection. */
    static final String WEIGHT = "Weight";

    /** Suffix of the bias of a projection. */
    static final String BIAS = "Bias";

    @JsonProperty private int width;

    /** For Jackson. */
    EncoderLayer() {}

    EncoderLayer(int width) {
        this.width = width;
    }

    final int width() {
        return width;
    }

    /** Adds the weight [in, out] and the bias [out] of a projection. */
    static void defineProjection(SDLayerParams params, String name, int in, int out) {
        params.addWeightParam(name + WEIGHT, in, out);
        params.addBiasParam(name + BIAS, out);
    }

    /** Multiplies rows [n, in] by a weight and adds a bias: [n, out]. */
    static SDVariable project(
            SameDiff sd, SDVariable rows, Map<String, SDVariable> params, String name) {
        return sd.mmul(rows, params.get(name + WEIGHT)).add(params.get(name + BIAS));
    }

    /** Returns the shape [batch, time, sizes…] of a sequence whose states have other sizes. */
    static SDVariable sequenceShape(SameDiff sd, SDVariable sequence, long... sizes) {
        SDVariable[] dimensions = new SDVariable[sizes.length + 2];
        dimensions[0] = sd.sizeAt(sequence, 0).castTo(DataType.INT64);
        dimensions[1] = sd.sizeAt(sequence, 1).castTo(DataType.INT64);
        for (int i = 0; i < sizes.length; i++) {
            dimensions[i + 2] = sd.constant(sizes[i]);
        }
        return sd.stack(0, dimensions);
    }

    /** Gaussian error linear unit, in its exact form (Hendrycks and Gimpel 2016): x · Φ(x). */
    static SDVariable gelu(SameDiff sd, SDVariable x) {
        return x.mul(sd.math.erf(x.mul(Math.sqrt(0.5))).add(1.0).mul(0.5));
    }

    /**
     * Draws weights as BERT does: a normal distribution with standard deviation 0.02; biases are 0.
     */
    @Override
    public void initializeParameters(Map<String, INDArray> params) {
        InitialWeights.drawn(params);
    }

    @Override
    public InputType getOutputType(int layerIndex, InputType inputType) {
        return InputType.recurrent(width, RNNFormat.NWC);
    }

    @Override
    public Layer instantiate(
            NeuralNetConfiguration conf,
            Collection<TrainingListener> listeners,
            int index,
            INDArray params,
            boolean initialize,
            DataType dataType) {
        var layer = new UndoubledGradients(conf, dataType);
        layer.setIndex(index);
        layer.setParamsViewArray(params);
        layer.setParamTable(initializer().init(conf, params, initialize));
        layer.setConf(conf);
        return layer;
    }

    private static final class UndoubledGradients
            extends org.deeplearning4j.nn.layers.samediff.SameDiffLayer {

        UndoubledGradients(NeuralNetConfiguration conf, DataType dataType) {
            super(conf, dataType);
        }

        @Override
        public Pair<Gradient, INDArray> backpropGradient(
                INDArray epsilon, LayerWorkspaceMgr workspaces) {
            return super.backpropGradient(ExternalErrors.undoubled(epsilon), workspaces);
        }
    }
}
