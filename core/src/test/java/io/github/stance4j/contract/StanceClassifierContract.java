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
import io.github.stance4j.ScoredSentence;
import io.github.stance4j.Span;
import io.github.stance4j.StanceClassifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link StanceClassifier} does, whatever finds and scores the actors; the tests of each
 * inherit it.
 */
public abstract class StanceClassifierContract extends AnyTextContract {

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
    void aStreamIsScoredAsOneByOneInItsOrder() {
        List<String> sentences =
                IntStream.range(0, 300).mapToObj(i -> PLAIN.get(i * i % PLAIN.size())).toList();
        List<List<ActorStance>> all = classifier.classifyAll(PLAIN);

        List<ScoredSentence> found = classifier.classifyAll(sentences.stream()).toList();
        List<ScoredSentence> again = classifier.classifyAll(PLAIN.iterator()).toList();
        List<ScoredSentence> asked = classifier.classifyQueries(queries().stream()).toList();

        assertEquals(sentences, found.stream().map(ScoredSentence::sentence).toList());
        assertAlike(sentences.stream().map(s -> all.get(PLAIN.indexOf(s))).toList(), actors(found));
        assertAlike(all, actors(again));
        assertAlike(classifier.classifyQueries(queries()), actors(asked));
    }

    private static List<List<ActorStance>> actors(List<ScoredSentence> scored) {
        return scored.stream().map(ScoredSentence::actors).toList();
    }

    @Test
    void anEndlessStreamIsScoredAsFarAsIsAskedForAndEndsWithTheClassifier() {
        Stream<String> endless = Stream.generate(() -> PLAIN.get(6));
        try (Stream<ScoredSentence> scored = classifier.classifyAll(endless)) {
            Iterator<ScoredSentence> answers = scored.iterator();
            List<List<ActorStance>> few = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                few.add(answers.next().actors());
            }
            assertAlike(Collections.nCopies(20, classifier.classify(PLAIN.get(6))), few);

            classifier.close();

            assertThrows(
                    IllegalStateException.class,
                    () -> {
                        while (true) {
                            answers.next();
                        }
                    });
        }
    }

    /** Each call is answered whole or refused, and closing returns when none is under way. */
    @Test
    void closedWhileManyThreadsScoreItAnswersOrRefuses() throws Exception {
        List<List<ActorStance>> found = classifier.classifyAll(PLAIN);
        CountDownLatch scoring = new CountDownLatch(8);
        Callable<Void> untilClosed =
                () -> {
                    while (true) {
                        try {
                            assertAlike(found, classifier.classifyAll(PLAIN));
                        } catch (IllegalStateException e) {
                            assertTrue(e.getMessage().contains("closed"), e.getMessage());
                            return null;
                        }
                        scoring.countDown();
                    }
                };
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Void>> calls = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                calls.add(threads.submit(untilClosed));
            }
            scoring.await();
            classifier.close();
            for (Future<Void> call : calls) {
                call.get();
            }
        } finally {
            threads.shutdownNow();
        }
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
    void aClosedClassifierSaysSo() {
        classifier.close();
        classifier.close();

        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> classifier.classify("Norway"));
        assertTrue(refused.getMessage().contains("closed"), refused.getMessage());
        assertThrows(IllegalStateException.class, () -> classifier.classifyAll(List.of()));
        assertThrows(IllegalStateException.class, () -> classifier.classifyQueries(queries()));
    }
}
