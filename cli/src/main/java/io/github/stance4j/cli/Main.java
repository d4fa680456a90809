// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.Terminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Runs the {@code stance4j} command. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        Console console =
                new Console(
                        System.in,
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                        new PrintStream(
                                new FileOutputStream(FileDescriptor.err),
                                true,
                                StandardCharsets.UTF_8),
                        Terminal.of(System.getenv()));
        // Numbers and messages are the same everywhere, as what reads them expects.
        Locale.setDefault(Locale.ROOT);
        // ND4J prints to System.out while it trains; results must not have that between them.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        System.exit(Stance4j.run(console, ClassifierSource.CLASS_PATH, args));
    }
}
