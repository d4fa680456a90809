// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import io.github.stance4j.Span;
import java.util.List;

/** Finds the sentences of running text. Implementations are thread-safe. */
public interface SentenceSplitter {

    /**
     * Returns where the sentences stand, in UTF-16 units of the text, in order and disjoint.
     *
     * <p>No span is empty or begins or ends with white space; text of white space only has none.
     */
    List<Span> split(String text);
}
