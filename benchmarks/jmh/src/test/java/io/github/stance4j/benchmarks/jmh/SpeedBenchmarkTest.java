// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.benchmarks.WrongUsageException;
import io.github.stance4j.benchmarks.speed.BatchFigure;
import io.github.stance4j.benchmarks.speed.MeasuredSystem;
import io.github.stance4j.benchmarks.speed.SpeedFigures;
import io.github.stance4j.benchmarks.speed.SpeedPlots;
import io.github.stance4j.benchmarks.speed.SpeedReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SpeedBenchmarkTest {

    @Tag("measures")
    @Test
    void allOfItIsMeasuredOnFewSentences() throws IOException {
        SpeedFigures figures =
                parsed(
                                "--systems raw,raw-batches,raw-default,onnx,onnx-int8,dl4j --threads 2 --sentences 3 --singles 2 --rounds 1 --lengths 8 --batches 2"
                                        + " --actors 2 --alone 0")
                        .figures();

        List<String> systems =
                List.of(MeasuredSystem.values()).stream().map(MeasuredSystem::shown).toList();
        assertEquals(systems, figures.batches().stream().map(BatchFigure::system).toList());
        assertEquals(systems.size(), figures.single().size());
        assertEquals(systems.size(), figures.memory().size());
        assertEquals(3 * systems.size(), figures.growth().size());
        figures.alone().forEach(row -> assertTrue(row.allocatedBytes() > 0, row::toString));
        assertNotNull(figures.productBound());
        assertEquals(
                Set.of("speed-length.svg", "speed-batch.svg", "speed-actors.svg"),
                SpeedPlots.of(figures).keySet());
        String markdown = SpeedReport.markdown(figures);
        systems.forEach(system -> assertTrue(markdown.contains("| " + system + " |"), markdown));
    }

    @ParameterizedTest
    @CsvSource({
        "--systems oracle, oracle",
        "--systems onnx, raw",
        "--lengths 2, at least 3",
        "--rounds 0, --rounds must be at least 1"
    })
    void whatDoesNotFitIsToldInWords(String arguments, String reason) {
        SpeedBenchmark command = parsed(arguments);

        String message = assertThrows(WrongUsageException.class, command::figures).getMessage();

        assertTrue(message.contains(reason), message);
    }

    @Test
    void helpTellsTheDefaults() {
        String help =
                new CommandLine(new SpeedBenchmark()).getUsageMessage().replaceAll("\\s+", " ");

        assertTrue(help.contains("Sentences to give at once; by default 512."), help);
        assertTrue(help.contains("Sentences to give one by one; by default 200."), help);
        assertTrue(help.contains("after one to warm up; by default 5."), help);
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertEquals(
                2,
                new CommandLine(new SpeedBenchmark())
                        .setErr(new PrintWriter(PrintWriter.nullWriter()))
                        .execute("--sentence", "3"));
    }

    private static SpeedBenchmark parsed(String arguments) {
        SpeedBenchmark command = new SpeedBenchmark();
        new CommandLine(command).parseArgs(arguments.split(" "));
        return command;
    }
}
