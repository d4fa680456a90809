// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.MetricValue;
import io.github.stance4j.evaluation.Setting;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One figure over all folds.
 *
 * @param setting what was predicted
 * @param pooled the figure on the answers of all folds together, with its interval
 * @param folds in how many folds it is defined
 * @param mean its mean over these; empty if there is none
 * @param deviation the standard deviation over these, with one less than their number below the
 *     line; empty if there are fewer than two. Folds' models share most of their sentences, so it
 *     is less than that of models of independent corpora
 */
public record FigureSummary(
        Setting setting,
        MetricValue pooled,
        int folds,
        OptionalDouble mean,
        OptionalDouble deviation) {

    static FigureSummary of(Setting setting, MetricValue pooled, List<Evaluation> ofFolds) {
        double[] values =
                ofFolds.stream()
                        .map(evaluation -> evaluation.metric(pooled.name()).value())
                        .flatMapToDouble(OptionalDouble::stream)
                        .toArray();
        return new FigureSummary(
                setting, pooled, values.length, Spread.mean(values), Spread.deviation(values));
    }

    /** Returns the name of the figure, such as {@code stances:micro.f1}. */
    public String name() {
        return pooled.name();
    }
}
