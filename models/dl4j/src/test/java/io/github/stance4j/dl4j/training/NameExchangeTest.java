// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NameExchangeTest {

    private static final Corpus CORPUS = EnglishCorpus.load().split(Split.DEV);

    private static List<AnnotatedSentence> exchanged(double probability, long seed) {
        return new NameExchange(CORPUS, probability).sentences(new Random(seed));
    }

    private static List<String> lowerCase(List<AnnotatedSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.actors().stream())
                .map(AnnotatedActor::text)
                .filter(text -> text.matches("\\p{Ll}+"))
                .toList();
    }

    @Test
    void theSameSeedGivesTheSameSentences() {
        assertEquals(exchanged(0.5, 7), exchanged(0.5, 7));
        assertNotEquals(exchanged(0.5, 7), exchanged(0.5, 8));
    }

    @Test
    void withoutProbabilityNothingChanges() {
        assertEquals(CORPUS.sentences(), exchanged(0, 1));
    }

    @Test
    void namesComeFromTheCorpusAndLabelsStay() {
        Set<String> known =
                CORPUS.sentences().stream()
                        .flatMap(sentence -> sentence.actors().stream())
                        .map(AnnotatedActor::text)
                        .collect(Collectors.toSet());
        List<AnnotatedSentence> exchanged = exchanged(1, 1);
        int renamed = 0;
        for (int i = 0; i < exchanged.size(); i++) {
            AnnotatedSentence before = CORPUS.sentences().get(i);
            AnnotatedSentence after = exchanged.get(i);
            assertEquals(before.actors().size(), after.actors().size());
            for (int j = 0; j < after.actors().size(); j++) {
                AnnotatedActor actor = after.actors().get(j);
                assertEquals(before.actors().get(j).stances(), actor.stances());
                assertEquals(before.actors().get(j).labels(), actor.labels());
                boolean other = !before.actors().get(j).text().equals(actor.text());
                if (other && before.actors().get(j).text().matches("\\p{Lu}\\S+")) {
                    renamed++;
                    assertTrue(known.contains(actor.text()), actor.text());
                }
            }
        }
        assertTrue(renamed > 100, renamed + " actors have another name");
    }

    @Test
    void whatIsNoNameStays() {
        assertEquals(lowerCase(CORPUS.sentences()), lowerCase(exchanged(1, 1)));
    }
}
