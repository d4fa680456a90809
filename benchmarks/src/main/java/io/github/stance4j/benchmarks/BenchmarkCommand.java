// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.corpus.CorpusFormatException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** What the benchmarks have in common as commands. */
final class BenchmarkCommand {

    static final int FAILED = 1;
    static final int LIMIT_PASSED = 3;

    private BenchmarkCommand() {}

    /** Runs a command and returns its exit status; what can't be read is told in words only. */
    static int run(Callable<Integer> command, String... arguments) {
        return new CommandLine(command)
                .setExecutionExceptionHandler(
                        (e, line, parsed) -> {
                            if (!isAboutInput(e)) {
                                throw e;
                            }
                            line.getErr().println(e.getMessage());
                            return FAILED;
                        })
                .execute(arguments);
    }

    private static boolean isAboutInput(Exception e) {
        return e instanceof CorpusFormatException
                || e instanceof ModelFormatException
                || e instanceof EngineUnavailableException
                || e instanceof BenchmarkInputException
                || e instanceof IOException;
    }

    /**
     * Prints a report and writes it as JSON.
     *
     * @throws IOException if the file can't be written
     */
    static void report(String markdown, Object figures, Path json) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(markdown);
        out.flush();
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Files.writeString(json, mapper.writeValueAsString(figures) + "\n");
        System.err.println("The figures as JSON: " + json);
    }
}
