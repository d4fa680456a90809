// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.dl4j.network.JointNetwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bytedeco.javacpp.FloatPointer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * AdamW (Loshchilov and Hutter 2019, algorithm 2) in one pass over parameters, gradient and
 * moments.
 *
 * <p>DL4J's own way to the same end passes over memory seven times: it divides the gradient by the
 * batch, clips it, adds the decay, updates the moments, and subtracts. Memory is what it waits for.
 */
final class AdamW {

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final float EPSILON = 1e-8f;

    /** Floats that stay in the processor's second cache from one loop to the next. */
    private static final int CHUNK = 1 << 14;

    /**
     * A stretch of the parameters that are treated alike, with its moments and, if they are
     * averaged, the mean of its values.
     *
     * <p>Moments have arrays of their own for each stretch, because the compiler makes vector
     * instructions of loops that read and write at one index only.
     */
    private record Stretch(
            int from,
            int length,
            Rate rate,
            boolean decays,
            float[] first,
            float[] second,
            float[] mean) {}

    /**
     * What rate a parameter learns by.
     *
     * @param encoder whether by the encoder's or by that of the rest
     * @param part what that is multiplied by
     */
    private record Rate(boolean encoder, double part) {

        double of(double encoderRate, double headRate) {
            return part * (encoder ? encoderRate : headRate);
        }
    }

    private final INDArray parameters;
    private final INDArray gradient;
    private final float weightDecay;
    private final double averaging;
    private final List<Stretch> stretches = new ArrayList<>();
    private final boolean parallel;
    private final ThreadLocal<float[][]> scratch =
            ThreadLocal.withInitial(() -> new float[2][CHUNK]);

    /**
     * @param graph an initialized network
     * @param weightDecay how fast matrices shrink; biases, gains and shifts don't
     * @param layerDecay what the rate of an encoder layer is multiplied by for the one below it
     * @param averaging what is left of the mean of the values in each step; 0 for no mean
     * @param layers how many layers the encoder has, those that are frozen with them
     * @param parallel whether all cores may be used; it does not change a digit
     */
    AdamW(
            ComputationGraph graph,
            double weightDecay,
            double layerDecay,
            double averaging,
            int layers,
            boolean parallel) {
        this.parallel = parallel;
        this.averaging = averaging;
        this.parameters = graph.params();
        this.gradient = graph.getFlattenedGradients();
        this.weightDecay = (float) weightDecay;
        for (Map.Entry<String, INDArray> entry : graph.paramTable().entrySet()) {
            INDArray parameter = entry.getValue();
            add(
                    Math.toIntExact(parameter.offset()),
                    Math.toIntExact(parameter.length()),
                    rate(entry.getKey(), layerDecay, layers),
                    parameter.rank() == 2 && parameter.size(0) > 1);
        }
    }

    private static Rate rate(String name, double layerDecay, int layers) {
        boolean encoder = JointNetwork.isEncoderParameter(name);
        return new Rate(
                encoder, encoder ? Math.pow(layerDecay, JointNetwork.depth(name, layers)) : 1);
    }

    private void add(int from, int length, Rate rate, boolean decays) {
        for (int start = 0; start < length; start += CHUNK) {
            int size = Math.min(CHUNK, length - start);
            float[] mean = new float[averaging > 0 ? size : 0];
            pointer(parameters).position(from + start).get(mean, 0, mean.length);
            stretches.add(
                    new Stretch(
                            from + start,
                            size,
                            rate,
                            decays,
                            new float[size],
                            new float[size],
                            mean));
        }
    }

    /** Returns moments and means of all parameters; what is written there counts. */
    List<float[]> moments() {
        List<float[]> moments = new ArrayList<>();
        stretches.forEach(stretch -> moments.add(stretch.first()));
        stretches.forEach(stretch -> moments.add(stretch.second()));
        if (averaging > 0) {
            stretches.forEach(stretch -> moments.add(stretch.mean()));
        }
        return moments;
    }

    /** Calls something while the parameters have their means, if they are averaged. */
    <T> T averaged(Supplier<T> call) {
        if (averaging == 0) {
            return call.get();
        }
        List<float[]> values = stretches.stream().map(this::average).toList();
        try {
            return call.get();
        } finally {
            for (int i = 0; i < values.size(); i++) {
                Stretch stretch = stretches.get(i);
                pointer(parameters)
                        .position(stretch.from())
                        .put(values.get(i), 0, stretch.length());
            }
        }
    }

    /** Puts the means in place of the values, and returns these. */
    private float[] average(Stretch stretch) {
        float[] values = new float[stretch.length()];
        FloatPointer place = pointer(parameters).position(stretch.from());
        place.get(values, 0, stretch.length());
        place.put(stretch.mean(), 0, stretch.length());
        return values;
    }

    /** Returns the Euclidean norm of the gradient. */
    double gradientNorm() {
        double sum = 0;
        for (double part : stretches().mapToDouble(this::squares).toArray()) {
            sum += part;
        }
        return Math.sqrt(sum);
    }

    private Stream<Stretch> stretches() {
        return parallel ? stretches.parallelStream() : stretches.stream();
    }

    private double squares(Stretch stretch) {
        float[] gradients = scratch.get()[0];
        pointer(gradient).position(stretch.from()).get(gradients, 0, stretch.length());
        return squares(gradients, stretch.length());
    }

    /**
     * Sums in lanes that the compiler turns into one vector; a chunk is short enough for floats.
     */
    private static double squares(float[] x, int length) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
        int i = 0;
        for (; i + 7 < length; i += 8) {
            a += x[i] * x[i];
            b += x[i + 1] * x[i + 1];
            c += x[i + 2] * x[i + 2];
            d += x[i + 3] * x[i + 3];
            e += x[i + 4] * x[i + 4];
            f += x[i + 5] * x[i + 5];
            g += x[i + 6] * x[i + 6];
            h += x[i + 7] * x[i + 7];
        }
        for (; i < length; i++) {
            a += x[i] * x[i];
        }
        return (double) a + b + c + d + e + f + g + h;
    }

    /**
     * Takes a step.
     *
     * @param scale what the gradient is multiplied by before all else
     * @param encoderRate learning rate of the encoder
     * @param headRate learning rate of the rest
     * @param step its number, from 1
     */
    void step(double scale, double encoderRate, double headRate, int step) {
        double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
        // The first values are far from the later ones, and should not stay in the mean for long.
        float keep = (float) Math.min(averaging, (1.0 + step) / (10 + step));
        stretches()
                .forEach(
                        stretch -> {
                            double rate = stretch.rate().of(encoderRate, headRate);
                            step(stretch, scale, rate * correction, decay(stretch, rate), keep);
                        });
    }

    private double decay(Stretch stretch, double rate) {
        return stretch.decays() ? rate * weightDecay : 0;
    }

    private void step(Stretch stretch, double scale, double rate, double decay, float keep) {
        float[] gradients = scratch.get()[0];
        float[] values = scratch.get()[1];
        FloatPointer place = pointer(parameters).position(stretch.from());
        place.get(values, 0, stretch.length());
        pointer(gradient).position(stretch.from()).get(gradients, 0, stretch.length());
        follow(stretch, gradients, (float) scale);
        update(stretch, values, (float) rate, (float) decay);
        place.put(values, 0, stretch.length());
        approach(stretch.mean(), values, keep);
    }

    private static void approach(float[] mean, float[] values, float keep) {
        for (int i = 0; i < mean.length; i++) {
            mean[i] = keep * mean[i] + (1 - keep) * values[i];
        }
    }

    private static void follow(Stretch stretch, float[] g, float scale) {
        float[] m = stretch.first();
        float[] v = stretch.second();
        float keep1 = (float) BETA1;
        float keep2 = (float) BETA2;
        for (int i = 0; i < m.length; i++) {
            float slope = g[i] * scale;
            m[i] = keep1 * m[i] + (1 - keep1) * slope;
            v[i] = keep2 * v[i] + (1 - keep2) * slope * slope;
        }
    }

    private static void update(Stretch stretch, float[] p, float rate, float decay) {
        float[] m = stretch.first();
        float[] v = stretch.second();
        for (int i = 0; i < m.length; i++) {
            p[i] -= rate * m[i] / ((float) Math.sqrt(v[i]) + EPSILON) + decay * p[i];
        }
    }

    private static FloatPointer pointer(INDArray array) {
        return new FloatPointer(array.data().addressPointer());
    }
}
