// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.frozen;

import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.TrainedProvider;
import io.github.stance4j.corpus.Corpus;

/**
 * Lets the command measure a dense network over a frozen encoder; encoding the English corpus,
 * once, and training take minutes.
 */
public final class FrozenProvider extends TrainedProvider {

    /** For {@link java.util.ServiceLoader}. */
    public FrozenProvider() {
        super("frozen");
    }

    @Override
    protected Baseline train(Corpus train, Corpus dev, long seed) {
        return new FrozenTrainer(FrozenTrainer.DEFAULT.withSeed(seed)).train(train, dev);
    }
}
