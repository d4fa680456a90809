// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Span;
import io.github.stance4j.benchmarks.baseline.ActorProbabilities;
import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.MajorityBaseline;
import io.github.stance4j.benchmarks.baseline.Sentences;
import io.github.stance4j.benchmarks.baseline.WhoCondemns;
import io.github.stance4j.benchmarks.baseline.network.NetworkSettings;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;

class LstmTrainerTest {

    private static final WordPieceTokenizer TOKENIZER =
            new WordPieceTokenizer(PretrainedEncoder.BGE_SMALL_EN_V1_5.vocabulary());

    private static final NetworkSettings SMALL = new NetworkSettings(20, 16, 2e-2, 1);

    private static final NetworkSettings BRIEF = new NetworkSettings(1, 8, 1e-2, 1);

    @BeforeAll
    static void loadBackend() {
        Nd4jBackend.load();
    }

    @Test
    void itLearnsWhatTheMajorityCannotKnow() {
        Corpus train = WhoCondemns.condemnations(WhoCondemns.train(), 60);
        Corpus dev = WhoCondemns.condemnations(WhoCondemns.dev(), 16);
        Corpus test = WhoCondemns.condemnations(WhoCondemns.test(), 24);

        double accuracy =
                WhoCondemns.accuracy(new LstmTrainer(SMALL, TOKENIZER).train(train, dev), test);

        assertTrue(accuracy > 0.9, "accuracy " + accuracy);
        assertTrue(WhoCondemns.accuracy(MajorityBaseline.of(train), test) <= 0.5);
    }

    @Test
    void theSameSeedGivesTheSameScores() {
        double[] scores = flat(brief(BRIEF).score(sentences()));

        assertArrayEquals(scores, flat(brief(BRIEF).score(sentences())));
        assertFalse(Arrays.equals(scores, flat(brief(BRIEF.withSeed(2)).score(sentences()))));
    }

    @Test
    void aSentenceScoresTheSameAloneAndInAPaddedBatch() {
        LstmScorer scorer = brief(BRIEF);
        List<MarkedSentence> sentences = sentences();

        List<ActorProbabilities> together = scorer.score(sentences);

        for (int i = 0; i < sentences.size(); i++) {
            double[] alone = flat(scorer.score(List.of(sentences.get(i))));
            assertArrayEquals(alone, flat(List.of(together.get(i))), 1e-6, "sentence " + i);
        }
    }

    @Test
    void whatIsLearntFromASentenceIsTheSameBesideALongOneWithoutLabels() {
        AnnotatedSentence sentence = WhoCondemns.train().sentences().get(0);
        AnnotatedActor actor = sentence.actors().get(0);
        AnnotatedSentence unlabelled =
                AnnotatedSentence.of(
                        "long",
                        sentence.text() + " The envoy said so again.".repeat(9),
                        List.of(AnnotatedActor.of(actor.actor(), Map.of(), Map.of())));

        INDArray alone = gradient(sentence);
        INDArray padded = gradient(sentence, unlabelled);

        assertTrue(alone.norm2Number().doubleValue() > 0.1);
        assertTrue(alone.equalsWithEps(padded, 1e-5), () -> alone.sub(padded).amax() + " apart");
    }

    private static INDArray gradient(AnnotatedSentence... sentences) {
        LstmExamples examples =
                new LstmExamples(new Corpus(Sentences.SCHEMA, List.of(sentences)), TOKENIZER);
        KnownPieces known =
                new KnownPieces(new LstmExamples(WhoCondemns.train(), TOKENIZER).sentences());
        ComputationGraph graph = LstmGraph.create(Sentences.SCHEMA, known.size(), BRIEF);
        // What is dropped would be another in a batch of another size.
        Stream.of(graph.getLayers()).forEach(layer -> layer.conf().getLayer().setIDropout(null));
        MultiDataSet batch = examples.batches(known, new Random(1)).get(0);
        graph.setInputs(batch.getFeatures());
        graph.setLabels(batch.getLabels());
        graph.setLayerMaskArrays(batch.getFeaturesMaskArrays(), batch.getLabelsMaskArrays());
        return Nd4jBackend.withThreads(
                1,
                () -> {
                    graph.computeGradientAndScore();
                    return graph.gradient().gradient().dup();
                });
    }

    @Test
    void aSchemaOfOneLabelSetAloneIsEnough() {
        LabelSchema schema = new LabelSchema(List.of(), Sentences.SCHEMA.labelSets());
        Corpus labels = without(WhoCondemns.train(), schema);

        Baseline baseline = new LstmTrainer(BRIEF, TOKENIZER).train(labels, labels);

        var answer = baseline.score(Sentences.query("Rome denounced Bern", "Rome")).get(0);
        assertEquals(Map.of(), answer.stances());
        assertEquals(Set.of(Sentiment.NAME), answer.labels().keySet());
    }

    @Test
    void anyNumberOfActorsCanBeLearntFrom() {
        List<AnnotatedSentence> whole = WhoCondemns.train().sentences();
        AnnotatedSentence one =
                AnnotatedSentence.of(
                        "one", whole.get(0).text(), whole.get(0).actors().subList(0, 1));
        for (int sentences : new int[] {0, 16}) {
            List<AnnotatedSentence> odd = new ArrayList<>(whole.subList(0, sentences));
            odd.add(one);
            Corpus corpus = new Corpus(Sentences.SCHEMA, odd);

            LstmScorer scorer = new LstmTrainer(BRIEF, TOKENIZER).scorer(corpus, corpus);

            assertEquals(1, scorer.score(one.query()).size());
        }
    }

    @Test
    void nothingToTrainOnIsToldInWords() {
        Corpus nothing = new Corpus(Sentences.SCHEMA, List.of());

        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new LstmTrainer(BRIEF, TOKENIZER).train(nothing, nothing))
                        .getMessage();

        assertTrue(message.contains("no actor"), message);
    }

    private static Corpus without(Corpus corpus, LabelSchema schema) {
        return new Corpus(
                schema,
                corpus.sentences().stream()
                        .map(
                                sentence ->
                                        AnnotatedSentence.of(
                                                sentence.id(),
                                                sentence.text(),
                                                sentence.actors().stream()
                                                        .map(
                                                                actor ->
                                                                        AnnotatedActor.of(
                                                                                actor.actor(),
                                                                                Map.of(),
                                                                                actor.labels()))
                                                        .toList()))
                        .toList());
    }

    private static LstmScorer brief(NetworkSettings settings) {
        return new LstmTrainer(settings, TOKENIZER).scorer(WhoCondemns.train(), WhoCondemns.dev());
    }

    private static List<MarkedSentence> sentences() {
        return List.of(
                marked("Norway.", "Norway"),
                marked("Peru was condemned by Oman.", "Oman"),
                marked("The envoy of Malta said that Cuba, which met Nepal, left.", "Cuba"),
                marked("Peru was condemned by Oman.", "Peru"));
    }

    private static MarkedSentence marked(String sentence, String actor) {
        int start = sentence.indexOf(actor);
        return MarkedSentence.of(sentence, new Span(start, start + actor.length()), TOKENIZER);
    }

    private static double[] flat(List<ActorProbabilities> answers) {
        return answers.stream()
                .flatMapToDouble(
                        one ->
                                DoubleStream.concat(
                                        DoubleStream.of(one.stances()),
                                        DoubleStream.of(one.labelSets()[0])))
                .toArray();
    }
}
