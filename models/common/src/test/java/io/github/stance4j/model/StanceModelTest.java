// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.archive.ArchiveContents;
import io.github.stance4j.model.archive.ModelArchive;
import io.github.stance4j.model.json.Json;
import io.github.stance4j.spi.ModelSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceModelTest {

    private final StanceModel model = TinyModels.reading(8);

    @TempDir Path folder;

    @Test
    void aModelComesBackEqualFromItsFile() {
        Path file = folder.resolve("model");
        model.write(file);

        TinyModels.assertSame(model, StanceModel.read(file));
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        model.write(first);
        StanceModel.read(first).write(second);

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | \" \" | must not be blank",
                "name | null | name",
                "schema | {\"stances\": [], \"labelSets\": []} | at least one",
                "schema | {\"stances\": [\"condemnation\"], \"labelSets\": []} | calibration",
                "schema | {\"stances\": [null], \"labelSets\": []} | schema",
                "network | {\"layers\": 1} | hidden",
                "network | {} | layers",
                "calibration | {\"stances\": {}, \"temperatures\": {}} | calibration",
                "calibration | {\"stances\": {\"condemnation\": null}, \"temperatures\": {}} | condem",
                "calibration | {\"stances\": {}, \"temperatures\": {\"sentiment\": 0}} | positive",
                "provenance | {\"date\": \"yesterday\"} | yesterday",
                "provenance | 3 | provenance",
                "surprise | 3 | surprise"
            })
    void aWrongDescriptionIsRefusedWithTheReason(String field, String json, String reason)
            throws IOException {
        ModelSource file = ModelSource.of(folder.resolve("wrong.model"));
        model.write(folder.resolve("wrong.model"));
        ArchiveContents contents = ModelArchive.read(file);
        Map<String, Object> description = new LinkedHashMap<>(contents.model());
        description.put(field, Json.read(json.getBytes(StandardCharsets.UTF_8)));
        ModelArchive.write(
                folder.resolve("wrong.model"),
                new ArchiveContents(
                        description,
                        contents.vocabulary(),
                        contents.weights(),
                        contents.licence()));

        assertRefused(file, reason);
    }

    @Test
    void aVocabularyOfAnotherSizeThanTheNetworkIsRefused() {
        ModelSource file = ModelSource.of(folder.resolve("wrong.model"));
        model.write(folder.resolve("wrong.model"));
        ArchiveContents contents = ModelArchive.read(file);
        ModelArchive.write(
                folder.resolve("wrong.model"),
                new ArchiveContents(
                        contents.model(),
                        contents.vocabulary().subList(0, 10),
                        contents.weights(),
                        contents.licence()));

        assertRefused(file, "The vocabulary has 10 pieces");
    }

    @Test
    void anotherFileIsRefusedByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Not a model.");

        assertRefused(ModelSource.of(file), "no stance4j model");
    }

    @Test
    void absentWeightsAreNamed() {
        ModelFormatException refused =
                assertThrows(ModelFormatException.class, () -> model.weight("pooler"));

        assertTrue(refused.getMessage().contains("pooler"), refused.getMessage());
        assertTrue(refused.getMessage().contains("embeddings"), refused.getMessage());
    }

    @Test
    void theLicenceNamesTheBaseEncoderAndHasTheTextOfTheApacheLicence() {
        model.write(folder.resolve("model"));

        String licence = ModelArchive.read(ModelSource.of(folder.resolve("model"))).licence();

        assertTrue(licence.contains("all-MiniLM-L6-v2"), licence);
        assertTrue(licence.contains("licensed under: Apache-2.0"), licence);
        assertTrue(licence.contains("TERMS AND CONDITIONS"), licence);
    }

    private static void assertRefused(ModelSource source, String reason) {
        ModelFormatException refused =
                assertThrows(ModelFormatException.class, () -> StanceModel.read(source));
        assertTrue(refused.getMessage().startsWith(source.name()), refused.getMessage());
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }
}
