// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes on around a training; the training itself is tested where it is. */
class TrainCommandTest {

    private static final String CORPUS =
            """
            sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,split
            1,Norway denounced Peru.,Norway,0,6,1,train
            """;

    @TempDir Path folder;

    @Test
    void settingsOfTheCommandLineComeBeforeThoseOfTheFile() throws IOException {
        Path config = folder.resolve("my.yaml");
        Files.writeString(config, "# Größe\nseed: 7\ntraining:\n  epochs: 3\n");

        Run run =
                Run.of(
                        "train",
                        "none.csv",
                        "--output=out/my.model",
                        "--config=" + config,
                        "--set=seed=8",
                        "--show-config");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\nmodel-name: my\n"), run.out());
        assertTrue(run.out().contains("\n  epochs: 3\n"), run.out());
        assertTrue(run.out().contains("\nseed: 8\n"), run.out());
    }

    @Test
    void settingsThatWereShownCanBeRead() throws IOException {
        Run first =
                Run.of(
                        "train",
                        "none.csv",
                        "-o",
                        "x.model",
                        "--set",
                        "model-name=a\\b ü",
                        "--show-config");
        Path config = Files.writeString(folder.resolve("shown"), first.out());

        Run second =
                Run.of(
                        "train",
                        "none.csv",
                        "-o",
                        "y.model",
                        "--config",
                        config.toString(),
                        "--show-config");

        assertEquals(first.out(), second.out());
    }

    @Test
    void anUnknownSettingIsToldWithTheNearest() {
        Run run = Run.of("train", "none.csv", "-o", "x.model", "--set", "epoch=3");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("did you mean epochs?"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"missing/x.model, there is no directory", "., found a directory"})
    void aPlaceThatCanNotBeWrittenToIsToldBeforeTraining(String output, String message)
            throws IOException {
        Path corpus = Files.writeString(folder.resolve("c.csv"), CORPUS);

        Run run = Run.of("train", corpus.toString(), "-o", folder.resolve(output).toString());

        assertEquals(1, run.status());
        assertTrue(run.err().contains(message), run.err());
    }

    @ParameterizedTest
    @CsvSource({"none, there is no such file", "., found a directory"})
    void settingsThatCanNotBeReadAreTold(String config, String message) {
        Run run =
                Run.of(
                        "train",
                        "none.csv",
                        "-o",
                        "x.model",
                        "-c",
                        folder.resolve(config).toString());

        assertEquals(1, run.status());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void aCorpusWithoutDevSplitIsTold() throws IOException {
        Path corpus = Files.writeString(folder.resolve("c.csv"), CORPUS);

        Run run = Run.of("train", corpus.toString(), "-o", folder.resolve("x.model").toString());

        assertEquals(1, run.status());
        assertTrue(run.err().contains("1 to train on and 0 for development"), run.err());
        assertTrue(Files.notExists(folder.resolve("x.model")));
    }

    @Test
    void aMissingCorpusIsTold() {
        Run run = Run.of("train", "none.csv", "-o", folder.resolve("x.model").toString());

        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("none.csv: there is no such file"), run.err());
    }

    @Test
    void whatIsWrongInAFileOfSettingsIsToldWithItsPlace() throws IOException {
        Path config = Files.writeString(folder.resolve("my.yaml"), "training:\n  epoch: 3\n");

        Run run = Run.of("train", "none.csv", "-o", "x.model", "-c", config.toString());

        assertEquals(1, run.status());
        assertTrue(
                run.err()
                        .contains(
                                config
                                        + ":2:3: There is no setting \"epoch\"; did you mean"
                                        + " epochs?"),
                run.err());
    }

    @Test
    void checkpointsOfATrainingThatDidNotEndAreNotOverwritten() throws IOException {
        Path corpus = Files.writeString(folder.resolve("c.csv"), CORPUS);
        Path checkpoints = Files.createDirectory(folder.resolve("x.model.checkpoints"));
        Path checkpoint =
                Files.writeString(checkpoints.resolve("step-00000007.checkpoint"), "precious");

        Run run = Run.of("train", corpus.toString(), "-o", folder.resolve("x.model").toString());

        assertEquals(1, run.status());
        assertTrue(run.err().contains("--resume goes on with it"), run.err());
        assertEquals("precious", Files.readString(checkpoint));
    }

    @Test
    void aCheckpointThatIsNoneIsTold() throws IOException {
        Path corpus =
                Files.writeString(
                        folder.resolve("c.csv"),
                        CORPUS
                                + "2,Peru left Norway.,Peru,0,4,0,train\n"
                                + "3,Peru denounced Norway.,Peru,0,4,1,dev\n");
        Path checkpoints = Files.createDirectory(folder.resolve("x.model.checkpoints"));
        Files.writeString(checkpoints.resolve("step-00000007.checkpoint"), "not a ZIP file");

        Run run =
                Run.of(
                        "train",
                        corpus.toString(),
                        "-o",
                        folder.resolve("x.model").toString(),
                        "--resume");

        assertEquals(1, run.status());
        assertTrue(
                run.err().contains("The training can't go on from ")
                        && run.err().contains("step-00000007.checkpoint: it is damaged"),
                run.err());
    }

    @Test
    void aCorpusWithOneAnswerOnlyIsTold() throws IOException {
        Path corpus =
                Files.writeString(
                        folder.resolve("c.csv"),
                        CORPUS + "2,Peru denounced Norway.,Peru,0,4,1,dev\n");

        Run run = Run.of("train", corpus.toString(), "-o", folder.resolve("x.model").toString());

        assertEquals(1, run.status());
        assertTrue(
                run.err().contains(corpus + ": Of 1 actors to learn from, each holds"), run.err());
    }
}
