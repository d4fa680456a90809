// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.model.StanceModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeTest {

    private static final int SHORT = 80;
    private static final Corpus TRAIN = some(Split.TRAIN, 30);
    private static final Corpus DEV = some(Split.DEV, 6);

    /** Three steps an epoch, a checkpoint after each. */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "epochs", "2",
                    "batch-size", "10",
                    "frozen-layers", "4",
                    "layer-decay", "0.8",
                    "label-smoothing", "0.1",
                    "consistency", "0.5",
                    "mixout", "0.3",
                    "weight-averaging", "0.5",
                    "checkpoint-minutes", "0.00001");

    private static StanceModel uninterrupted;

    @TempDir Path temporary;
    private Path folder;

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes short sentences, which take least time: what is tested is the same for all. */
    private static Corpus some(Split split, int sentences) {
        Corpus english = EnglishCorpus.load();
        return new Corpus(
                english.schema(),
                english.split(split).sentences().stream()
                        .filter(sentence -> sentence.text().length() <= SHORT)
                        .limit(sentences)
                        .toList());
    }

    @BeforeAll
    static void trainAtOnce() {
        uninterrupted = new StanceModelTrainer(TrainingConfig.of(SETTINGS)).train(TRAIN, DEV);
    }

    private StanceModelTrainer trainer(Map<String, String> others, TrainingListener listener) {
        folder = temporary.resolve("checkpoints");
        Map<String, String> settings = new HashMap<>(SETTINGS);
        settings.putAll(others);
        return new StanceModelTrainer(TrainingConfig.of(settings), listener)
                .withCheckpoints(folder);
    }

    /** Trains until a step has been taken and its checkpoint has not been written. */
    private void trainUntil(int step) {
        TrainingListener killer =
                new TrainingListener() {
                    @Override
                    public void stepped(int taken, double loss, double sentencesPerSecond) {
                        if (taken == step) {
                            throw new Killed();
                        }
                    }
                };
        assertThrows(Killed.class, () -> trainer(Map.of(), killer).train(TRAIN, DEV));
    }

    private List<Path> checkpoints() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private void assertSameAsUninterrupted(StanceModel model) {
        assertEquals(uninterrupted.weights(), model.weights());
        assertEquals(uninterrupted.calibration(), model.calibration());
        assertEquals(uninterrupted.provenance().metrics(), model.provenance().metrics());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6})
    void aTrainingThatWasInterruptedGivesTheSameModel(int step) throws IOException {
        trainUntil(step);
        List<Integer> steps = new ArrayList<>();
        List<Integer> epochs = new ArrayList<>();
        TrainingListener listener =
                new TrainingListener() {
                    @Override
                    public void started(
                            int all, int allEpochs, List<EpochReport> before, int stepsBefore) {
                        before.forEach(report -> epochs.add(report.epoch()));
                        steps.add(stepsBefore);
                    }

                    @Override
                    public void stepped(int taken, double loss, double sentencesPerSecond) {
                        steps.add(taken);
                    }

                    @Override
                    public void evaluated(EpochReport report) {
                        epochs.add(report.epoch());
                    }
                };

        StanceModel model = trainer(Map.of(), listener).resume(TRAIN, DEV);

        assertSameAsUninterrupted(model);
        assertEquals(List.of(1, 2), epochs);
        assertEquals(IntStream.rangeClosed(step - 1, 6).boxed().toList(), steps);
        assertEquals(2, checkpoints().size());
    }

    @Test
    void aDamagedCheckpointIsPassedOverForTheOneBefore() throws IOException {
        trainUntil(5);
        Path newest = checkpoints().get(0);
        byte[] bytes = Files.readAllBytes(newest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(newest, bytes);
        Files.writeString(folder.resolve(".step-00000005.checkpoint.x.tmp"), "half");

        assertSameAsUninterrupted(trainer(Map.of(), TrainingListener.NONE).resume(TRAIN, DEV));
        assertEquals(2, checkpoints().size());
    }

    @Test
    void checkpointsOfAnotherTrainingAreRefused() {
        trainUntil(2);
        StanceModelTrainer other = trainer(Map.of("dropout", "0.2"), TrainingListener.NONE);

        assertTrue(
                assertThrows(ModelFormatException.class, () -> other.resume(TRAIN, DEV))
                        .getMessage()
                        .endsWith(
                                "step-00000001.checkpoint: it is of a training with dropout=0.1,"
                                        + " expected 0.2"));
        String message =
                assertThrows(
                                ModelFormatException.class,
                                () ->
                                        trainer(Map.of(), TrainingListener.NONE)
                                                .resume(some(Split.TRAIN, 29), DEV))
                        .getMessage();
        assertTrue(message.contains("it is of a training on other sentences (SHA-256 "), message);
        String started =
                assertThrows(
                                ModelFormatException.class,
                                () ->
                                        trainer(Map.of(), TrainingListener.NONE)
                                                .startingFrom(uninterrupted)
                                                .resume(TRAIN, DEV))
                        .getMessage();
        assertTrue(started.contains("started-from=none, expected stance4j, SHA-256"), started);
    }

    @Test
    void withoutACheckpointThereIsNothingToGoOnFrom() {
        assertEquals(
                "There is no checkpoint in " + temporary.resolve("checkpoints"),
                assertThrows(
                                ModelFormatException.class,
                                () -> trainer(Map.of(), TrainingListener.NONE).resume(TRAIN, DEV))
                        .getMessage());
        assertThrows(
                IllegalStateException.class,
                () -> new StanceModelTrainer(TrainingConfig.of(SETTINGS)).resume(TRAIN, DEV));
    }

    @Test
    void aFolderThatCanNotBeMadeIsToldBeforeTraining() throws IOException {
        Files.writeString(temporary.resolve("checkpoints"), "a file");

        assertTrue(
                assertThrows(
                                UncheckedIOException.class,
                                () -> trainer(Map.of(), TrainingListener.NONE).train(TRAIN, DEV))
                        .getMessage()
                        .startsWith("Checkpoints can't be written: "));
    }

    @AfterEach
    void makeRoom() throws IOException {
        if (folder != null && Files.isDirectory(folder)) {
            for (Path file : checkpoints()) {
                Files.delete(file);
            }
        }
    }
}
