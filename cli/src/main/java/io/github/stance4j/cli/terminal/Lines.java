// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.terminal;

/** Text for people, line by line. A line stays one, whatever a label in it is called. */
public final class Lines {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line, without spaces at its end. */
    public void add(String line) {
        text.append(TerminalText.unbroken(line).stripTrailing()).append('\n');
    }

    /** Returns all lines, each ended by a line feed. */
    @Override
    public String toString() {
        return text.toString();
    }
}
