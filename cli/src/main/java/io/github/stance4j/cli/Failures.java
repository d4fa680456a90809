// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.EngineException;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.cli.input.InputException;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.corpus.CorpusFormatException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong in words, and as an exit status. */
final class Failures {

    /** Exceptions with a message for the user. */
    private static final Set<Class<?>> EXPECTED =
            Set.of(
                    CommandException.class,
                    ModelFormatException.class,
                    EngineUnavailableException.class,
                    EngineException.class);

    private final Console console;
    private final BooleanSupplier debug;

    Failures(Console console, BooleanSupplier debug) {
        this.console = console;
        this.debug = debug;
    }

    /** Says what is wrong with the command line and how it should be. */
    int wrongUsage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        console.say(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, new PrintWriter(console.err(), true));
        String name = command.getCommandSpec().qualifiedName();
        CommandLine.Help help =
                new CommandLine.Help(
                        command.getCommandSpec(), CommandLine.Help.defaultColorScheme(Ansi.OFF));
        console.err().print("Usage: " + help.synopsis("Usage: ".length()));
        console.err().print(help.commandList());
        console.err().println("'" + name + " --help' tells more.");
        trace(e);
        return ExitCode.WRONG_USAGE;
    }

    /** Says why the command failed. */
    int failed(Throwable e) {
        if (e instanceof UncheckedIOException io) {
            return failed(io.getCause());
        }
        if (e instanceof IOException io) {
            // Who reads the results has seen enough, as head does.
            if (!"Broken pipe".equals(io.getMessage())) {
                console.say(message(io));
            }
        } else if (e instanceof InputException || e instanceof CorpusFormatException) {
            console.report(e.getMessage());
        } else if (isExpected(e)) {
            console.say(e.getMessage());
            if (e instanceof CommandException told && !told.details().isEmpty()) {
                console.report(told.details());
            }
        } else if (e instanceof OutOfMemoryError) {
            console.say("out of memory; allow more with STANCE4J_JAVA_OPTS=-Xmx8g");
        } else {
            console.say(
                    "internal error, please report it: "
                            + e.toString().lines().findFirst().orElse("")
                            + " (--debug shows where)");
        }
        trace(e);
        return ExitCode.FAILED;
    }

    /** Tells whether an exception has a message for the user. */
    static boolean isExpected(Throwable e) {
        return EXPECTED.stream().anyMatch(type -> type.isInstance(e));
    }

    private static String message(IOException e) {
        if (e instanceof NoSuchFileException) {
            return e.getMessage() + ": there is no such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return e.getMessage() + ": access denied";
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private void trace(Throwable e) {
        if (debug.getAsBoolean()) {
            e.printStackTrace(console.err());
        }
    }
}
