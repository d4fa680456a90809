// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import org.junit.jupiter.api.Test;

class RareStancesTest {

    private static final Corpus DEV = EnglishCorpus.load().split(Split.DEV);

    private static long holding(Corpus corpus) {
        return corpus.sentences().stream()
                .filter(s -> s.actors().stream().anyMatch(a -> !a.held().isEmpty()))
                .count();
    }

    @Test
    void asManySentencesHoldAStanceAsIsSaidAndAllOthersStay() {
        Corpus rare = RareStances.of(DEV, 0.1, 1);
        long none = DEV.sentences().size() - holding(DEV);

        assertEquals(none / 9, holding(rare));
        assertEquals(none + none / 9, rare.sentences().size());
        assertTrue(DEV.sentences().containsAll(rare.sentences()));
    }

    @Test
    void aSeedIsALot() {
        assertEquals(
                RareStances.of(DEV, 0.1, 1).sentences(), RareStances.of(DEV, 0.1, 1).sentences());
        assertNotEquals(
                RareStances.of(DEV, 0.1, 1).sentences(), RareStances.of(DEV, 0.1, 2).sentences());
    }

    @Test
    void whereFewerHoldOneThanMayAllStay() {
        assertEquals(DEV.sentences().size(), RareStances.of(DEV, 1, 1).sentences().size());
        assertEquals(
                DEV.sentences().size(),
                RareStances.of(DEV, 0.9, 1).sentences().stream()
                        .map(AnnotatedSentence::id)
                        .distinct()
                        .count());
    }
}
