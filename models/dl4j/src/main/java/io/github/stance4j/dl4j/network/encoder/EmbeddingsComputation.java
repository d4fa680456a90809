// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import java.util.HashMap;
import java.util.Map;
import org.bytedeco.javacpp.FloatPointer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Computes an {@link EmbeddingsLayer}. */
final class EmbeddingsComputation extends SequenceComputation<EmbeddingsLayer> {

    private final int width;
    private final Normalization normalization;
    private float[] factors;
    private Pass pass;

    EmbeddingsComputation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
        this.width = layerConf().width();
        this.normalization = new Normalization(width);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        pass =
                new Pass(
                        workspaces,
                        training,
                        Math.toIntExact(input.size(0)),
                        Math.toIntExact(input.size(1)));
        float[] states = Scratch.ofThread().array(0, pass.rows() * width);
        embed(states);
        normalization.forward(
                states, pass.rows(), vector(EmbeddingsLayer.GAIN), vector(EmbeddingsLayer.SHIFT));
        if (dropping()) {
            factors = Scratch.grown(factors, pass.rows() * width);
            Dropout.fill(
                    factors, pass.rows() * width, layerConf().dropProbability(), 2 * dropSeed());
            multiply(states);
        }
        INDArray output = pass.array(ArrayType.ACTIVATIONS, pass.batch(), pass.time(), width);
        Floats.put(states, output);
        return output;
    }

    private boolean dropping() {
        return pass.training() && layerConf().dropProbability() > 0;
    }

    private void multiply(float[] states) {
        float[] kept = factors;
        for (int i = 0; i < pass.rows() * width; i++) {
            states[i] *= kept[i];
        }
    }

    private void embed(float[] states) {
        float[] pieces = Floats.vector(Floats.dense(input));
        float[] positions = Scratch.ofThread().array(1, pass.time() * width);
        Floats.pointer(params.get(EmbeddingsLayer.POSITIONS))
                .get(positions, 0, pass.time() * width);
        FloatPointer words = Floats.pointer(params.get(EmbeddingsLayer.WORDS));
        for (int row = 0; row < pass.rows(); row++) {
            int first = row * width;
            int position = row % pass.time() * width;
            words.position((long) pieces[row] * width).get(states, first, width);
            for (int j = 0; j < width; j++) {
                states[first + j] += positions[position + j];
            }
        }
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(
            INDArray epsilon, LayerWorkspaceMgr workspaces) {
        float[] error = Scratch.ofThread().array(0, pass.rows() * width);
        Floats.get(Floats.dense(epsilon), error);
        if (dropping()) {
            multiply(error);
        }
        float[] gainGradient = new float[width];
        float[] shiftGradient = new float[width];
        normalization.backward(
                error, pass.rows(), vector(EmbeddingsLayer.GAIN), gainGradient, shiftGradient);
        Floats.put(gainGradient, gradientViews.get(EmbeddingsLayer.GAIN));
        Floats.put(shiftGradient, gradientViews.get(EmbeddingsLayer.SHIFT));
        float[] pieces = Floats.vector(Floats.dense(input));
        int[] words = new int[pass.rows()];
        int[] positions = new int[pass.rows()];
        for (int row = 0; row < pass.rows(); row++) {
            words[row] = (int) pieces[row];
            positions[row] = row % pass.time();
        }
        addUp(error, words, gradientViews.get(EmbeddingsLayer.WORDS));
        addUp(error, positions, gradientViews.get(EmbeddingsLayer.POSITIONS));
        return new Pair<>(gradients(), null);
    }

    /** Writes the sums of the rows with the same index, 0 for an index that is not there. */
    private void addUp(float[] rows, int[] indices, INDArray gradient) {
        float[] sums = Scratch.ofThread().array(1, indices.length * width);
        Map<Integer, Integer> places = new HashMap<>();
        for (int row = 0; row < indices.length; row++) {
            Integer known = places.putIfAbsent(indices[row], places.size());
            int place = (known == null ? places.size() - 1 : known) * width;
            int first = row * width;
            if (known == null) {
                System.arraycopy(rows, first, sums, place, width);
            } else {
                for (int j = 0; j < width; j++) {
                    sums[place + j] += rows[first + j];
                }
            }
        }
        gradient.assign(0);
        FloatPointer pointer = Floats.pointer(gradient);
        places.forEach(
                (index, place) ->
                        pointer.position((long) index * width).put(sums, place * width, width));
    }

    private float[] vector(String parameter) {
        return Floats.vector(params.get(parameter));
    }
}
