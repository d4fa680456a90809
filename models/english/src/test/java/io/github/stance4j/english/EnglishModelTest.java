// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Evaluator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishModelTest {

    private static StanceClassifier classifier;

    @BeforeAll
    static void load() {
        classifier = StanceClassifier.load();
    }

    @AfterAll
    static void close() {
        classifier.close();
    }

    private static Map<String, Set<Stance>> held(String sentence) {
        return classifier.classify(sentence).stream()
                .collect(Collectors.toMap(ActorStance::text, ActorStance::held));
    }

    @Test
    void itTellsHoldersFromTargets() {
        Map<String, Set<Stance>> held =
                held(
                        "Norway denounced the coup and offered to host talks between the junta and the"
                                + " ousted cabinet.");
        assertEquals(
                Map.of(
                        "Norway",
                        Set.of(Stance.CONDEMNATION, Stance.MEDIATION_OFFER),
                        "junta",
                        Set.of(),
                        "ousted cabinet",
                        Set.of()),
                held);
    }

    @ParameterizedTest
    @CsvSource({
        "The coup was condemned by Norway., true",
        "Norway declined to condemn the coup., false"
    })
    void itReadsPassivesAndRefusals(String sentence, boolean condemns) {
        assertEquals(
                condemns ? Set.of(Stance.CONDEMNATION) : Set.of(), held(sentence).get("Norway"));
    }

    /**
     * The floors are a little below what the model card states, for arithmetic of other machines.
     */
    @Test
    void itIsAsAccurateAsItsCardSays() {
        List<AnnotatedSentence> test = EnglishCorpus.load().split(Split.TEST).sentences();
        Evaluation evaluation =
                new Evaluator(classifier.schema(), BootstrapOptions.none())
                        .endToEnd(classifier, test);

        assertAtLeast(0.885, evaluation, "stances:micro.f1");
        assertAtLeast(0.95, evaluation, "actors:overlap.f1");
        assertAtLeast(0.895, evaluation, "class:sentiment.macro_f1");
    }

    private static void assertAtLeast(double floor, Evaluation evaluation, String metric) {
        double value = evaluation.metric(metric).value().orElseThrow();
        assertTrue(value >= floor, metric + " is " + value + ", expected at least " + floor);
    }
}
