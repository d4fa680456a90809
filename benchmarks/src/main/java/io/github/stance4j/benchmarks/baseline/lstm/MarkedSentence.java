// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import io.github.stance4j.Span;
import io.github.stance4j.model.decoding.PieceSpans;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;

/**
 * A sentence as the network reads it for one of its actors.
 *
 * @param pieces ids of {@code [CLS]}, the word pieces and {@code [SEP]}
 * @param inside for each of them whether it is in the actor; of an actor without any piece, such as
 *     one of control characters, none is
 */
record MarkedSentence(int[] pieces, boolean[] inside) {

    static MarkedSentence of(String sentence, Span actor, WordPieceTokenizer tokenizer) {
        PieceSequence sequence = tokenizer.tokenize(sentence);
        int[] pieces = new int[sequence.size() + 2];
        pieces[0] = tokenizer.vocabulary().classification();
        for (int i = 0; i < sequence.size(); i++) {
            pieces[i + 1] = sequence.ids().get(i);
        }
        pieces[pieces.length - 1] = tokenizer.vocabulary().separator();
        boolean[] inside = new boolean[pieces.length];
        PieceSpans.covering(sequence, actor).ifPresent(range -> mark(range, inside));
        return new MarkedSentence(pieces, inside);
    }

    private static void mark(PieceRange range, boolean[] inside) {
        for (int i = range.from(); i < range.to(); i++) {
            inside[i + 1] = true;
        }
    }

    int length() {
        return pieces.length;
    }
}
