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
    private float[][] factors;
    private Pass pass;

    EmbeddingsComputation(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
        this.width = layerConf().width();
        this.normalization = new Normalization(width);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        pass = Pass.of(workspaces, training, input);
        int[] pieces = pieces();
        normalization.begin(
                pass.rows(), params.get(EmbeddingsLayer.GAIN), params.get(EmbeddingsLayer.SHIFT));
        if (dropping()) {
            factors = Parts.arrays(factors, pass.rows(), width);
        }
        INDArray output = pass.array(ArrayType.ACTIVATIONS, pass.batch(), pass.time(), width);
        Parts.ofRows(
                pass.rows(),
                (block, first, rows) -> {
                    float[] states = Scratch.ofThread().array(0, rows * width);
                    embed(pieces, first, rows, states);
                    normalization.forward(states, block, rows);
                    if (dropping()) {
                        Dropout.fill(
                                factors[block],
                                rows * width,
                                layerConf().dropProbability(),
                                2 * dropSeed(),
                                block);
                        Floats.multiply(factors[block], states, rows * width);
                    }
                    Floats.put(states, rows * width, output, first * width);
                });
        return output;
    }

    private int[] pieces() {
        float[] numbers = Floats.vector(Floats.dense(input));
        int[] pieces = new int[numbers.length];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = (int) numbers[i];
        }
        return pieces;
    }

    private boolean dropping() {
        return pass.training() && layerConf().dropProbability() > 0;
    }

    private void embed(int[] pieces, int first, int rows, float[] states) {
        float[] position = Scratch.ofThread().array(1, width);
        for (int row = 0; row < rows; row++) {
            int place = (first + row) % pass.time();
            Floats.pointer(params.get(EmbeddingsLayer.WORDS))
                    .position((long) pieces[first + row] * width)
                    .get(states, row * width, width);
            Floats.get(params.get(EmbeddingsLayer.POSITIONS), place * width, width, position);
            for (int j = 0; j < width; j++) {
                states[row * width + j] += position[j];
            }
        }
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(
            INDArray epsilon, LayerWorkspaceMgr workspaces) {
        INDArray errors = Floats.dense(epsilon);
        float[] error = Scratch.ofThread().array(2, pass.rows() * width);
        Parts.ofRows(
                pass.rows(),
                (block, first, rows) -> {
                    float[] part = Scratch.ofThread().array(0, rows * width);
                    Floats.get(errors, first * width, rows * width, part);
                    if (dropping()) {
                        Floats.multiply(factors[block], part, rows * width);
                    }
                    normalization.backward(part, block, rows);
                    System.arraycopy(part, 0, error, first * width, rows * width);
                });
        normalization.gradients(
                gradientViews.get(EmbeddingsLayer.GAIN), gradientViews.get(EmbeddingsLayer.SHIFT));
        int[] words = pieces();
        int[] positions = new int[pass.rows()];
        for (int row = 0; row < pass.rows(); row++) {
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
}
