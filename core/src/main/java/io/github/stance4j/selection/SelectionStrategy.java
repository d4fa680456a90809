// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import java.util.Locale;

/** What sentences are chosen by. */
public enum SelectionStrategy {
    /**
     * How much the model is in doubt about them (uncertainty sampling: Lewis and Gale 1994; Settles
     * 2009, section 3.1).
     */
    UNCERTAINTY,

    /**
     * How much they differ from each other: the sentences nearest to the centres of clusters of
     * their words, of ten times as many sentences that were drawn by lot.
     */
    DIVERSITY,

    /**
     * Both: clusters of the ten times as many sentences that the model is most in doubt about, in
     * which a sentence counts as much as it is doubtful (Zhdanov, <i>Diverse mini-batch Active
     * Learning</i>, arXiv:1901.05954, 2019: the algorithm with weighted k-means, its β being 10).
     */
    BOTH,

    /** The lot alone, to compare with. */
    RANDOM;

    boolean isByUncertainty() {
        return this == UNCERTAINTY || this == BOTH;
    }

    boolean isByClusters() {
        return this == DIVERSITY || this == BOTH;
    }

    /** Returns the name in small letters, by which the command knows it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
