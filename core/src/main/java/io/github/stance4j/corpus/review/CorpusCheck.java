// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.LocatedCorpus;
import java.util.List;

/** Looks for one thing that makes a corpus less than it seems. */
@FunctionalInterface
public interface CorpusCheck {

    /**
     * Looks at a corpus; the same corpus gets the same answer.
     *
     * @return what was found, in any order; empty if nothing was
     */
    List<CorpusWarning> check(LocatedCorpus corpus);
}
