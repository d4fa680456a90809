// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierResultsTest {

    @TempDir private Path folder;

    @Test
    void whatIsNotThereIsSaidToBeAbsent() throws IOException {
        assertEquals(
                "Not measured: there is no `benchmarks/target/step.json`, which"
                        + " `benchmarks/run-step.sh` writes.\n",
                new EarlierResults(folder).step());
    }

    @Test
    void killsAreShownAsTheyWerePrinted() throws IOException {
        Files.writeString(
                folder.resolve("resume.json"),
                """
                {"kills": [{"killed_after_seconds": 3.25, "checkpoints_then": 2,
                            "same_weights": true, "same_predictions": true}], "seed": 1}
                """);

        assertEquals(
                """
                | killed after, s | checkpoints then | same weights | same predictions |
                | ---: | ---: | --- | --- |
                | 3.3 | 2 | true | true |
                """,
                new EarlierResults(folder).resume());
    }

    @Test
    void pointsOfTheCurveAreShownAsTheyWerePrinted() throws IOException {
        Files.writeString(
                folder.resolve("learning-curve.json"),
                """
                {"settings": {"epochs": "3", "dropout": "0"}, "seed": 2,
                 "points": [{"percent": 10, "sentences": 1234, "epochs": 9, "data": "d",
                             "f1": 0.5, "low": 0.4, "high": 0.6},
                            {"percent": 20, "sentences": 2345, "epochs": 9, "data": "d",
                             "f1": null, "low": null, "high": null}]}
                """);

        String table = new EarlierResults(folder).learningCurve();

        assertTrue(table.startsWith("epochs 3, dropout 0; seed 2.\n\n"), table);
        assertTrue(table.contains("| 10 % | 1,234 | 9 | d | 0.500 [0.400, 0.600] |"), table);
        assertTrue(table.contains("| 20 % | 2,345 | 9 | d | - |"), table);
    }

    @Test
    void speedIsShownWithItsPictures() throws IOException {
        Files.writeString(
                folder.resolve("speed.json"),
                """
                {"environment": {"Machine": "m"}, "sentences": 9, "singles": 1, "rounds": 2, "reference": "r",
                 "batches": [{"threads": 1, "system": "s", "sentences_per_second": 3.5,
                              "ratio": {"median": 0.5, "low": 0.25, "high": 1}}],
                 "single": [], "alone": [], "memory": [],
                 "growth": [{"by": "batch", "size": 4, "system": "s",
                             "milliseconds": {"median": 5, "low": 4, "high": 6},
                             "ratio": {"median": 1, "low": 1, "high": 1}}],
                 "product_bound": null}
                """);
        Map<String, String> pictures = new LinkedHashMap<>();

        String table = new EarlierResults(folder).speed(pictures);

        assertTrue(table.contains("| 1 | s | 3.5 | 0.50 [0.25, 1.00] |"), table);
        assertTrue(table.contains("](pictures/speed-batch.svg)"), table);
        assertEquals(Set.of("speed-batch.svg"), pictures.keySet());
    }

    @Test
    void factorsAreShownAsTheyWerePrinted() throws IOException {
        Files.writeString(
                folder.resolve("factors.json"),
                """
                [{"factor": "frozen", "settings": "frozen-layers 3", "seed": 1, "sentences": 80, "times": 1.5,
                  "f1": {"dev": 0.5, "news-dev": 0.25}}]
                """);

        String table = new EarlierResults(folder).factors();

        assertTrue(
                table.contains(
                        "| frozen | frozen-layers 3 | 1 | 80 | 0.500 | 0.250 | 0.375 | 1.50 |"),
                table);
    }

    @Test
    void whatAnotherVersionWroteIsToldInWords() throws IOException {
        Files.writeString(folder.resolve("training.json"), "{\"sentences\": 1}");

        String message =
                assertThrows(
                                BenchmarkInputException.class,
                                () -> new EarlierResults(folder).training())
                        .getMessage();

        assertTrue(
                message.contains("training.json is not what benchmarks/run-training.sh"), message);
        assertTrue(message.contains("epochs"), message);
    }
}
