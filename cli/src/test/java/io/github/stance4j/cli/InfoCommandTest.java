// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.Provenance.SplitSize;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InfoCommandTest {

    static final StanceModel TINY =
            new StanceModel(
                    "tiny",
                    CueClassifier.SCHEMA,
                    new NetworkConfig(1, 6, 2, 8, 4, 10, 2, 3, false, false, true),
                    WordPieceVocabulary.of(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]")),
                    Calibration.identity(CueClassifier.SCHEMA),
                    new Provenance(
                            "0123456789abcdef".repeat(4),
                            Map.of("train", new SplitSize(480, 1300)),
                            7,
                            Map.of("epochs", "4"),
                            Map.of("stance4j", "0.1.0"),
                            Instant.parse("2026-11-22T10:15:30Z"),
                            "all-MiniLM-L6-v2",
                            Map.of("dev.stances:micro.f1", 0.75),
                            "Apache-2.0"),
                    List.of(WeightTensor.of("w", new long[] {1}, new float[] {1})));

    @TempDir Path folder;

    @Test
    void aModelFileIsDescribed() {
        Path file = folder.resolve("tiny.model");
        TINY.write(file);

        Run run = Run.of("info", file.toString());

        assertEquals(0, run.status(), run.err());
        assertEquals(
                """
                model                        tiny
                  stance condemnation        held from 0.5
                  stance de_escalation_call  held from 0.5
                  stance mediation_offer     held from 0.5
                  sentiment                  negative, neutral, positive
                encoder                      1 layers, 6 wide, 2 heads, 4 word pieces; reads 8 pieces at once
                targets                      not scored
                weights SHA-256              c885bccd8e1cfae013a0d6f8bb4e5a46e4f8b6d9faa609eae3d4970dba555dcb
                trained from                 all-MiniLM-L6-v2
                trained on                   2026-11-22T10:15:30Z
                seed                         7
                corpus SHA-256               0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                  train                      480 sentences, 1300 actors
                licence                      Apache-2.0
                versions                     stance4j 0.1.0
                settings
                  epochs                     4
                metrics
                  dev.stances:micro.f1       0.75
                """,
                run.out());
    }

    @Test
    void whatIsNoModelIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("x.model"), "not a model");

        Run run = Run.of("info", file.toString());
        Run missing = Run.of("info", folder.resolve("none").toString());

        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("stance4j: " + file), run.err());
        assertEquals(1, run.err().lines().count());
        assertEquals(1, missing.status());
        assertEquals(1, missing.err().lines().count());
    }
}
