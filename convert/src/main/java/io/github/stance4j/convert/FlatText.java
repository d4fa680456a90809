// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

/** Texts for formats in which a sentence is a line. */
final class FlatText {

    private FlatText() {}

    /** Puts a space for each line break, so that all offsets stay. */
    static String of(String text, Notes notes) {
        String flat = text.replace('\n', ' ').replace('\r', ' ');
        if (!flat.equals(text)) {
            notes.lost("line breaks in a text, of which each is a space now");
        }
        return flat;
    }
}
