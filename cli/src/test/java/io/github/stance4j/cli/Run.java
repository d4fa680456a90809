// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the command, and what came of it. */
record Run(int status, String out, String err) {

    private static final Terminal PIPES = new Terminal(false, false, false, 100, false);

    /** Runs with nothing on standard input. */
    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run withInput(byte[] input, String... args) {
        return run(PIPES, input, (model, options) -> new CueClassifier(options), args);
    }

    static Run onTerminal(Terminal terminal, String input, String... args) {
        return run(
                terminal,
                input.getBytes(StandardCharsets.UTF_8),
                (model, options) -> new CueClassifier(options),
                args);
    }

    static Run withModels(ClassifierSource models, String input, String... args) {
        return run(PIPES, input.getBytes(StandardCharsets.UTF_8), models, args);
    }

    private static Run run(
            Terminal terminal, byte[] input, ClassifierSource models, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new ByteArrayInputStream(input),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal);
        int status = Stance4j.run(console, models, args);
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the JSON of each line of the output. */
    List<JsonNode> json() {
        JsonMapper mapper = new JsonMapper();
        return out.lines()
                .map(
                        line -> {
                            try {
                                return mapper.readTree(line);
                            } catch (IOException e) {
                                throw new UncheckedIOException(line, e);
                            }
                        })
                .toList();
    }
}
