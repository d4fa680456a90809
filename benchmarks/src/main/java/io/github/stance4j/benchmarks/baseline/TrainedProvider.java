// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.spi.StanceClassifierProvider;

/**
 * Lets the command measure a baseline that has to be trained, which happens when it is opened, with
 * seed {@value #SEED}.
 *
 * <p>It learns from the sentences that it is given. If they are the train split of the English
 * corpus, probabilities and thresholds are fitted to the dev split of that; else to a tenth of them
 * that is held back. If there are none, it learns from the English corpus: whoever measures on that
 * one's train or dev split has to know this.
 */
public abstract class TrainedProvider implements StanceClassifierProvider {

    private static final long SEED = 1;

    private final String name;

    /** Takes the name to be asked for by. */
    protected TrainedProvider(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    /**
     * Trains the baseline.
     *
     * @param dev with the schema of the first
     */
    protected abstract Baseline train(Corpus train, Corpus dev, long seed);

    /**
     * {@inheritDoc}
     *
     * @throws EngineUnavailableException if what it is trained with is not on the class path
     */
    @Override
    public final StanceClassifier open(Corpus training, LoadOptions options) {
        try {
            TrainingSplits splits = TrainingSplits.of(training, SEED);
            return new BaselineClassifier(
                    train(splits.train(), splits.dev(), SEED), splits.train().schema());
        } catch (NoClassDefFoundError e) {
            throw lacksLibraries(name, e);
        }
    }

    static EngineUnavailableException lacksLibraries(String name, NoClassDefFoundError e) {
        return new EngineUnavailableException(
                "The classifier "
                        + name
                        + " needs libraries that are not on the class path ("
                        + e.getMessage().replace('/', '.')
                        + "): beside benchmarks/target/classes, give those that"
                        + " benchmarks/target/class-path.txt lists",
                e);
    }
}
