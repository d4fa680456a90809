// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.CorpusFormatException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** What the benchmarks have in common as commands. */
public final class BenchmarkCommand {

    /** The exit status if a stated limit was passed. */
    public static final int LIMIT_PASSED = 3;

    static final int FAILED = 1;

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private BenchmarkCommand() {}

    /** Runs a command and ends the process with its status. */
    public static void main(Callable<Integer> command, String... arguments) {
        // ND4J prints to System.out while it trains; results must not have that between them.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.exit(run(command, arguments));
    }

    /**
     * Loads a model.
     *
     * @param model its file; null for the English model that comes with stance4j
     */
    static StanceClassifier load(Path model, LoadOptions options) {
        return model == null
                ? StanceClassifier.load(options)
                : StanceClassifier.load(model, options);
    }

    /**
     * Runs a command and returns its exit status; what can't be read, and a value that an option
     * can't have, is told in words only.
     */
    public static int run(Callable<Integer> command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(OUT, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (e, line, parsed) -> {
                            if (e instanceof WrongUsageException) {
                                line.getErr().println(e.getMessage());
                                return CommandLine.ExitCode.USAGE;
                            }
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
                || e instanceof IOException
                || e instanceof UncheckedIOException;
    }

    /**
     * Checks a number that was given.
     *
     * @throws WrongUsageException if it is less than 1
     */
    public static void checkAtLeastOne(String option, int number) {
        if (number < 1) {
            throw new WrongUsageException(option + " must be at least 1, found " + number);
        }
    }

    /**
     * Checks a directory that was given.
     *
     * @param directory null if it was not
     * @throws BenchmarkInputException if there is none
     */
    static void checkDirectory(String option, Path directory) {
        if (directory != null && !Files.isDirectory(directory)) {
            throw new BenchmarkInputException(
                    option + ": there is no directory " + directory + ", expected one");
        }
    }

    /** Prints results; {@code System.out} is for what libraries say. */
    static void print(String markdown) {
        OUT.print(markdown);
        OUT.flush();
    }

    /**
     * Prints a report and writes it as JSON.
     *
     * @throws IOException if the file can't be written
     */
    public static void report(String markdown, Object figures, Path json) throws IOException {
        print(markdown);
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Files.writeString(json, mapper.writeValueAsString(figures) + "\n");
        System.err.println("The figures as JSON: " + json);
    }
}
