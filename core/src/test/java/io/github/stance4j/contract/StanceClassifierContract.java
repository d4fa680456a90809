// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.contract;

import static io.github.stance4j.contract.ContractSentences.PLAIN;
import static io.github.stance4j.contract.ContractSentences.queries;
import static io.github.stance4j.contract.ContractSentences.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.Span;
import io.github.stance4j.StanceClassifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every {@link StanceClassifier} does, whatever finds and scores the actors; the tests of each
 * inherit it.
 */
public abstract class StanceClassifierContract {

    private StanceClassifier classifier;

    /** Returns a new classifier of the kind under test, always of the same model. */
    protected abstract StanceClassifier open();

    /** Saves that model in a folder, and returns a classifier loaded from there. */
    protected abstract StanceClassifier saveAndLoad(Path folder);

    /**
     * Returns how far two scores of one actor may be apart, for arithmetic in another order; 1e-5
     * unless overridden.
     */
    protected double tolerance() {
        return 1e-5;
    }

    /**
     * Returns the length in UTF-16 units of a line in which actors are searched; 1 MB unless a slow
     * classifier overrides it.
     */
    protected int longLine() {
        return 1 << 20;
    }

    @BeforeEach
    void openClassifier() {
        classifier = open();
    }

    @AfterEach
    void closeClassifier() {
        classifier.close();
    }

    @Test
    void aBatchIsScoredAsOneByOne() {
        List<List<ActorStance>> oneByOne = new ArrayList<>();
        PLAIN.forEach(sentence -> oneByOne.add(classifier.classify(sentence)));

        assertAlike(oneByOne, classifier.classifyAll(PLAIN));
    }

    @Test
    void aBatchOfQueriesIsScoredAsOneByOne() {
        List<List<ActorStance>> oneByOne = new ArrayList<>();
        queries().forEach(q -> oneByOne.add(classifier.classify(q.sentence(), q.actors())));

        assertAlike(oneByOne, classifier.classifyQueries(queries()));
    }

    @Test
    void theOrderOfABatchDoesNotMatter() {
        long seed = 20261122;
        List<Integer> order =
                IntStream.range(0, 60).mapToObj(i -> i % PLAIN.size()).collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed));

        List<List<ActorStance>> all = classifier.classifyAll(PLAIN);

        assertAlike(
                order.stream().map(all::get).toList(),
                classifier.classifyAll(order.stream().map(PLAIN::get).toList()));
    }

    @Test
    void savedAndLoadedItScoresTheSame(@TempDir Path folder) {
        try (StanceClassifier loaded = saveAndLoad(folder)) {
            assertEquals(classifier.schema(), loaded.schema());
            assertAlike(classifier.classifyAll(PLAIN), loaded.classifyAll(PLAIN));
            assertAlike(classifier.classifyQueries(queries()), loaded.classifyQueries(queries()));
        }
    }

    @Test
    void eightThreadsScoreAsOne() throws Exception {
        List<List<ActorStance>> found = classifier.classifyAll(PLAIN);
        List<List<ActorStance>> asked = classifier.classifyQueries(queries());
        Callable<Void> call =
                () -> {
                    for (int i = 0; i < PLAIN.size(); i++) {
                        List<ActorStance> alone = classifier.classify(PLAIN.get(i));
                        assertAlike(List.of(found.get(i)), List.of(alone));
                    }
                    assertAlike(asked, classifier.classifyQueries(queries()));
                    return null;
                };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(32, call))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void nothingHasNoAnswer() {
        assertEquals(List.of(), classifier.classifyAll(List.of()));
        assertEquals(List.of(), classifier.classifyQueries(List.of()));
        assertEquals(List.of(), classifier.classify("Norway denounced it.", List.of()));
        assertEquals(List.of(), classifier.classify("", List.of()));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"", " ", "\t\r\n ", "\u00A0\u2003\u3000", "\u2028"})
    void whiteSpaceHasNoActors(String sentence) {
        assertEquals(List.of(), classifier.classify(sentence));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("io.github.stance4j.contract.ContractSentences#odd")
    void actorsFoundInOddTextStandWhereTheySay(String sentence) {
        assertFound(sentence, classifier.classify(sentence));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("io.github.stance4j.contract.ContractSentences#odd")
    void anyPlaceOfOddTextThatIsNotWhiteSpaceCanBeAskedAbout(String sentence) {
        List<ActorQuery> queries = new ArrayList<>();
        for (int start = 0; start < sentence.length(); start++) {
            if (!sentence.substring(start, start + 1).isBlank()) {
                queries.add(ActorQuery.of(start, start + 1));
            }
        }

        List<ActorStance> answers = classifier.classify(sentence, queries);

        assertSound(sentence, answers);
        assertEquals(
                queries.stream().map(ActorQuery::actor).toList(),
                answers.stream().map(ActorStance::span).toList());
    }

    @Test
    void queriesAreAnsweredInTheirOrderWithTheirTargets() {
        String sentence = PLAIN.get(0);
        Span junta = span(sentence, "junta");
        List<ActorQuery> queries =
                List.of(
                        ActorQuery.of(span(sentence, "ousted cabinet")),
                        ActorQuery.of(0, 6).toward(junta),
                        ActorQuery.of(0, 6));

        List<ActorStance> answers = classifier.classify(sentence, queries);

        assertSound(sentence, answers);
        assertEquals(
                List.of("ousted cabinet", "Norway", "Norway"),
                answers.stream().map(ActorStance::text).toList());
        assertEquals("junta", answers.get(1).target().orElseThrow().text());
        assertTrue(answers.get(2).target().isEmpty());
    }

    @Test
    void overlappingQueriesAreAnsweredEachByItself() {
        String sentence = PLAIN.get(3);
        Span envoy = span(sentence, "Kenya's President Grace Otieno");
        List<ActorQuery> queries =
                List.of(
                        ActorQuery.of(envoy),
                        ActorQuery.of(span(sentence, "Kenya")),
                        ActorQuery.of(span(sentence, "Chile, backed by Kenya")),
                        ActorQuery.of(0, sentence.length()),
                        ActorQuery.of(envoy));
        List<ActorStance> oneByOne = new ArrayList<>();
        queries.forEach(query -> oneByOne.addAll(classifier.classify(sentence, List.of(query))));

        assertAlike(List.of(oneByOne), List.of(classifier.classify(sentence, queries)));
    }

    @Test
    void aQueryOfWhiteSpaceOrBeyondTheSentenceIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> classifier.classify("A  b", List.of(ActorQuery.of(1, 3))));
        assertThrows(
                IllegalArgumentException.class,
                () -> classifier.classify("Norway", List.of(ActorQuery.of(0, 7))));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        classifier.classify(
                                "Norway acts",
                                List.of(ActorQuery.of(0, 6).toward(new Span(6, 7)))));
    }

    @Test
    void aVeryLongLineIsScoredToItsEnd() {
        String line = PLAIN.get(0) + " ";
        line = line.repeat(longLine() / line.length() + 1);

        assertFound(line, classifier.classify(line));
    }

    @Test
    void givenActorsOfALineOfAMegabyteAreScoredWhereverTheyStand() {
        String filler = "It rained in the hills and the river rose again. ";
        String norway = "Norway denounced the coup. ";
        String half = norway + filler.repeat((1 << 19) / filler.length());
        String line = half + half + norway;
        List<ActorQuery> queries =
                List.of(
                        ActorQuery.of(0, 6),
                        ActorQuery.of(half.length(), half.length() + 6),
                        ActorQuery.of(2 * half.length(), 2 * half.length() + 6),
                        ActorQuery.of(0, 6).toward(new Span(half.length(), half.length() + 6)),
                        ActorQuery.of(0, line.length()));

        List<ActorStance> answers = classifier.classify(line, queries);

        assertSound(line, answers);
        assertEquals(
                List.of("Norway", "Norway", "Norway", "Norway"),
                answers.stream().limit(4).map(ActorStance::text).toList());
        assertEquals(line, answers.get(4).text());
    }

    @Test
    void aWordOfAMegabyteIsScored() {
        String word = "a".repeat(1 << 20);

        assertSound(word, classifier.classify(word));
        assertSound(word, classifier.classify(word, List.of(ActorQuery.of(7, 1 << 19))));
    }

    @Test
    void aSentenceOfManyHundredWordsIsScoredTheSameAloneAndInABatch() {
        String sentence =
                IntStream.range(0, 90)
                        .mapToObj(i -> PLAIN.get(new int[] {0, 1, 4, 6}[i % 4]))
                        .collect(Collectors.joining(" "));

        List<ActorStance> alone = classifier.classify(sentence);

        assertFound(sentence, alone);
        assertAlike(
                List.of(classifier.classify(PLAIN.get(0)), alone),
                classifier.classifyAll(List.of(PLAIN.get(0), sentence)));
    }

    @Test
    void aClosedClassifierSaysSo() {
        classifier.close();
        classifier.close();

        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> classifier.classify("Norway"));
        assertTrue(refused.getMessage().contains("closed"), refused.getMessage());
        assertThrows(IllegalStateException.class, () -> classifier.classifyAll(List.of()));
        assertThrows(IllegalStateException.class, () -> classifier.classifyQueries(queries()));
    }

    private void assertFound(String sentence, List<ActorStance> actors) {
        assertSound(sentence, actors);
        AnswerChecks.assertDisjointInOrder(actors);
    }

    private void assertSound(String sentence, List<ActorStance> actors) {
        AnswerChecks.assertSound(classifier.schema(), sentence, actors);
    }

    private void assertAlike(List<List<ActorStance>> expected, List<List<ActorStance>> actual) {
        AnswerChecks.assertAlike(expected, actual, tolerance());
    }
}
