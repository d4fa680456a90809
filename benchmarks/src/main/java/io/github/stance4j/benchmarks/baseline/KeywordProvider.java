// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.spi.StanceClassifierProvider;

/** Lets the command measure {@link KeywordBaseline}, which learns nothing. */
public final class KeywordProvider implements StanceClassifierProvider {

    /** For {@link java.util.ServiceLoader}. */
    public KeywordProvider() {}

    @Override
    public String name() {
        return "keyword";
    }

    @Override
    public StanceClassifier open(Corpus training, LoadOptions options) {
        return new BaselineClassifier(new KeywordBaseline(training.schema()), training.schema());
    }
}
