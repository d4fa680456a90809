// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnnxForwardTest {

    @Test
    void batchesOfSentencesOfDifferentLengthsAreTimed() throws IOException {
        Nd4jBackend.load();
        WordPieceVocabulary vocabulary = PretrainedEncoder.ALL_MINILM_L6_V2.vocabulary();
        WordPieceTokenizer tokenizer = new WordPieceTokenizer(vocabulary);
        PieceSequence shorter = tokenizer.tokenize("Oslo shrugged.");
        PieceSequence longer = tokenizer.tokenize("Oslo offered to host talks in March.");

        try (OnnxForward forward = new OnnxForward(PretrainedEncoder.ALL_MINILM_L6_V2, 1)) {
            double seconds = forward.seconds(List.of(List.of(shorter, longer), List.of(shorter)));

            assertTrue(seconds > 0, () -> "found " + seconds);
        }
    }
}
