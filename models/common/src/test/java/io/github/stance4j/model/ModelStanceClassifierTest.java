// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelStanceClassifierTest {

    private final StanceModel model = TinyModels.reading(64);
    private final EmbeddingSumNetwork network = new EmbeddingSumNetwork(model);
    private final ModelStanceClassifier classifier =
            new ModelStanceClassifier(model, network, LoadOptions.defaults());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void windowsFindAndScoreWhatTheWholeSentenceGives(long seed) {
        String sentence = TinyModels.words(seed, 1_000);
        ModelStanceClassifier whole = classifier(TinyModels.reading(10_000));

        List<ActorStance> found = classifier.classify(sentence);

        assertTrue(found.size() > 50, "seed " + seed + " found " + found.size());
        assertEquals(whole.classify(sentence), found, "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void windowsScoreGivenActorsAndTargetsAsTheWholeSentenceDoes(long seed) {
        String sentence = TinyModels.words(seed, 1_000);
        ModelStanceClassifier whole = classifier(TinyModels.reading(10_000));
        Random random = new Random(seed);
        List<ActorQuery> queries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int actor = 2 * random.nextInt(1_000);
            // A pair is of at most 61 pieces, so that a window has both and what they depend on.
            int target = Math.max(0, Math.min(1_998, actor + 2 * (random.nextInt(115) - 57)));
            ActorQuery query = ActorQuery.of(actor, actor + 1);
            queries.add(i % 2 == 0 ? query : query.toward(new Span(target, target + 1)));
        }

        assertEquals(
                whole.classify(sentence, queries),
                classifier.classify(sentence, queries),
                "seed " + seed);
    }

    @Test
    void anotherCalibrationChangesProbabilitiesAndDecisionsOnTheSameNetwork() {
        String sentence = TinyModels.words(1, 200);
        Calibration identity = Calibration.identity(model.schema());
        ModelStanceClassifier raw = classifier.withCalibration(identity);

        List<ActorStance> calibrated = classifier.classify(sentence);
        List<ActorStance> found = raw.classify(sentence);

        assertEquals(
                new ModelStanceClassifier(
                                model.withCalibration(identity),
                                new EmbeddingSumNetwork(model),
                                LoadOptions.defaults())
                        .classify(sentence),
                found);
        assertNotEquals(calibrated, found);
        assertEquals(calibrated, classifier.classify(sentence));
        raw.close();
        assertTrue(network.closed.get());
        assertThrows(IllegalStateException.class, () -> classifier.classify(sentence));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aNetworkThatWantsMarksScoresWhatItFindsAsIfItWereGiven(long seed) {
        String sentence = TinyModels.words(seed, 300);
        ModelStanceClassifier marked = classifier(TinyModels.marked(64));

        List<ActorStance> found = marked.classify(sentence);

        assertTrue(found.size() > 10, "seed " + seed + " found " + found.size());
        assertEquals(
                marked.classify(
                        sentence,
                        found.stream().map(actor -> ActorQuery.of(actor.span())).toList()),
                found);
    }

    @Test
    void aModelOfGivenActorsSaysSoUnlessItIsClosed() {
        ModelStanceClassifier given = classifier(TinyModels.ofGivenActors());
        List<String> sentences = List.of("Norway, the coup");

        assertThrows(ModelFormatException.class, () -> given.classifyAll(sentences));
        assertEquals(1, given.classify(sentences.get(0), List.of(ActorQuery.of(0, 6))).size());
        given.close();
        assertThrows(IllegalStateException.class, () -> given.classifyAll(sentences));
    }

    @Test
    void aMarkedTargetCounts() {
        ModelStanceClassifier marked = classifier(TinyModels.marked(64));
        ActorQuery actor = ActorQuery.of(0, 1);

        List<ActorStance> answers =
                marked.classify(
                        TinyModels.words(1, 20),
                        List.of(actor, actor.toward(new Span(30, 31)), actor));

        assertNotEquals(answers.get(0).stances(), answers.get(1).stances());
        assertEquals(answers.get(0), answers.get(2));
    }

    @Test
    void aTargetTooFarAwayIsLeftOutAndTheLogSaysSoOnce() {
        String sentence = TinyModels.words(1, 1_000);
        ActorQuery actor = ActorQuery.of(0, 1);
        ActorQuery far = actor.toward(new Span(1_000, 1_001));

        CapturedLog log =
                CapturedLog.of(
                        () -> {
                            List<ActorStance> answers =
                                    classifier.classify(sentence, List.of(actor, far, far));
                            assertEquals(answers.get(0).stances(), answers.get(1).stances());
                            assertEquals(
                                    new Span(1_000, 1_001),
                                    answers.get(1).target().orElseThrow().span());
                        });

        assertEquals(1, log.count("WARN"), log.text());
        assertTrue(log.text().contains("2 actor(s)"), log.text());
    }

    @Test
    void aSentenceInWindowsIsLoggedOnceACall() {
        CapturedLog log =
                CapturedLog.of(
                        () ->
                                classifier.classifyAll(
                                        List.of(TinyModels.words(1, 80), TinyModels.words(2, 80))));

        assertEquals(1, log.count("INFO"), log.text());
        assertTrue(log.text().contains("2 sentence(s)"), log.text());
        assertEquals("", CapturedLog.of(() -> classifier.classify(TinyModels.words(1, 20))).text());
    }

    @Test
    void aModelWithoutTargetsAnswersInGeneralAndTheLogSaysSo() {
        ModelStanceClassifier without = classifier(TinyModels.model(64, false));
        ActorQuery actor = ActorQuery.of(0, 6);

        CapturedLog log =
                CapturedLog.of(
                        () -> {
                            List<ActorStance> answers =
                                    without.classify(
                                            "Norway, the coup",
                                            List.of(actor, actor.toward(new Span(12, 16))));
                            assertEquals(answers.get(0).stances(), answers.get(1).stances());
                            assertTrue(answers.get(1).target().isPresent());
                        });

        assertEquals(1, log.count("WARN"), log.text());
    }

    @Test
    void aTargetMatters() {
        ActorQuery actor = ActorQuery.of(0, 6);

        List<ActorStance> answers =
                classifier.classify(
                        "Norway, the coup", List.of(actor, actor.toward(new Span(12, 16))));

        assertNotEquals(answers.get(0).stances(), answers.get(1).stances());
    }

    @Test
    void aSentenceIsEncodedOnceWhateverTheNumberOfItsActors() {
        classifier.classify("Norway, the coup", Collections.nCopies(100, ActorQuery.of(0, 6)));
        assertEquals(1, network.sequences.get());

        classifier.classifyAll(Collections.nCopies(10, TinyModels.words(3, 20)));
        assertEquals(11, network.sequences.get());
    }

    @Test
    void howManyActorsAreScoredAtOnceIsBoundedForOneSentenceAndItsNeighbours() {
        ActorQuery norway = ActorQuery.of(0, 6);
        ActorQuery coup = ActorQuery.of(12, 16);
        List<ActorQuery> many = new ArrayList<>(Collections.nCopies(5_000, norway));
        many.set(4_321, coup);
        List<SentenceQuery> queries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            queries.add(
                    new SentenceQuery("Norway, the coup", i == 13 ? many : List.of(norway, coup)));
        }

        List<List<ActorStance>> answers = classifier.classifyQueries(queries);

        assertTrue(network.mostPlaces.get() <= 2_048, "found places " + network.mostPlaces.get());
        assertEquals(
                answers.get(0), List.of(answers.get(13).get(4_320), answers.get(13).get(4_321)));
        assertEquals(5_000, answers.get(13).size());
        assertEquals(answers.get(0), answers.get(39));
    }

    @Test
    void onlyTheWindowsThatAreAskedAboutAreEncoded() {
        classifier.classify(TinyModels.words(1, 1_000), List.of(ActorQuery.of(1_000, 1_001)));

        assertEquals(1, network.sequences.get());
    }

    @Test
    void batchesStayWithinTheLimitsAndChunksDoNotChangeTheAnswer() {
        List<String> sentences =
                IntStream.range(0, 1_000).mapToObj(i -> TinyModels.words(i, 1 + i % 70)).toList();
        List<List<ActorStance>> expected = classifier.classifyAll(sentences);
        assertTrue(network.largestBatch.get() > 16 && network.largestBatch.get() <= 32);
        assertTrue(network.mostPaddedPieces.get() <= 2_048);

        EmbeddingSumNetwork small = new EmbeddingSumNetwork(model);
        ModelStanceClassifier chunked =
                new ModelStanceClassifier(
                        model,
                        small,
                        LoadOptions.defaults(),
                        new BatchLimits(3, 100, 32, 5, 7, 150));

        assertEquals(expected, chunked.classifyAll(sentences));
        assertEquals(3, small.largestBatch.get());
        assertTrue(small.mostPaddedPieces.get() <= 100);
    }

    @Test
    void probabilitiesAreCalibratedAndThresholdsDecideWhatIsHeld() {
        ActorQuery query = ActorQuery.of(0, 6);
        List<SentenceQuery> queries = List.of(new SentenceQuery("Norway .", List.of(query)));
        double logit = classifier.logits(queries).get(0).get(0).stances()[0];

        ActorStance answer = classifier.classify("Norway .", List.of(query)).get(0);

        double expected = 1 / (1 + Math.exp(-(1.25 * logit - 0.5)));
        assertEquals(expected, answer.probability(Stance.CONDEMNATION), 1e-12);
        assertTrue(held(expected).holds(Stance.CONDEMNATION));
        assertFalse(held(Math.nextUp(expected)).holds(Stance.CONDEMNATION));
    }

    private ActorStance held(double threshold) {
        LoadOptions options =
                LoadOptions.builder().threshold(Stance.CONDEMNATION, threshold).build();
        return new ModelStanceClassifier(model, network, options)
                .classify("Norway .", List.of(ActorQuery.of(0, 6)))
                .get(0);
    }

    @Test
    void aThresholdForAStanceThatTheModelLacksIsRefusedAndTheNetworkClosed() {
        LoadOptions options = LoadOptions.builder().threshold(new Stance("praise"), 0.5).build();

        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new ModelStanceClassifier(model, network, options));

        assertTrue(refused.getMessage().contains("praise"), refused.getMessage());
        assertTrue(network.closed.get());
    }

    @Test
    void nullsAreRefusedByTheirNames() {
        assertEquals("sentence", nullRefused(() -> classifier.classify(null)));
        assertEquals("actors", nullRefused(() -> classifier.classify("Norway .", null)));
        assertEquals("sentences", nullRefused(() -> classifier.classifyAll((List<String>) null)));
        assertEquals("sentences", nullRefused(() -> classifier.classifyAll((Stream<String>) null)));
        assertEquals(
                "queries",
                nullRefused(() -> classifier.classifyQueries((List<SentenceQuery>) null)));
        assertEquals(
                "sentence 1",
                nullRefused(() -> classifier.classifyAll(Arrays.asList("Norway .", null))));
        assertEquals(
                "query 0",
                nullRefused(
                        () ->
                                classifier.classifyQueries(
                                        Collections.<SentenceQuery>singletonList(null))));
    }

    @Test
    void aCallersListIsReadOnce() {
        AtomicInteger reads = new AtomicInteger();
        List<SentenceQuery> lazy =
                new AbstractList<>() {
                    @Override
                    public SentenceQuery get(int index) {
                        reads.incrementAndGet();
                        return new SentenceQuery("Norway .", List.of(ActorQuery.of(0, 6)));
                    }

                    @Override
                    public int size() {
                        return 3;
                    }
                };

        assertEquals(3, classifier.classifyQueries(lazy).size());
        assertEquals(3, reads.get());
    }

    @Test
    void whatCannotBeMadeOfAModelClosesItsNetwork() {
        EmbeddingSumNetwork unused = new EmbeddingSumNetwork(model);

        assertThrows(
                NullPointerException.class, () -> new ModelStanceClassifier(model, unused, null));

        assertTrue(unused.closed.get());
    }

    private static String nullRefused(Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }

    @Test
    void closingClosesTheNetwork() {
        classifier.classify("Norway .");
        classifier.close();

        assertTrue(network.closed.get());
        assertEquals(0, network.open.get());
    }

    @Test
    void anAnswerHasTheScoresOfTheSchemaInItsOrder() {
        ActorStance answer = classifier.classify("Norway .", List.of(ActorQuery.of(0, 6))).get(0);

        assertEquals(TinyModels.SCHEMA.stances(), List.copyOf(answer.stances().keySet()));
        assertEquals(
                List.of("negative", "neutral", "positive"),
                List.copyOf(answer.labels().get("sentiment").scores().keySet()));
    }

    private static ModelStanceClassifier classifier(StanceModel model) {
        return new ModelStanceClassifier(
                model, new EmbeddingSumNetwork(model), LoadOptions.defaults());
    }
}
