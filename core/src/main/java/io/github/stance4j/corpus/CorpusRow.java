// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.Map;
import java.util.Optional;

/**
 * What one row says.
 *
 * @param splitLabel the split's cell, a defect in which has been logged
 * @param actor the actor; empty if the row has none, or a defect that has been logged
 * @param withoutActor whether the actor columns are empty
 */
record CorpusRow(
        int line,
        String id,
        String sentence,
        String group,
        String splitLabel,
        Optional<AnnotatedActor> actor,
        boolean withoutActor,
        Map<String, String> metadata) {

    Optional<Split> split() {
        return Split.ofLabel(splitLabel);
    }

    /** Tells whether the split can be compared with that of other rows. */
    boolean hasKnownSplit() {
        return splitLabel.isEmpty() || split().isPresent();
    }
}
