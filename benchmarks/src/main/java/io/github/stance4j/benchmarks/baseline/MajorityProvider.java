// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.spi.StanceClassifierProvider;

/**
 * Lets the command measure {@link MajorityBaseline}, which counts the labels of the sentences to
 * learn from, or of the English corpus if there are none: what is true of most actors is not told
 * by none.
 */
public final class MajorityProvider implements StanceClassifierProvider {

    /** For {@link java.util.ServiceLoader}. */
    public MajorityProvider() {}

    @Override
    public String name() {
        return "majority";
    }

    /**
     * {@inheritDoc}
     *
     * @throws EngineUnavailableException if the English corpus is needed and is not on the class
     *     path
     */
    @Override
    public StanceClassifier open(Corpus training, LoadOptions options) {
        try {
            Corpus counted = TrainingSplits.orEnglish(training);
            return new BaselineClassifier(MajorityBaseline.of(counted), counted.schema());
        } catch (NoClassDefFoundError e) {
            throw TrainedProvider.lacksLibraries(name(), e);
        }
    }
}
