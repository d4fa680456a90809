// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.model.text.PieceSequence;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A sequence to encode once, and what to ask of it.
 *
 * @param pieces a sentence or a window of it, not empty
 * @param given how many questions there are if that is known before, else 0
 * @param questions makes the questions, from the tagger's log-probabilities if it needs them, of
 *     shape [piece][tag]
 */
record Passage(
        PieceSequence pieces, int given, Function<Supplier<float[][]>, List<Question>> questions) {

    /** Makes a passage whose questions are known. */
    static Passage of(PieceSequence pieces, List<Question> questions) {
        return new Passage(pieces, questions.size(), tags -> questions);
    }
}
