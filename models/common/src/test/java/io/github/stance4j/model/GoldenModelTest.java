// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.stance4j.spi.ModelSource;
import java.net.URL;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Models that former versions wrote must be readable forever: {@code format-N.stance} is {@link
 * TinyModels} as the first release with the format N wrote it.
 *
 * <p>The file of a new format is written by {@code mvn -pl models/common test
 * -Dtest=GoldenModelTest -Dgolden.file=src/test/resources/…/format-N.stance}; the files of former
 * formats are never written again.
 */
class GoldenModelTest {

    @Test
    @EnabledIfSystemProperty(named = "golden.file", matches = ".+")
    void theFileOfANewFormatIsWritten() {
        TinyModels.reading(8).write(Path.of(System.getProperty("golden.file")));
    }

    @Test
    void aModelOfFormat1IsReadAsItWasWritten() {
        URL golden = GoldenModelTest.class.getResource("format-1.stance");
        assertNotNull(golden);

        TinyModels.assertSame(TinyModels.reading(8), StanceModel.read(ModelSource.of(golden)));
    }
}
