// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.CorpusDefect;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to look at in a corpus.
 *
 * @param kind what it is, why it matters and what to do
 * @param found where it stands and what was found there
 * @param sentenceId the sentence; empty if it is about a column or the corpus
 * @param strength orders the warnings of one kind, the greatest first; of no meaning between kinds
 */
public record CorpusWarning(
        WarningKind kind, CorpusDefect found, Optional<String> sentenceId, double strength) {

    /**
     * @throws IllegalArgumentException if the strength is not a number
     */
    public CorpusWarning {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(sentenceId, "sentenceId");
        if (Double.isNaN(strength)) {
            throw new IllegalArgumentException("The strength of a warning must be a number");
        }
    }

    /** Returns {@code file:line: column: what was found}, without the parts that are not known. */
    @Override
    public String toString() {
        return found.toString();
    }
}
