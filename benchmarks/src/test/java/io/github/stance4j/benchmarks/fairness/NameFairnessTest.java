// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.fairness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameFairnessTest {

    private static final int EACH = 8;

    /** On an eighth of the test split, with names of all regions. */
    @Test
    void theEnglishModelHardlyMindsWhatNamesAre() {
        List<AnnotatedSentence> test = EnglishCorpus.load().split(Split.TEST).sentences();
        List<AnnotatedSentence> some =
                IntStream.range(0, test.size())
                        .filter(i -> i % EACH == 0)
                        .mapToObj(test::get)
                        .toList();

        Flips all;
        try (StanceClassifier model = StanceClassifier.load()) {
            all = NameFairness.sum(new NameFairness(model, 1).measure(some));
        }

        assertTrue(all.held() > 200, all.toString());
        assertFalse(all.isAbove(0.03), all.toString());
    }
}
