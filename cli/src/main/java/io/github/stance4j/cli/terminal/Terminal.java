// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.terminal;

import java.util.Map;

/**
 * What is known about who watches.
 *
 * @param input whether standard input is a terminal
 * @param output whether standard output is one
 * @param error whether standard error is one
 * @param width the columns that a line has, at least {@value #NARROWEST}
 * @param colour whether standard output takes colours
 */
public record Terminal(boolean input, boolean output, boolean error, int width, boolean colour) {

    /** The least width that is laid out for. */
    public static final int NARROWEST = 30;

    /** The width where nothing tells it. */
    public static final int DEFAULT_WIDTH = 100;

    /** Brings the width into its range. */
    public Terminal {
        width = Math.max(NARROWEST, width);
    }

    /**
     * Reads what the environment tells: {@code COLUMNS}, {@code NO_COLOR} (no-color.org) and {@code
     * TERM}. Java can't tell which stream is a terminal, so the launcher does, in {@code
     * STANCE4J_TTY}, by the letters of those that are: {@code i}, {@code o}, {@code e}.
     */
    public static Terminal of(Map<String, String> environment) {
        // Not null only if both standard input and output are terminals.
        String guess = System.console() == null ? "" : "ioe";
        String letters = environment.getOrDefault("STANCE4J_TTY", guess);
        boolean output = letters.contains("o");
        boolean plain =
                !environment.getOrDefault("NO_COLOR", "").isEmpty()
                        || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                letters.contains("i"),
                output,
                letters.contains("e"),
                width(environment.getOrDefault("COLUMNS", "")),
                output && !plain);
    }

    private static int width(String columns) {
        return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }
}
