// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.onnx.Int8Models;
import io.github.stance4j.spi.StanceEngines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    private static final double MEGABYTE = 1e6;

    @TempDir Path folder;

    /** Twelve layers. */
    @Test
    void theBuiltInModelIsSmallAsBytes() throws IOException {
        Path file = folder.resolve("english-int8.stance");

        Run run = Run.of("export", "english", "--int8", "-o", file.toString());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().startsWith("stance4j: wrote " + file), run.err());
        assertEquals("", run.out());
        double size = Files.size(file) / MEGABYTE;
        assertTrue(size <= 40, size + " MB");
        Run info = Run.of("info", file.toString());
        assertEquals(0, info.status());
        assertTrue(info.out().contains("bytes with scales"), info.out());
    }

    /** One great number in a column leaves the others but a few steps of its scale. */
    @Test
    void aModelThatBytesSpoilIsRefused() {
        StanceModel english = StanceModel.read(StanceEngines.modelOnClassPath());
        Set<String> matrices =
                Int8Models.of(english).weights().stream()
                        .filter(tensor -> tensor.type() == WeightType.INT8_COLUMNS)
                        .map(WeightTensor::name)
                        .collect(Collectors.toSet());
        Path file = folder.resolve("spoilt.stance");
        Path output = folder.resolve("out.stance");
        english.withWeights(
                        english.weights().stream()
                                .map(one -> matrices.contains(one.name()) ? withOutliers(one) : one)
                                .toList())
                .write(file);

        Run run = Run.of("export", file.toString(), "--int8", "-o", output.toString());

        assertEquals(1, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(
                run.err().startsWith("stance4j: " + file + ": with bytes the probabilities"),
                run.err());
        assertTrue(Files.notExists(output));
    }

    private static WeightTensor withOutliers(WeightTensor matrix) {
        float[] values = matrix.values().clone();
        Arrays.fill(values, 0, (int) matrix.shape()[1], 5);
        return WeightTensor.of(matrix.name(), matrix.shape(), values);
    }

    @Test
    void theBuiltInModelIsWrittenAsAFolder() throws IOException {
        Path exported = folder.resolve("english-onnx");

        Run run = Run.of("export", "english", "--onnx", "-o", exported.toString());

        assertEquals(0, run.status(), run.err());
        try (Stream<Path> files = Files.list(exported)) {
            assertEquals(
                    List.of("LICENSE", "README.md", "labels.json", "model.onnx", "vocabulary.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void theBuiltInModelIsWrittenForDl4j() throws IOException {
        Path file = folder.resolve("english.zip");

        Run run = Run.of("export", "english", "--dl4j", "-o", file.toString());

        assertEquals(0, run.status(), run.err());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertNotNull(zip.getEntry("configuration.json"));
            assertNotNull(zip.getEntry("coefficients.bin"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--int8", "--onnx", "--dl4j"})
    void whatIsNoModelIsTold(String form) throws IOException {
        Path file = Files.writeString(folder.resolve("x.stance"), "not a model");
        Path output = folder.resolve("out");

        Run run = Run.of("export", file.toString(), form, "-o", output.toString());

        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("stance4j: " + file), run.err());
        assertEquals(1, run.err().lines().count());
        assertTrue(Files.notExists(output));
    }

    /** The hidden file beside it has a name that is longer than a file system takes. */
    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        Path output = folder.resolve("x".repeat(250));

        Run run = Run.of("export", "english", "--int8", "-o", output.toString());

        assertEquals(1, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(
                run.err().startsWith("stance4j: The model can't be written to " + output + ": "),
                run.err());
    }

    @Test
    void whereNothingCanBeWrittenIsTold() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Path file = Files.writeString(taken.resolve("mine"), "mine");

        for (Run run :
                List.of(
                        Run.of("export", "english", "--onnx", "-o", taken.toString()),
                        Run.of("export", "english", "--onnx", "-o", file.toString()),
                        Run.of("export", "english", "--onnx", "-o", file + "/x"),
                        Run.of("export", "english", "--int8", "-o", taken.toString()),
                        Run.of("export", "english", "--int8", "-o", folder + "/no/x.stance"))) {
            assertEquals(1, run.status());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().startsWith("stance4j: " + folder), run.err());
        }
        assertEquals("mine", Files.readString(taken.resolve("mine")));
    }
}
