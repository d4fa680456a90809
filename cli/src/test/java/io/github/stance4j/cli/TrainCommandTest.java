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
        Path config = folder.resolve("my.properties");
        Files.writeString(config, "# Größe\nepochs = 3\nseed=7\n");

        Run run =
                Run.of(
                        "train",
                        "none.csv",
                        "--output=out/my.model",
                        "--config=" + config,
                        "--set=seed=8",
                        "--show-config");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("model-name=my\n"), run.out());
        assertTrue(run.out().contains("\nepochs=3\n"), run.out());
        assertTrue(run.out().contains("\nseed=8\n"), run.out());
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
}
