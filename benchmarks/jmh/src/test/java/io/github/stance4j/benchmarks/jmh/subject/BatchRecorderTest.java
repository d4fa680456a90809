// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchRecorderTest {

    private static final StanceModel MODEL = Subjects.of(null).model();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everySentenceIsInOneBatch(int batchesAtOnce) {
        List<String> sentences = Sentences.load().evenly(100);
        WordPieceTokenizer tokenizer = new WordPieceTokenizer(MODEL.vocabulary());

        List<List<PieceSequence>> batches =
                new BatchRecorder(MODEL, batchesAtOnce).batches(sentences);

        assertTrue(batches.size() > 1, () -> "found " + batches.size());
        assertEquals(
                sentences.stream()
                        .map(tokenizer::tokenize)
                        .map(PieceSequence::ids)
                        .sorted(Comparator.comparing(Object::toString))
                        .toList(),
                batches.stream()
                        .flatMap(List::stream)
                        .map(PieceSequence::ids)
                        .sorted(Comparator.comparing(Object::toString))
                        .toList());
    }

    @Test
    void thoseThatAreComputedBesideEachOtherAreSmallAndTheGreatestComeFirst() {
        List<List<PieceSequence>> batches =
                new BatchRecorder(MODEL, 2).batches(Sentences.load().evenly(100));

        List<Integer> sizes =
                batches.stream()
                        .map(
                                batch ->
                                        batch.size()
                                                * batch.stream()
                                                        .mapToInt(PieceSequence::size)
                                                        .max()
                                                        .orElseThrow())
                        .toList();
        assertEquals(sizes.stream().sorted(Comparator.reverseOrder()).toList(), sizes);
        batches.forEach(batch -> assertTrue(batch.size() <= 12, () -> "of " + batch.size()));
    }

    @Test
    void whatIsTooLongForTheEncoderBecomesSeveralSequences() {
        String text = String.join(" ", Sentences.load().evenly(40));

        List<PieceSequence> windows =
                new BatchRecorder(MODEL, 1)
                        .batches(List.of(text)).stream().flatMap(List::stream).toList();

        assertTrue(windows.size() > 1, () -> "found " + windows.size());
        windows.forEach(window -> assertEquals(MODEL.network().maxPieces(), window.size()));
    }
}
