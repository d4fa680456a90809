// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.stance4j.LabelSet;
import io.github.stance4j.model.ModelSamples;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.onnx.graph.Names;
import io.github.stance4j.onnx.graph.PlainGraph;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares an exported graph with engines on sample sentences. */
final class ExportCheck {

    private static final double TOLERANCE = 1e-4;

    /** Another engine adds up in another order everywhere. */
    private static final double TOLERANCE_OF_ANOTHER = 1e-3;

    private final StanceModel model;
    private final OrtEnvironment environment;

    ExportCheck(StanceModel model, OrtEnvironment environment) {
        this.model = model;
        this.environment = environment;
    }

    /**
     * Compares.
     *
     * @param another what another engine says, in the order of {@link ModelSamples#answers}; or
     *     nothing
     * @return the greatest difference of a probability
     * @throws IllegalStateException if that is too great
     */
    double check(Path file, List<Double> another) {
        ModelSamples samples = new ModelSamples(model);
        BatchInputs inputs = new BatchInputs(samples.batch(), model.vocabulary());
        ActorGrid grid = new ActorGrid(samples.slots(), inputs);
        List<Double> expected;
        try (OnnxNetwork network = new OnnxNetwork(model, environment, 1)) {
            expected = samples.answers(network, model.calibration());
        }
        List<Double> actual = graph(file, inputs, grid);
        double furthest = distance(expected, actual, TOLERANCE);
        return another.isEmpty()
                ? furthest
                : Math.max(furthest, distance(another, actual, TOLERANCE_OF_ANOTHER));
    }

    private static double distance(List<Double> expected, List<Double> actual, double tolerance) {
        double furthest = ModelSamples.distance(expected, actual);
        if (furthest > tolerance) {
            throw new IllegalStateException(
                    "The exported graph differs from the engine by "
                            + furthest
                            + " on sample sentences, at most "
                            + tolerance
                            + " was expected; nothing was written. Please report it");
        }
        return furthest;
    }

    /** What the exported file says, in the order of {@link ModelSamples#answers}. */
    private List<Double> graph(Path file, BatchInputs inputs, ActorGrid grid) {
        return Native.call(
                () -> {
                    Map<String, OnnxTensor> tensors = new HashMap<>();
                    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                            OrtSession session =
                                    environment.createSession(file.toString(), options)) {
                        fill(tensors, inputs, grid);
                        try (OrtSession.Result result = session.run(tensors)) {
                            return probabilities(result, inputs, grid);
                        }
                    } finally {
                        tensors.values().forEach(OnnxTensor::close);
                    }
                });
    }

    private void fill(Map<String, OnnxTensor> tensors, BatchInputs inputs, ActorGrid grid)
            throws OrtException {
        long[] pieces = Arrays.stream(inputs.pieces()).asLongStream().toArray();
        float[] mask = inputs.mask();
        long[] ones = new long[mask.length];
        Arrays.setAll(ones, i -> (long) mask[i]);
        long[] shape = {inputs.rows(), inputs.time()};
        tensors.put(
                PlainGraph.PIECES,
                OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape));
        tensors.put(
                PlainGraph.MASK,
                OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape));
        tensors.put(
                PlainGraph.SHAPES,
                floats(inputs.shapes(), shape[0], shape[1], BatchInputs.SHAPE_FEATURES));
        tensors.put(PlainGraph.ACTORS, floats(ones(grid.actors()), grid.shape()));
        if (model.network().targets()) {
            tensors.put(PlainGraph.TARGETS, floats(ones(grid.targets()), grid.shape()));
        }
    }

    private static float[] ones(float[] averages) {
        float[] ones = averages.clone();
        for (int i = 0; i < ones.length; i++) {
            ones[i] = Math.signum(ones[i]);
        }
        return ones;
    }

    private OnnxTensor floats(float[] values, long... shape) throws OrtException {
        return Tensors.floats(environment, values, shape);
    }

    private List<Double> probabilities(
            OrtSession.Result result, BatchInputs inputs, ActorGrid grid) {
        // As they are: to normalize them here would hide that the graph does not.
        float[] tags = values(result, PlainGraph.TAGS);
        List<Double> all = ModelSamples.tags(inputs.unpadded(tags, ActorTag.values().length));
        List<float[]> outputs = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        if (!model.schema().stances().isEmpty()) {
            outputs.add(values(result, Names.STANCES));
            widths.add(model.schema().stances().size());
        }
        for (LabelSet set : model.schema().labelSets()) {
            outputs.add(values(result, Names.output(set)));
            widths.add(set.labels().size());
        }
        for (int actor = 0; actor < grid.size(); actor++) {
            for (int output = 0; output < outputs.size(); output++) {
                int width = widths.get(output);
                for (int label = 0; label < width; label++) {
                    all.add((double) outputs.get(output)[grid.place(actor) * width + label]);
                }
            }
        }
        return all;
    }

    private static float[] values(OrtSession.Result result, String name) {
        return Tensors.values((OnnxTensor) result.get(name).orElseThrow());
    }
}
