// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.cli.terminal.Terminal;
import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.dl4j.TrainingConfig;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingProgressTest {

    private static final long SECOND = 1_000_000_000;

    private static final EpochReport FIRST =
            new EpochReport(1, 10, 3.25, 0.5, true, 1e-4, 60, Map.of("dev.actors:exact.f1", 0.75));

    @TempDir Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    private TrainingProgress progress() {
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Terminal(false, false, false, 100, false));
        return new TrainingProgress(
                console,
                new ProgressBar(console, true),
                Optional.of(folder.resolve("history.json")),
                TrainingConfig.defaults(),
                clock::get);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).replace("stance4j: ", "");
    }

    @Test
    void whereNoTerminalIsALineIsSaidEachMinute() {
        TrainingProgress progress = progress();
        progress.started(100, 5, List.of(), 0);
        for (int step = 1; step <= 10; step++) {
            clock.addAndGet(15 * SECOND);
            progress.stepped(step, 2.5, 1.25);
        }

        assertEquals(
                """
                epochs: 5, steps: 100
                24:00 min left, loss 2.500, 1.3 sentences/s, step 4 of 100
                23:00 min left, loss 2.500, 1.3 sentences/s, step 8 of 100
                """,
                said());
    }

    @Test
    void theTimeLeftOfATrainingThatGoesOnIsThatOfItsOwnSteps() {
        TrainingProgress progress = progress();
        progress.started(1000, 50, List.of(FIRST), 10);
        clock.addAndGet(100 * SECOND);
        progress.stepped(11, 2.5, 1);

        assertEquals(
                """
                epochs: 50, steps: 1000
                going on after step 10
                27 h 28 min left, loss 2.500, dev 0.500, 1.0 sentences/s, step 11 of 1000
                """,
                said());
    }

    @Test
    void theHistoryHasAllEpochs() throws IOException {
        TrainingProgress progress = progress();
        progress.started(20, 2, List.of(FIRST), 10);
        progress.evaluated(new EpochReport(2, 20, 1.5, 0.45, false, 0, 61, Map.of()));

        JsonNode history = new JsonMapper().readTree(folder.resolve("history.json").toFile());
        assertEquals("16", history.at("/settings/batch-size").asText());
        assertEquals(2, history.at("/epochs").size());
        assertEquals(0.5, history.at("/epochs/0/dev_score").asDouble());
        assertEquals(0.75, history.at("/epochs/0/metrics/dev.actors:exact.f1").asDouble());
        assertEquals(1.5, history.at("/epochs/1/loss").asDouble());
        assertEquals(false, history.at("/epochs/1/best").asBoolean());
    }
}
