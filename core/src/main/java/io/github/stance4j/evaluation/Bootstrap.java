// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;

/** Estimates intervals as {@link BootstrapOptions} tells. */
final class Bootstrap {

    private final BootstrapOptions options;

    Bootstrap(BootstrapOptions options) {
        this.options = options;
    }

    /** Returns the interval of each statistic; empty if it is undefined in all resamples. */
    List<Optional<Interval>> intervals(List<Statistic> statistics, int[][] counts, int size) {
        double[][] values = new double[statistics.size()][options.resamples()];
        Random random = new Random(options.seed());
        for (int i = 0; i < options.resamples(); i++) {
            Sample sample = Sample.weighted(counts, size, draw(counts.length, random));
            for (int j = 0; j < values.length; j++) {
                values[j][i] = statistics.get(j).formula().apply(sample).orElse(Double.NaN);
            }
        }
        return Arrays.stream(values).map(this::interval).toList();
    }

    private static int[] draw(int sentences, Random random) {
        int[] weights = new int[sentences];
        for (int i = 0; i < sentences; i++) {
            weights[random.nextInt(sentences)]++;
        }
        return weights;
    }

    private Optional<Interval> interval(double[] values) {
        double[] sorted =
                DoubleStream.of(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        double tail = (1 - options.level()) / 2;
        return Optional.of(new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail)));
    }

    /** Returns a quantile between two order statistics by linear interpolation. */
    static double quantile(double[] sorted, double fraction) {
        double position = fraction * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
