// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import io.github.stance4j.dl4j.network.encoder.InitialWeights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.layers.samediff.SameDiffVertex;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.layers.samediff.SameDiffGraphVertex;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * What the vertices of the joint network share: several inputs of any batch size and length, no
 * mask passed on.
 */
abstract class JointVertex extends SameDiffVertex {

    /**
     * Frees all dimensions but the last of rank-3 placeholders, which DL4J fixes at the first batch
     * that it sees.
     */
    static void release(Map<String, SDVariable> inputs, Map<String, SDVariable> masks) {
        inputs.values()
                .forEach(
                        input -> {
                            long[] shape = input.placeholderShape().clone();
                            Arrays.fill(shape, 0, Math.min(2, shape.length), -1);
                            input.setShape(shape);
                        });
        masks.values()
                .forEach(
                        mask -> {
                            long[] shape = mask.placeholderShape().clone();
                            Arrays.fill(shape, -1);
                            mask.setShape(shape);
                        });
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

    /** Copies what DL4J's builder has set on this vertex. */
    final <T extends JointVertex> T configured(T copy) {
        copy.regularization = regularization;
        copy.regularizationBias = regularizationBias;
        copy.updater = updater;
        copy.biasUpdater = biasUpdater;
        copy.gradientNormalization = gradientNormalization;
        copy.gradientNormalizationThreshold = gradientNormalizationThreshold;
        copy.dataType = dataType;
        copy.setName(getName());
        return copy;
    }

    @Override
    public void initializeParameters(Map<String, INDArray> params) {
        InitialWeights.draw(params.values());
    }

    @Override
    public Pair<INDArray, MaskState> feedForwardMaskArrays(
            INDArray[] masks, MaskState state, int minibatchSize) {
        return null;
    }

    @Override
    public GraphVertex instantiate(
            ComputationGraph graph,
            String name,
            int index,
            INDArray params,
            boolean initialize,
            DataType dataType) {
        setName(name);
        return new DetachedGradients(this, graph, name, index, params, initialize, dataType);
    }

    /**
     * Defines the gradients outside of any workspace.
     *
     * <p>DL4J 1.0.0-M2.1 defines a vertex's gradients inside the workspace of the first backward
     * pass, although its comment says otherwise; the constants in them are overwritten by the
     * second pass, and gradients are wrong from then on or the process crashes. {@code
     * SameDiffLayer} has it right.
     */
    @SuppressWarnings(
            "overrides") // DL4J declares setInputs with an array in one place and as varargs in
    // another
    private static final class DetachedGradients extends SameDiffGraphVertex {

        DetachedGradients(
                JointVertex config,
                ComputationGraph graph,
                String name,
                int index,
                INDArray params,
                boolean initialize,
                DataType dataType) {
            super(config, graph, name, index, params, initialize, dataType);
        }

        @Override
        @SuppressWarnings("try") // the scope is what counts
        public Pair<Gradient, INDArray[]> doBackward(boolean tbptt, LayerWorkspaceMgr workspaces) {
            if (sameDiff == null || !sameDiff.hasGradientFunction()) {
                try (MemoryWorkspace ignored = Nd4j.getWorkspaceManager().scopeOutOfWorkspaces()) {
                    if (sameDiff == null) {
                        doInit();
                    }
                    List<String> names = config.getVertexParams().getInputs();
                    sameDiff.createGradFunction(names.toArray(String[]::new));
                }
            }
            epsilon = ExternalErrors.undoubled(epsilon);
            return super.doBackward(tbptt, workspaces);
        }
    }
}
