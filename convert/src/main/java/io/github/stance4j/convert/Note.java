// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

/**
 * What a conversion has to say about the data.
 *
 * @param text what it is about and, where there is a way, how to keep it
 * @param count how many there are of it
 * @param loss whether something of the input is not in the output
 */
public record Note(String text, int count, boolean loss) {

    /** Returns the count and the text. */
    @Override
    public String toString() {
        return count + " " + text;
    }
}
