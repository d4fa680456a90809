// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrainingSplitsTest {

    private static final Corpus ENGLISH = EnglishCorpus.load();
    private static final TrainingSplits SHIPPED =
            new TrainingSplits(ENGLISH.split(Split.TRAIN), ENGLISH.split(Split.DEV));

    @Test
    void theEnglishTrainSplitHasItsOwnDevSplit() {
        assertEquals(SHIPPED, TrainingSplits.of(EnglishCorpus.load().split(Split.TRAIN), 1));
    }

    @Test
    void withoutAnythingToLearnFromItIsTheEnglishCorpus() {
        assertEquals(SHIPPED, TrainingSplits.of(new Corpus(Sentences.SCHEMA, List.of()), 1));
    }

    @Test
    void ofOthersATenthIsHeldBack() {
        Corpus other = WhoCondemns.train();

        TrainingSplits splits = TrainingSplits.of(other, 1);

        int all = other.sentences().size();
        assertEquals(0.1, (double) splits.dev().sentences().size() / all, 0.05);
        List<String> texts = new ArrayList<>(texts(splits.train()));
        texts.addAll(texts(splits.dev()));
        assertEquals(all, texts.size());
        assertEquals(Set.copyOf(texts(other)), new HashSet<>(texts));
        assertEquals(splits, TrainingSplits.of(other, 1));
        assertTrue(splits.train().schema().equals(other.schema()));
    }

    private static List<String> texts(Corpus corpus) {
        return corpus.sentences().stream().map(AnnotatedSentence::text).toList();
    }
}
