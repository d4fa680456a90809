// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import io.github.stance4j.ActorQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A sentence to score.
 *
 * @param id what the input calls it
 * @param text the sentence; may be blank
 * @param offset where it starts in the running text that it is from, in UTF-16 units; empty if it
 *     is from no such text
 * @param startsParagraph whether a reader sees a paragraph begin here; true for what is from no
 *     running text
 * @param actors the actors to score, which are in the sentence; empty to find them
 */
public record InputSentence(
        ItemId id,
        String text,
        OptionalLong offset,
        boolean startsParagraph,
        Optional<List<ActorQuery>> actors)
        implements InputItem {

    /** Copies the list. */
    public InputSentence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(offset, "offset");
        actors = actors.map(List::copyOf);
    }

    /** Makes a sentence that stands by itself. */
    static InputSentence of(ItemId id, String text, Optional<List<ActorQuery>> actors) {
        return new InputSentence(id, text, OptionalLong.empty(), true, actors);
    }
}
