// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import java.util.Arrays;
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

    private static boolean isClose(String number, String other) {
        return Math.abs(Double.parseDouble(number) - Double.parseDouble(other)) <= TOLERANCE;
    }
}
