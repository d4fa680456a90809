// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingConfigYamlTest {

    @TempDir Path folder;

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("my.yaml"), yaml);
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        TrainingConfig config =
                TrainingConfig.of(
                        Map.of(
                                "model-name", "a: \"b\" \\ ü # 1",
                                "learning-rate", "5e-5",
                                "class-weights", "square-root",
                                "rare-labels", "refuse",
                                "calibrate", "false"));

        assertEquals(config, TrainingConfig.read(file(config.toYaml())));
    }

    @Test
    void whatIsNotGivenIsAsByDefault() throws IOException {
        Path file = file("# only this\nseed: 7\ntraining:\n  epochs: 2 # few\ncalibration:\n");

        assertEquals(Map.of("seed", "7", "epochs", "2"), TrainingConfig.settingsIn(file));
        assertEquals(
                TrainingConfig.of(Map.of("seed", "7", "epochs", "2")), TrainingConfig.read(file));
        assertEquals(TrainingConfig.defaults(), TrainingConfig.read(file("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "training:\\n  learnig-rate: 1e-4"
                        + "|:2:3: There is no setting \"learnig-rate\"; did you mean learning-rate?",
                "trainign:\\n  epochs: 2|:1:1: There is no setting \"trainign\"; did you mean",
                "seed: 1\\ntraining:\\n  epochs: 0"
                        + "|:3:3: The setting epochs must be at least 1, found 0",
                "training:\\n  epochs: many"
                        + "|:2:3: The setting epochs must be a whole number, found \"many\"",
                "network:\\n  encoder: bert"
                        + "|:2:3: There is no encoder \"bert\", expected one of all-MiniLM-L6-v2",
                "training:\\n  class-weights: some"
                        + "|:2:3: The setting class-weights must be one of none, square-root, balanced",
                "epochs: 2|:1:1: epochs belongs into the section training",
                "data:\\n  seed: 2|:2:3: seed belongs to the top of the file",
                "seed: 1\\nseed: 2|:2:1: seed is given twice",
                "training:\\n  epochs: [1, 2]|:2:11: expected one value for epochs",
                "training: 5|:1:11: expected settings name: value in the section training",
                "- seed|:1:1: expected settings name: value",
                "training:\\n  epochs: \"2|; expected YAML",
                "seed: 1\\n\\tepochs: 2|; expected YAML"
            })
    void whatIsWrongIsToldWithFileLineAndColumn(String yaml, String expected) throws IOException {
        Path file = file(yaml.replace("\\n", "\n").replace("\\t", "\t"));

        String message =
                assertThrows(IllegalArgumentException.class, () -> TrainingConfig.read(file))
                        .getMessage();

        assertEquals(
                file + ":" + expected.replaceFirst("^:", ""),
                expected.startsWith(":")
                        ? message.substring(
                                0, Math.min(message.length(), (file + expected).length()))
                        : message.substring(0, (file + ":").length())
                                + message.substring(message.indexOf(expected)));
    }

    @Test
    void bytesThatAreNotUtf8AreTold() throws IOException {
        Path file = folder.resolve("latin1.yaml");
        Files.write(file, "model-name: Köln\n".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                file + ": expected UTF-8; save the file as UTF-8",
                assertThrows(IllegalArgumentException.class, () -> TrainingConfig.read(file))
                        .getMessage());
    }

    @Test
    void aMissingFileIsAnIoException() {
        assertThrows(
                NoSuchFileException.class, () -> TrainingConfig.read(folder.resolve("none.yaml")));
    }
}
