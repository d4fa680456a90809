// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.corpus.Corpus;
import java.util.List;

/**
 * What was read of a file.
 *
 * @param corpus the sentences, with offsets in UTF-16 code units
 * @param notes what was left out, and what was taken to mean what
 */
public record Imported(Corpus corpus, List<Note> notes) {

    /** Copies the list. */
    public Imported {
        notes = List.copyOf(notes);
    }
}
