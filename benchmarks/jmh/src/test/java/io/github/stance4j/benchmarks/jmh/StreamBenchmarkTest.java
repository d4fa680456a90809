// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.benchmarks.WrongUsageException;
import io.github.stance4j.benchmarks.speed.StreamFigures;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class StreamBenchmarkTest {

    @Tag("measures")
    @Test
    void aShortStreamHasTenTenthsToo() throws IOException {
        StreamFigures figures = parsed("--sentences", "25", "--threads", "1", "--int8").figures();

        assertEquals(10, figures.tenths().size());
        assertEquals(2, figures.block());
        figures.tenths().forEach(tenth -> assertTrue(tenth.sentencesPerSecond() > 0));
        figures.tenths().forEach(tenth -> assertTrue(tenth.heapBytes() > 0));
    }

    @ParameterizedTest
    @CsvSource({"--sentences, 9, at least 10", "--block, 513, from 1 to 512"})
    void whatDoesNotFitIsToldInWords(String option, String value, String reason) {
        StreamBenchmark command = parsed(option, value);

        String message = assertThrows(WrongUsageException.class, command::figures).getMessage();

        assertTrue(message.contains(reason), message);
    }

    private static StreamBenchmark parsed(String... arguments) {
        StreamBenchmark command = new StreamBenchmark();
        new CommandLine(command).parseArgs(arguments);
        return command;
    }
}
