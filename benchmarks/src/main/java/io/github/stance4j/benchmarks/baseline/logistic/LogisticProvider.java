// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.TrainedProvider;
import io.github.stance4j.corpus.Corpus;

/** Lets the command measure logistic regressions; training them takes seconds. */
public final class LogisticProvider extends TrainedProvider {

    /** For {@link java.util.ServiceLoader}. */
    public LogisticProvider() {
        super("logistic");
    }

    @Override
    protected Baseline train(Corpus train, Corpus dev, long seed) {
        return new LogisticTrainer(LogisticSettings.DEFAULT.withSeed(seed)).train(train, dev);
    }
}
