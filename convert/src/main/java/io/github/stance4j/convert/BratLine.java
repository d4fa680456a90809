// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.List;

/**
 * A line of an annotation file of brat.
 *
 * @param number where it stands, counted from 1
 * @param id its name, whose first letter tells what it is
 * @param words what stands behind the first tab, parted at spaces
 * @param text what stands behind the second tab; empty if there is none
 */
record BratLine(int number, String id, List<String> words, String text) {

    /** Reads a line that is not blank. */
    static BratLine of(String line, int number) {
        String[] parts = line.split("\t", 3);
        return new BratLine(
                number,
                parts[0].strip(),
                parts.length > 1 ? List.of(parts[1].strip().split("[ \t]+")) : List.of(),
                parts.length > 2 ? parts[2] : "");
    }

    char kind() {
        return id.isEmpty() ? ' ' : id.charAt(0);
    }

    /** Returns a word, empty if there are not so many. */
    String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    /** Returns what stands behind the colon of an argument. */
    static String argument(String word) {
        return word.substring(word.indexOf(':') + 1);
    }

    /** Returns what stands before the colon of an argument, without the number of its place. */
    static String role(String word) {
        int end = word.indexOf(':');
        return end < 0 ? "" : word.substring(0, end).replaceFirst("\\d+$", "");
    }
}
