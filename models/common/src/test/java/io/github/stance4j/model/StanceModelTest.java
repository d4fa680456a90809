// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StanceModelTest {

    private final StanceModel model = TinyModels.reading(8);

    @TempDir Path folder;

    @Test
    void aModelComesBackEqualFromItsFile() {
        Path file = folder.resolve("model");
        model.write(file);

        assertSame(model, StanceModel.read(file));
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        model.write(first);
        StanceModel.read(first).write(second);

        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    private static void assertSame(StanceModel expected, StanceModel actual) {
        assertEquals(expected.name(), actual.name());
        assertEquals(expected.schema(), actual.schema());
        assertEquals(expected.network(), actual.network());
        assertEquals(expected.vocabulary().pieces(), actual.vocabulary().pieces());
        assertEquals(expected.calibration(), actual.calibration());
        assertEquals(expected.provenance(), actual.provenance());
        assertEquals(expected.weights(), actual.weights());
    }
}
