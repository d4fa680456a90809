// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.spi.ModelSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives whose checksum is right and whose content is wrong. */
class CraftedArchiveTest {

    private static final String MANIFEST = ModelArchive.MANIFEST;

    @TempDir Path folder;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @BeforeEach
    void takeAGoodOneApart() throws IOException {
        Path file = folder.resolve("good");
        ModelArchive.write(file, ModelArchiveTest.CONTENTS);
        takeApart(file);
    }

    private void takeApart(Path file) throws IOException {
        entries.clear();
        byte[] bytes = Files.readAllBytes(file);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** To expand them would take as long as all else of reading a model. */
    @Test
    void onlyTheWeightsAreNotCompressed() throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve("good").toFile())) {
            for (String name : entries.keySet()) {
                assertEquals(
                        name.equals(ModelArchive.WEIGHTS) ? ZipEntry.STORED : ZipEntry.DEFLATED,
                        zip.getEntry(name).getMethod(),
                        name);
            }
        }
    }

    @Test
    void putTogetherAgainItIsGood() throws IOException {
        assertEquals(ModelArchiveTest.CONTENTS, read());
    }

    @Test
    void aNewerVersionIsToldWhateverElseIsInIt() {
        entries.clear();
        entries.put(
                MANIFEST,
                """
                {"format": "stance4j-model", "formatVersion": 3, "libraryVersion": "9.1", "new": {}}
                """
                        .getBytes(StandardCharsets.UTF_8));

        String message = assertRefused("newer version");
        assertTrue(message.contains("stance4j 9.1"), message);
        assertTrue(message.contains("update stance4j"), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"stance4j-model\" | \"another\" | found format \"another\"",
                "\"formatVersion\" : 1 | \"formatVersion\" : 0 | no format 0",
                "\"formatVersion\" : 1 | \"formatVersion\" : \"1\" | and a version",
                "\"formatVersion\" : 1 | \"formatVersion\" : 1.5 | and a version",
                "\"formatVersion\" : 1 | \"version\" : 1 | and a version",
                "\"libraryVersion\" | \"surprise\" | libraryVersion",
                "\"tensors\" | \"model\" | Duplicate field",
                "\"vocabulary.txt\" | \"other.txt\" | must list vocabulary.txt next",
                "\"weights.bin\" | \"vocabulary.txt\" | must list weights.bin next",
                "\"LICENSE\" | \"LICENCE\" | must list LICENSE next",
                "\"LICENSE\" | \"LICENCE\" | train or export the model anew",
                "\"bytes\" : 10 | \"bytes\" : 11 | length and checksum",
                "\"bytes\" : 10 | \"bytes\" : 9 | more than the 9 bytes",
                "\"bytes\" : 10 | \"bytes\" : -1 | beyond reason",
                "\"bytes\" : 10 | \"bytes\" : 2000000000 | beyond reason",
                "\"bytes\" : 10 | \"bytes\" : 20000000000 | out of range",
                "\"bytes\" : 10 | \"bytes\" : null | wrong",
                "\"sha256\" : \" | \"sha256\" : \"0 | length and checksum",
                "[ 2, 2 ] | [ 2, 3 ] | \"matrix\" does not lie",
                "[ 2, 2 ] | [ 2, 1 ] | the end of the last tensor",
                "[ 2, 2 ] | [ -2, -2 ] | must be positive",
                "[ 2, 2 ] | [ 9000000000, 9000000000 ] | must be positive",
                "[ 2, 2 ] | null | wrong",
                "[ 2, 2 ] | [ null ] | wrong",
                "\"offset\" : 2 | \"offset\" : 4 | \"matrix\" does not lie",
                "\"scalar\" | \"matrix\" | Two tensors",
                "\"scalar\" | \" \" | blank",
                "{ | [ | wrong"
            })
    void aWrongManifestIsRefusedWithTheReason(String right, String wrong, String reason) {
        String manifest = new String(entries.get(MANIFEST), StandardCharsets.UTF_8);
        assertTrue(manifest.contains(right), manifest);
        String changed = manifest.replaceFirst(Pattern.quote(right), wrong);
        entries.put(MANIFEST, changed.getBytes(StandardCharsets.UTF_8));

        assertRefused(reason);
    }

    /** Which is what the second version is for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int8-columns | int4 | no type of elements",
                "int8-columns | float16 | the end of the last tensor",
                "[ 2, 2 ] | [ 4 ] | must be a matrix",
                "[ 2, 2 ] | [ 1, 4 ] | \"matrix\" does not lie",
                "\"type\" | \"typ\" | typ",
                "\"formatVersion\" : 2 | \"formatVersion\" : 1 | type is unknown"
            })
    void aWrongTypeOfElementsIsRefused(String right, String wrong, String reason)
            throws IOException {
        ModelArchive.write(folder.resolve("bytes"), bytes());
        takeApart(folder.resolve("bytes"));

        aWrongManifestIsRefusedWithTheReason(right, wrong, reason);
    }

    @Test
    void scalesThatAreNoNumbersAreRefused() throws IOException {
        ModelArchive.write(folder.resolve("bytes"), bytes());
        takeApart(folder.resolve("bytes"));
        byte[] weights = entries.get(ModelArchive.WEIGHTS).clone();
        weights[weights.length - 1] = (byte) 0xFF;
        replaceWeights(weights);

        assertRefused("Scale 1 of the tensor \"matrix\" is -");
    }

    private static ArchiveContents bytes() {
        WeightTensor matrix = ModelArchiveTest.CONTENTS.weights().get(1);
        return new ArchiveContents(
                Map.of(), List.of(), List.of(matrix.as(WeightType.INT8_COLUMNS)), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "3", "{", "{}", "{} {}", "\uFEFF{}", "{\"a\": NaN}"})
    void aManifestThatIsNoneIsRefused(String manifest) {
        entries.put(MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));

        assertRefused(MANIFEST);
    }

    @Test
    void aDeeplyNestedManifestIsRefused() {
        entries.put(MANIFEST, "[".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));

        assertRefused(MANIFEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {MANIFEST, "vocabulary.txt", "weights.bin", "LICENSE"})
    void aMissingEntryIsRefused(String name) {
        entries.remove(name);

        assertRefused("next entry must be " + name);
    }

    @Test
    void anUnexpectedEntryIsRefused() {
        entries.put("extra", new byte[1]);

        assertRefused("extra is unexpected");
    }

    @Test
    void entriesInAnotherOrderAreRefused() {
        entries.put("weights.bin", entries.remove("weights.bin"));

        assertRefused("next entry must be weights.bin, found LICENSE");
    }

    @Test
    void anEntryOfOtherBytesIsRefused() {
        entries.put("LICENSE", "Do what I like.  \n\n".getBytes(StandardCharsets.UTF_8));

        assertRefused("LICENSE");
    }

    @Test
    void anEntryThatExpandsWithoutMeasureIsRefused() {
        entries.put("weights.bin", new byte[20 << 20]);

        assertRefused("more than the 10 bytes");
    }

    @Test
    void aManifestThatExpandsWithoutMeasureIsRefused() {
        entries.put(MANIFEST, new byte[20 << 20]);

        assertRefused("more than the");
    }

    @Test
    void weightsThatAreNoNumbersAreRefused() {
        replaceWeights(new byte[] {0, 0x38, 0, 0x7E, 0, 0, 0, 0, 0, 0});

        assertRefused("Element 0 of the tensor \"matrix\" is NaN");
    }

    /** With the checksum of the manifest made right. */
    private void replaceWeights(byte[] weights) {
        String manifest = new String(entries.get(MANIFEST), StandardCharsets.UTF_8);
        String changed =
                manifest.replace(Sha256.of(entries.get(ModelArchive.WEIGHTS)), Sha256.of(weights));
        entries.put(MANIFEST, changed.getBytes(StandardCharsets.UTF_8));
        entries.put(ModelArchive.WEIGHTS, weights);
    }

    private ArchiveContents read() throws IOException {
        Path file = folder.resolve("crafted");
        Files.write(file, ZipContainer.pack(entries));
        return ModelArchive.read(ModelSource.of(file));
    }

    private String assertRefused(String reason) {
        ModelFormatException refused = assertThrows(ModelFormatException.class, this::read);
        assertTrue(refused.getMessage().contains("crafted"), refused.getMessage());
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
        return refused.getMessage();
    }
}
