// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermVectorsTest {

    private static List<SparseVector> vectors(String... texts) {
        return TermVectors.of(
                Stream.of(texts)
                        .map(
                                text ->
                                        new Candidate(
                                                UnlabelledSentence.of("", text),
                                                text,
                                                0,
                                                0,
                                                Optional.of(new NumberClassifier().classify(text))))
                        .toList());
    }

    @Test
    void whoActsAndNumbersMakeNoDifference() {
        List<SparseVector> vectors =
                vectors("Peru left at 10.", "Chile left at 7.", "Peru stayed on 10 days.");

        assertEquals(1, vectors.get(0).cosine(vectors.get(1)), 1e-12);
        assertEquals(0, vectors.get(0).cosine(vectors.get(2)));
    }

    @Test
    void aRareWordCountsMore() {
        List<SparseVector> vectors = vectors("left harbour", "left early", "left court", "harbour");

        assertTrue(vectors.get(0).cosine(vectors.get(3)) > vectors.get(0).cosine(vectors.get(1)));
    }

    @Test
    void theWeightsAreThoseOfTheFormula() {
        SparseVector vector = vectors("rain rain fell", "fell").get(0);

        double rain = (1 + Math.log(2)) * (1 + Math.log(3.0 / 2));
        double fell = 1 + Math.log(3.0 / 3);
        assertEquals(fell / Math.hypot(rain, fell), vector.values()[0], 1e-12);
        assertEquals(rain / Math.hypot(rain, fell), vector.values()[1], 1e-12);
    }
}
