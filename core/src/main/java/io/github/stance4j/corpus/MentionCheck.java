// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a mention with what stands in its sentence. */
record MentionCheck(String sentence, String text, int start, int end) {

    private static final int SHOWN_PLACES = 3;

    /** Tells what is wrong with the end, if it is that the offsets are no range of the sentence. */
    Optional<String> wrongEnd() {
        if (end <= start) {
            return Optional.of(
                    String.format(
                            "found %d, expected more than the start %d%s", end, start, places()));
        }
        if (end > sentence.length()) {
            return Optional.of(
                    String.format(
                            "found %d, expected at most %d, the length of the sentence in UTF-16"
                                    + " units%s",
                            end, sentence.length(), places()));
        }
        return Optional.empty();
    }

    /** Tells what is wrong with the text, if the offsets are right but it does not stand there. */
    Optional<String> wrongText() {
        if (wrongEnd().isPresent() || sentence.substring(start, end).equals(text)) {
            return Optional.empty();
        }
        return Optional.of(
                String.format(
                        "found %s, but at %d to %d stands %s%s%s",
                        Cells.show(text),
                        start,
                        end,
                        Cells.show(sentence.substring(start, end)),
                        countsCodePoints()
                                ? "; these offsets count code points, expected UTF-16 units"
                                : "",
                        places()));
    }

    /** Python counts like this, so it is the commonest reason for offsets that don't match. */
    private boolean countsCodePoints() {
        if (end > sentence.codePointCount(0, sentence.length())) {
            return false;
        }
        int from = sentence.offsetByCodePoints(0, start);
        return sentence.substring(from, sentence.offsetByCodePoints(from, end - start))
                .equals(text);
    }

    private String places() {
        List<String> places = new ArrayList<>();
        int place = sentence.indexOf(text);
        while (place >= 0 && places.size() < SHOWN_PLACES) {
            places.add(place + " to " + (place + text.length()));
            place = sentence.indexOf(text, place + 1);
        }
        return "; the sentence "
                + (places.isEmpty()
                        ? "does not have " + Cells.show(text)
                        : "has " + Cells.show(text) + " at " + String.join(" and ", places));
    }
}
