// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    void closingWaitsForCallsAndRefusesLaterOnes() throws Exception {
        StanceClassifier classifier = open(SmallModels.model(false));
        List<String> sentences = Collections.nCopies(200, SENTENCE);
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                calls.add(callers.submit(() -> answered(classifier, sentences)));
            }
            calls.get(0).get();
            classifier.close();
            for (Future<Integer> call : calls) {
                int answers = call.get();
                assertTrue(answers == 0 || answers == sentences.size(), "found " + answers);
            }
        } finally {
            callers.shutdownNow();
        }
        assertThrows(IllegalStateException.class, () -> classifier.classify(SENTENCE));
    }

    /** Returns the number of answers, 0 if the classifier says that it is closed. */
    private static int answered(StanceClassifier classifier, List<String> sentences) {
        try {
            return classifier.classifyAll(sentences).size();
        } catch (IllegalStateException e) {
            assertTrue(e.getMessage().contains("closed"), e.getMessage());
            return 0;
        }
    }

    @Test
    void neitherNd4jNorDl4jIsThere() {
        for (String name :
                List.of("org.nd4j.linalg.factory.Nd4j", "org.bytedeco.javacpp.Pointer")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
        }
    }

    /** Loads the library in a process of its own, for in this one it has been loaded. */
    @Test
    void aLibraryThatCannotBeLoadedIsToldWithWhatToDo(@TempDir Path empty) throws Exception {
        Process process = ChildProcess.start("-Donnxruntime.native.path=" + empty, LoadTwice.class);
        List<String> said = process.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertEquals(2, said.size(), said.toString());
        for (String line : said) {
            assertTrue(line.startsWith("ONNX Runtime's native library can't be loaded on "), line);
            assertTrue(line.contains(empty.toString()), line);
            assertTrue(line.contains("stance4j-dl4j"), line);
        }
    }

    /** The second time Java itself tells less. */
    static final class LoadTwice {

        public static void main(String[] args) {
            for (int i = 0; i < 2; i++) {
                try {
                    OnnxRuntimeLibrary.load();
                } catch (EngineUnavailableException e) {
                    System.out.println(e.getMessage());
                }
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
