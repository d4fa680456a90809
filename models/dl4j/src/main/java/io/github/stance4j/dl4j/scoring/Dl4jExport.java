// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.network.BatchArrays;
import io.github.stance4j.dl4j.network.JointNetwork;
import io.github.stance4j.dl4j.network.NetworkWeights;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.ModelSamples;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Writes a model as a file of DL4J's own, which {@link ComputationGraph#load} reads.
 *
 * <p>The file names the layers of this library by their classes, so {@code stance4j-dl4j} has to be
 * on the class path of whoever loads it; nothing of it has to be called. Inputs and outputs are
 * those of {@link JointNetwork#joint()}: arrays lie as [batch, time, width], and {@link
 * JointNetwork#PIECES} needs a feature mask [batch, time] if a sequence is padded. Outputs are
 * probabilities before they are calibrated. Vocabulary, calibration and thresholds are not in it.
 */
public final class Dl4jExport {

    private static final double TOLERANCE = 1e-4;

    private final StanceModel model;
    private final ModelSamples samples;

    private Dl4jExport(StanceModel model) {
        this.model = model;
        this.samples = new ModelSamples(model);
    }

    /**
     * Writes a model, which is compared with the engine before; the file is complete or as it was.
     *
     * @return the greatest difference of a probability from the engine's on sample sentences, at
     *     most 0.0001
     * @throws IOException if it can't be written
     * @throws IllegalStateException if what was read back does not say what the engine says;
     *     nothing is written then
     * @throws io.github.stance4j.EngineUnavailableException if ND4J's native library can't be
     *     loaded
     * @throws io.github.stance4j.ModelFormatException if the model lacks a weight of its network
     */
    public static double write(StanceModel model, Path file) throws IOException {
        Nd4jBackend.load();
        Dl4jExport export = new Dl4jExport(model);
        ComputeThread thread = new ComputeThread();
        try {
            byte[] bytes = thread.call(export::bytes);
            double furthest = export.check(thread.call(() -> export.answers(bytes)));
            AtomicFile.write(file, out -> out.write(bytes));
            return furthest;
        } finally {
            thread.closeAfter(Nd4j.getWorkspaceManager()::destroyAllWorkspacesForCurrentThread);
        }
    }

    private byte[] bytes() throws IOException {
        JointNetwork layout = JointNetwork.forScoring(model.network(), model.schema());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ComputationGraph network = NetworkWeights.network(layout.joint(), model);
        try {
            ModelSerializer.writeModel(network, bytes, false);
        } finally {
            network.close();
        }
        return bytes.toByteArray();
    }

    private double check(List<Double> actual) {
        List<Double> expected;
        try (Dl4jNetwork network = new Dl4jNetwork(model)) {
            expected = samples.answers(network, Calibration.identity(model.schema()));
        }
        double furthest = ModelSamples.distance(expected, actual);
        if (furthest > TOLERANCE) {
            throw new IllegalStateException(
                    "The exported network differs from the engine by "
                            + furthest
                            + " on sample sentences, at most "
                            + TOLERANCE
                            + " was expected; nothing was written. Please report it");
        }
        return furthest;
    }

    /** What the written network says, in the order of {@link ModelSamples#answers}. */
    private List<Double> answers(byte[] bytes) throws IOException {
        ComputationGraph network =
                ModelSerializer.restoreComputationGraph(new ByteArrayInputStream(bytes), false);
        try {
            return answers(network);
        } finally {
            network.close();
        }
    }

    private List<Double> answers(ComputationGraph network) {
        BatchArrays arrays = new BatchArrays(samples.batch(), model.vocabulary());
        List<INDArray> inputs =
                new ArrayList<>(
                        List.of(
                                arrays.pieces(),
                                arrays.shapes(),
                                arrays.actors(samples.slots()),
                                arrays.contexts(samples.slots())));
        if (model.network().targets()) {
            inputs.add(arrays.targets(samples.slots()));
        }
        INDArray[] masks = new INDArray[inputs.size()];
        masks[0] = arrays.mask();
        INDArray[] outputs = network.output(false, inputs.toArray(INDArray[]::new), masks, null);
        return answers(arrays, outputs);
    }

    private List<Double> answers(BatchArrays arrays, INDArray[] outputs) {
        List<Double> all = ModelSamples.tags(arrays.logProbabilities(Transforms.log(outputs[0])));
        for (int slot = 0; slot < samples.slots().size(); slot++) {
            for (int output = 1; output < outputs.length; output++) {
                for (double probability : outputs[output].getRow(slot).toDoubleVector()) {
                    all.add(probability);
                }
            }
        }
        return all;
    }
}
