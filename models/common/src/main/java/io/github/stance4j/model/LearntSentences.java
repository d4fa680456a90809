// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusHash;
import io.github.stance4j.corpus.Split;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which sentences of a corpus a model has learnt from, as far as its provenance tells. */
public final class LearntSentences {

    /** The setting of how much of a corpus without splits becomes the development split. */
    private static final String DEV_PART = "dev-part";

    private LearntSentences() {}

    /**
     * Returns the ids of the sentences that a model was fitted to, if its hash says that it was
     * trained on this very corpus. A corpus without splits is divided as training divides it. Its
     * development split chose the epoch and calibrated the model, but was not learnt from.
     *
     * @return empty if the model was trained on anything else, be it the same corpus before a
     *     single cell was corrected
     */
    public static Optional<Set<String>> of(Provenance provenance, Corpus corpus) {
        return divided(provenance, corpus)
                .filter(
                        splits ->
                                CorpusHash.sha256(
                                                splits.split(Split.TRAIN), splits.split(Split.DEV))
                                        .equals(provenance.dataSha256()))
                .map(
                        splits ->
                                splits.split(Split.TRAIN).sentences().stream()
                                        .map(AnnotatedSentence::id)
                                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Optional<Corpus> divided(Provenance provenance, Corpus corpus) {
        if (corpus.hasSplits()) {
            return Optional.of(corpus);
        }
        try {
            double dev = Double.parseDouble(provenance.configuration().getOrDefault(DEV_PART, ""));
            return Optional.of(
                    corpus.withSplits(
                            provenance.seed(), Map.of(Split.TRAIN, 1 - dev, Split.DEV, dev)));
        } catch (IllegalArgumentException e) {
            // A trainer that has no such setting, or means something else by it, is not ours.
            return Optional.empty();
        }
    }
}
