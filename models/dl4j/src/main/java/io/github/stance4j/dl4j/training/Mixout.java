// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.dl4j.network.JointNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.bytedeco.javacpp.FloatPointer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Mixout (Lee, Cho and Kang 2020, section 3): in each step some weights of the encoder's matrices
 * have the values that they started from, and the others are as much farther from theirs, so that
 * the mean stays. It keeps a network near what it has learnt before. Embeddings, biases, gains and
 * shifts are not mixed, nor is what is on top of the encoder, which has learnt nothing before.
 */
final class Mixout {

    /** Numbers that one sequence of random bits decides about. */
    private static final int CHUNK = 1 << 14;

    private record Stretch(int from, float[] start, float[] now) {}

    private final INDArray parameters;
    private final INDArray gradient;
    private final double probability;
    private final long seed;
    private final boolean parallel;
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * @param graph a network with the values that it starts from
     * @param probability how likely a weight has its first value, in (0, 1)
     * @param parallel whether all cores may be used; it does not change a digit
     */
    Mixout(ComputationGraph graph, double probability, long seed, boolean parallel) {
        this.parameters = graph.params();
        this.gradient = graph.getFlattenedGradients();
        this.probability = probability;
        this.seed = seed;
        this.parallel = parallel;
        for (Map.Entry<String, INDArray> entry : graph.paramTable().entrySet()) {
            INDArray parameter = entry.getValue();
            boolean matrix = parameter.rank() == 2 && parameter.size(0) > 1;
            if (matrix && JointNetwork.isLayerParameter(entry.getKey())) {
                add(Math.toIntExact(parameter.offset()), Math.toIntExact(parameter.length()));
            }
        }
    }

    private void add(int from, int length) {
        for (int start = 0; start < length; start += CHUNK) {
            int size = Math.min(CHUNK, length - start);
            float[] first = new float[size];
            at(parameters, from + start).get(first, 0, size);
            stretches.add(new Stretch(from + start, first, new float[size]));
        }
    }

    /** Mixes the weights for a step. */
    void mix(int step) {
        stretches().forEach(stretch -> mix(stretch, random(step, stretch)));
    }

    /**
     * Gives back the weights that they had before {@link #mix}, and makes the gradient theirs.
     *
     * @param step the same one
     */
    void restore(int step) {
        stretches().forEach(stretch -> restore(stretch, random(step, stretch)));
    }

    private Stream<Stretch> stretches() {
        return parallel ? stretches.parallelStream() : stretches.stream();
    }

    /** The same numbers for both, and others in another step or stretch. */
    private SplittableRandom random(int step, Stretch stretch) {
        return new SplittableRandom((seed * 1_000_003L + step) * 1_000_000_007L + stretch.from());
    }

    private void mix(Stretch stretch, SplittableRandom random) {
        float[] start = stretch.start();
        float[] now = stretch.now();
        FloatPointer place = at(parameters, stretch.from());
        place.get(now, 0, now.length);
        float[] mixed = new float[now.length];
        float farther = (float) (1 / (1 - probability));
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] =
                    random.nextDouble() < probability
                            ? start[i]
                            : start[i] + (now[i] - start[i]) * farther;
        }
        place.put(mixed, 0, mixed.length);
    }

    private void restore(Stretch stretch, SplittableRandom random) {
        float[] now = stretch.now();
        at(parameters, stretch.from()).put(now, 0, now.length);
        FloatPointer place = at(gradient, stretch.from());
        float[] slope = new float[now.length];
        place.get(slope, 0, slope.length);
        float farther = (float) (1 / (1 - probability));
        for (int i = 0; i < slope.length; i++) {
            slope[i] = random.nextDouble() < probability ? 0 : slope[i] * farther;
        }
        place.put(slope, 0, slope.length);
    }

    private static FloatPointer at(INDArray array, int offset) {
        return new FloatPointer(array.data().addressPointer()).position(offset);
    }
}
