// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.Mention;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.spi.StanceClassifierProvider;
import io.github.stance4j.spi.StanceClassifierProviders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvidersTest {

    private static final String SENTENCE = "Peru condemned it.";

    private static StanceClassifier open(String name, AnnotatedSentence... training) {
        StanceClassifierProvider found =
                StanceClassifierProviders.all().stream()
                        .filter(provider -> provider.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return found.open(new Corpus(Sentences.SCHEMA, List.of(training)), LoadOptions.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyword", "majority"})
    void eachIsFoundAndNeedsNothingToLearnFrom(String name) {
        try (StanceClassifier classifier = open(name)) {
            assertEquals(Sentences.SCHEMA, classifier.schema());
            assertEquals("Peru", classifier.classify(SENTENCE).get(0).text());
        }
    }

    @Test
    void theKeywordBaselineReadsKeywords() {
        try (StanceClassifier keyword = open("keyword")) {
            assertTrue(keyword.classify(SENTENCE).get(0).holds(Stance.CONDEMNATION));
        }
    }

    @Test
    void theMajorityBaselineLearns() {
        AnnotatedActor mediator =
                AnnotatedActor.of(
                        Mention.in("Oman", new Span(0, 4)),
                        Map.of(Stance.MEDIATION_OFFER, true),
                        Map.of());
        try (StanceClassifier majority =
                open("majority", AnnotatedSentence.of("1", "Oman", List.of(mediator)))) {
            assertTrue(majority.classify(SENTENCE).get(0).holds(Stance.MEDIATION_OFFER));
        }
    }

    @Test
    void withoutAnythingToCountTheMajorityIsThatOfTheEnglishCorpus() {
        try (StanceClassifier majority = open("majority")) {
            assertEquals(
                    Sentiment.NEUTRAL, majority.classify(SENTENCE).get(0).label(Sentiment.NAME));
        }
    }

    @Test
    void trainedOnesAreFoundByName() {
        List<String> names =
                StanceClassifierProviders.all().stream()
                        .map(StanceClassifierProvider::name)
                        .toList();
        assertEquals(List.of("frozen", "keyword", "logistic", "lstm", "majority"), names);
    }

    @Test
    void aTrainedOneLearnsFromWhatItIsGivenWhenItIsOpened() {
        try (StanceClassifier logistic =
                open(
                        "logistic",
                        WhoCondemns.train().sentences().toArray(AnnotatedSentence[]::new))) {
            AnnotatedSentence passive =
                    WhoCondemns.test().sentences().stream()
                            .filter(sentence -> sentence.text().contains(" was condemned by "))
                            .findFirst()
                            .orElseThrow();
            List<ActorStance> answers = logistic.classifyQueries(List.of(passive.query())).get(0);

            for (int i = 0; i < answers.size(); i++) {
                assertEquals(
                        passive.actors().get(i).held(),
                        answers.get(i).held(),
                        answers.get(i).text());
            }
            assertEquals(Sentences.SCHEMA, logistic.schema());
        }
    }

    @Test
    void aClosedOneSaysSo() {
        StanceClassifier keyword = open("keyword");
        keyword.close();
        assertThrows(IllegalStateException.class, () -> keyword.classify(SENTENCE));
    }
}
