// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page shows as output beside what was really printed.
 *
 * @param shown ends with a line {@value #MORE} if it is the first paragraphs only
 * @param printed all of it
 */
record ShownOutput(String shown, String printed) {

    private static final String MORE = "…";

    /** Probabilities differ a little with the processor's arithmetic. */
    private static final double TOLERANCE = 0.05;

    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:\\.\\d+)?(?:E-?\\d+)?|(?<= )[-–](?=\\s)");
    private static final Pattern INTERVAL = Pattern.compile(" *\\[#,? #]");
    private static final Pattern PROGRESS = Pattern.compile(".* left, loss .*\n|, best so far");

    /** Returns as much of what was printed as is shown. */
    String excerpt() {
        if (!shown.endsWith("\n" + MORE + "\n")) {
            return printed;
        }
        int paragraphs = shown.split("\n\n").length - 1;
        return Arrays.stream(printed.split("\n\n"))
                .limit(paragraphs)
                .map(paragraph -> paragraph + "\n\n")
                .collect(Collectors.joining("", "", MORE + "\n"));
    }

    /** Returns what is shown, with the printed number in the place of each that is close to it. */
    String withPrintedNumbers() {
        Matcher real = DECIMAL.matcher(excerpt());
        return DECIMAL.matcher(shown)
                .replaceAll(
                        number ->
                                real.find() && isClose(number.group(), real.group())
                                        ? real.group()
                                        : number.group());
    }

    /**
     * Returns what a text says beside numbers: each is replaced by a sign, undefined ones too, and
     * its interval and padding go with it. What a training tells by the clock, and which of its
     * epochs is the best, are left out.
     */
    static String withoutNumbers(String text) {
        String words = NUMBER.matcher(PROGRESS.matcher(text).replaceAll("")).replaceAll("#");
        return INTERVAL.matcher(words).replaceAll("").replaceAll(" +", " ").replaceAll(" \n", "\n");
    }

    /** Returns the lines of a table that are not what a model says, which stands indented. */
    static List<String> unindented(String text) {
        return text.lines().filter(line -> !line.startsWith(" ")).toList();
    }

    private static boolean isClose(String number, String other) {
        return Math.abs(Double.parseDouble(number) - Double.parseDouble(other)) <= TOLERANCE;
    }
}
