// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Span;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.model.text.WordPieceTokenizer;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {

    private static final WordPieceTokenizer TOKENIZER =
            new WordPieceTokenizer(
                    WordPieceVocabulary.of(
                            List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "om", "##an", "left")));

    private final MarkedSentence oman = MarkedSentence.of("Oman left", new Span(0, 4), TOKENIZER);
    private final MarkedSentence left = MarkedSentence.of("left", new Span(0, 4), TOKENIZER);

    @Test
    void piecesOfTheActorAreMarked() {
        assertArrayEquals(new int[] {2, 4, 5, 6, 3}, oman.pieces());
        assertArrayEquals(new boolean[] {false, true, true, false, false}, oman.inside());
    }

    @Test
    void anActorWithoutPiecesHasNoMark() {
        MarkedSentence sentence = MarkedSentence.of("\u0007 left", new Span(0, 1), TOKENIZER);

        assertArrayEquals(new int[] {2, 6, 3}, sentence.pieces());
        assertArrayEquals(new boolean[3], sentence.inside());
    }

    @Test
    void piecesThatStandOnceShareAnEmbedding() {
        KnownPieces known = new KnownPieces(List.of(oman, left));

        // Padding and unknown, then [CLS], [SEP] and "left".
        assertEquals(5, known.size());
        assertEquals(List.of(2, 3, 4), List.of(known.row(2), known.row(3), known.row(6)));
        assertEquals(List.of(1, 1, 1), List.of(known.row(4), known.row(5), known.row(99)));
    }

    @Test
    void shorterSentencesArePadded() {
        Nd4jBackend.load();

        PaddedBatch batch =
                PaddedBatch.of(List.of(oman, left), new KnownPieces(List.of(oman, left)));

        assertArrayEquals(new long[] {2, 1, 5}, batch.pieces().shape());
        assertArrayEquals(
                new double[][] {{1, 1, 1, 1, 1}, {1, 1, 1, 0, 0}}, batch.mask().toDoubleMatrix());
        assertArrayEquals(
                new double[][] {{2, 1, 1, 4, 3}, {2, 4, 3, 0, 0}},
                batch.pieces().reshape(2, 5).toDoubleMatrix());
        assertArrayEquals(
                new double[][] {{0, 1, 1, 0, 0}, {0, 1, 0, 0, 0}},
                batch.inside().reshape(2, 5).toDoubleMatrix());
    }
}
