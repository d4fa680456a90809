// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

/** Shows text of the input in a message: on one line and short. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        String shown = text.substring(0, end).replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
        return end < text.length() ? shown + "…" : shown;
    }
}
