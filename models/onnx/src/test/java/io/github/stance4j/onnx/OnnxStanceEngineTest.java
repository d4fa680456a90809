// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.spi.ModelSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxStanceEngineTest {

    private static final String SENTENCE = "Norway denounced the coup.";

    private static StanceClassifier open(StanceModel model) {
        return OnnxStanceEngine.open(model, LoadOptions.defaults());
    }

    private static ActorStance norway(StanceClassifier classifier) {
        return classifier.classify(SENTENCE, List.of(ActorQuery.of(0, 6))).get(0);
    }

    @Test
    void aModelWithoutAWeightOfItsNetworkIsRefused() {
        List<WeightTensor> weights =
                new ArrayList<>(SmallModels.weights(SmallModels.SCHEMA, false));
        weights.removeIf(weight -> weight.name().equals("layer1_innerBias"));
        StanceModel model = SmallModels.model(SmallModels.SCHEMA, weights, false);

        String message = assertThrows(ModelFormatException.class, () -> open(model)).getMessage();

        assertEquals("The model small has no tensor for layer1_innerBias, expected [48]", message);
    }

    @Test
    void aModelOfAnotherNetworkIsRefused() {
        List<WeightTensor> weights = SmallModels.weights(SmallModels.SCHEMA, false);
        StanceModel model = SmallModels.model(SmallModels.SCHEMA, weights, true);

        String message = assertThrows(ModelFormatException.class, () -> open(model)).getMessage();

        assertEquals(
                "The model small has [48, 20] for actor_hiddenWeight, expected [72, 20]", message);
    }

    @Test
    void aFileWithoutAWeightOfItsNetworkIsNamedWithWhatToDo(@TempDir Path folder) {
        Path file = folder.resolve("incomplete.stance");
        List<WeightTensor> weights =
                new ArrayList<>(SmallModels.weights(SmallModels.SCHEMA, false));
        weights.removeIf(weight -> weight.name().equals("layer1_innerBias"));
        SmallModels.model(SmallModels.SCHEMA, weights, false).write(file);

        String message =
                assertThrows(ModelFormatException.class, () -> StanceClassifier.load(file))
                        .getMessage();

        assertEquals(
                file
                        + " can't be used: The model small has no tensor for layer1_innerBias,"
                        + " expected [48]. Its weights are not those of the network that it"
                        + " describes: train or export it anew",
                message);
    }

    /** The network would not be made of these weights. */
    @Test
    void aThresholdForAStanceThatTheModelLacksIsRefusedBeforeTheNetworkIsMade(
            @TempDir Path folder) {
        Path file = folder.resolve("no-weights.stance");
        SmallModels.model(SmallModels.SCHEMA, List.of(), false).write(file);
        LoadOptions options =
                LoadOptions.builder().threshold(Stance.DE_ESCALATION_CALL, 0.5).build();

        assertThrows(IllegalArgumentException.class, () -> StanceClassifier.load(file, options));
    }

    @Test
    void aModelMayHaveStancesOrLabelSetsOnly() {
        LabelSchema stances = new LabelSchema(List.of(Stance.CONDEMNATION), List.of());
        LabelSchema sets =
                new LabelSchema(List.of(), List.of(new LabelSet("tone", List.of("calm", "harsh"))));

        try (StanceClassifier first = open(SmallModels.model(stances));
                StanceClassifier second = open(SmallModels.model(sets))) {
            assertEquals(1, norway(first).stances().size());
            assertTrue(List.of("calm", "harsh").contains(norway(second).label("tone")));
            assertTrue(norway(second).stances().isEmpty());
        }
    }

    @Test
    void aTargetChangesTheAnswer() {
        try (StanceClassifier classifier = open(SmallModels.model(true))) {
            ActorQuery norway = ActorQuery.of(0, 6);
            ActorQuery towardTheCoup = norway.toward(new Span(21, 25));
            List<ActorStance> answers =
                    classifier.classify(SENTENCE, List.of(norway, towardTheCoup, norway));

            assertFalse(answers.get(0).stances().equals(answers.get(1).stances()));
            assertEquals(answers.get(0).stances(), answers.get(2).stances());
        }
    }

    @Test
    void anInterruptedThreadIsAnsweredWholeAndStaysInterrupted() {
        List<String> sentences = Collections.nCopies(100, SENTENCE);
        try (StanceClassifier classifier = open(SmallModels.model(false))) {
            List<List<ActorStance>> expected = classifier.classifyAll(sentences);
            Thread.currentThread().interrupt();

            List<List<ActorStance>> answers = classifier.classifyAll(sentences);

            assertTrue(Thread.currentThread().isInterrupted());
            assertEquals(expected, answers);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void itScoresTheSameToTheLastBitWhenGarbageHasBeenCollected() {
        try (StanceClassifier classifier = open(SmallModels.model(true))) {
            ActorStance before = norway(classifier);
            for (int i = 0; i < 3; i++) {
                System.gc();
                for (int kilobytes = 1; kilobytes <= 4096; kilobytes *= 2) {
                    ByteBuffer.allocateDirect(kilobytes << 10)
                            .put(new byte[kilobytes << 10])
                            .flip();
                }
            }

            assertEquals(before, norway(classifier));
        }
    }

    @Test
    void veryManyActorsOfOneSentenceAreScoredAsOneByOne() {
        ActorQuery norway = ActorQuery.of(0, 6);
        ActorQuery coup = ActorQuery.of(21, 25);
        List<ActorQuery> many = new ArrayList<>(Collections.nCopies(3_000, norway));
        many.set(2_999, coup);
        List<SentenceQuery> queries =
                new ArrayList<>(
                        Collections.nCopies(40, new SentenceQuery(SENTENCE, List.of(norway))));
        queries.set(7, new SentenceQuery(SENTENCE, many));
        try (StanceClassifier classifier = open(SmallModels.model(true))) {
            List<ActorStance> expected = classifier.classify(SENTENCE, List.of(norway, coup));

            List<List<ActorStance>> answers = classifier.classifyQueries(queries);

            for (int i = 0; i < 3_000; i++) {
                assertAlike(expected.get(i / 2_999), answers.get(7).get(i));
            }
            assertAlike(expected.get(0), answers.get(39).get(0));
        }
    }

    private static void assertAlike(ActorStance expected, ActorStance actual) {
        assertEquals(expected.span(), actual.span());
        expected.stances()
                .forEach((stance, p) -> assertEquals(p, actual.probability(stance), 1e-5));
    }

    @Test
    void neitherNd4jNorDl4jIsThere() {
        for (String name :
                List.of("org.nd4j.linalg.factory.Nd4j", "org.bytedeco.javacpp.Pointer")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
        }
    }

    /** Else the library would be unloaded while it is being loaded. */
    @Test
    void whoHasNoModelMayEndTheProcessAtOnce(@TempDir Path folder) throws Exception {
        for (int i = 0; i < 3; i++) {
            Process process =
                    ChildProcess.start(
                            "-XX:ErrorFile=" + folder.resolve("crash.log"), EndWithoutModel.class);
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertEquals(EndWithoutModel.STATUS, process.waitFor(), said);
            assertEquals("", said);
        }
    }

    /** Ends when a model has been refused, and tells whether the library is being loaded then. */
    static final class EndWithoutModel {

        static final int STATUS = 7;

        public static void main(String[] args) {
            ModelSource wrong = ModelSource.of("wrong", new byte[] {1, 2, 3});
            try {
                new OnnxStanceEngine().open(wrong, LoadOptions.defaults());
            } catch (ModelFormatException e) {
                Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .filter(name -> name.equals("stance4j-onnx-library"))
                        .forEach(System.out::println);
                System.exit(STATUS);
            }
        }
    }

    @Test
    void aProcessMayEndWhileSomeoneScores(@TempDir Path folder) throws Exception {
        for (int i = 0; i < 3; i++) {
            Process process =
                    ChildProcess.start(
                            "-XX:ErrorFile=" + folder.resolve("crash.log"), EndWhileScoring.class);
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertEquals(EndWhileScoring.STATUS, process.waitFor(), said);
        }
    }

    /** Ends while one thread scores and another one loads and closes classifiers. */
    static final class EndWhileScoring {

        static final int STATUS = 7;

        public static void main(String[] args) throws InterruptedException {
            StanceModel model = SmallModels.model(false);
            StanceClassifier classifier = open(model);
            CountDownLatch started = new CountDownLatch(2);
            for (Runnable work :
                    List.<Runnable>of(
                            () -> classifier.classifyAll(Collections.nCopies(100, SENTENCE)),
                            () -> open(model).close())) {
                Thread thread =
                        new Thread(
                                () -> {
                                    work.run();
                                    started.countDown();
                                    while (true) {
                                        work.run();
                                    }
                                });
                thread.setDaemon(true);
                thread.start();
            }
            started.await();
            // Holds the end up, so that the other hooks are done before the process is.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> pause(300)));
            System.exit(STATUS);
        }

        private static void pause(int milliseconds) {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
