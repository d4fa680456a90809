// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Objects;

/**
 * The three standard streams of the command.
 *
 * @param in standard input
 * @param out for results, and for nothing else
 * @param err for all that is said besides, in UTF-8
 * @param terminal who watches
 */
public record Console(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {

    /** Checks that all are there. */
    public Console {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(terminal, "terminal");
    }

    /** Says what the command has to say, on one line of its own, whatever labels are in it. */
    public void say(String message) {
        report(TerminalText.unbroken("stance4j: " + message));
    }

    /**
     * Reports what is wrong with data; each line begins with its place, where editors look for it.
     */
    public void report(String defects) {
        err.println(TerminalText.lines(defects));
        err.flush();
    }
}
