// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import java.io.IOException;
import java.util.Optional;

/** Reads one item after the other; not thread-safe, and done once the input has ended. */
public interface InputReader {

    /**
     * Returns the next item; empty at the end.
     *
     * @throws IOException if the input can't be read on
     * @throws InputException if the input as a whole is of no use
     * @throws io.github.stance4j.corpus.CorpusFormatException if it is CSV and as a whole of no use
     */
    Optional<InputItem> next() throws IOException;
}
