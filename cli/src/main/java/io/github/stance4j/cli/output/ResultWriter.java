// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import io.github.stance4j.ActorStance;
import io.github.stance4j.cli.input.InputDefect;
import io.github.stance4j.cli.input.InputSentence;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes answers one after the other; not thread-safe. */
public interface ResultWriter extends Closeable {

    /**
     * Writes a sentence and its actors.
     *
     * @throws IOException if it can't be written
     */
    void write(InputSentence sentence, List<ActorStance> actors) throws IOException;

    /**
     * Writes that something was wrong where a sentence was expected.
     *
     * @throws IOException if it can't be written
     */
    void write(InputDefect defect) throws IOException;

    /**
     * Ends the document and flushes it; the stream stays open.
     *
     * @throws IOException if it can't be written
     */
    @Override
    void close() throws IOException;
}
