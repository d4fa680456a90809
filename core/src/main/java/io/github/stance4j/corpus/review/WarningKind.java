// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import java.util.Objects;

/**
 * What all warnings of one kind have in common.
 *
 * @param name a short name in lower case with hyphens, such as {@code rare-label}
 * @param weight how much is at stake
 * @param why why it matters, as a sentence
 * @param remedy what to do about it, as a sentence
 */
public record WarningKind(String name, Weight weight, String why, String remedy) {

    /** How much is at stake; the greatest first. */
    public enum Weight {
        /** Figures measured on the corpus can't be trusted, or a label can't be learnt. */
        HIGH,
        /** A model learns something else than what is meant, or less than it could. */
        MIDDLE,
        /** Good to know before figures are read. */
        LOW
    }

    /**
     * @throws IllegalArgumentException if the name is not of lower-case letters and hyphens
     */
    public WarningKind {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException(
                    "The name of a kind must be of lower-case letters and hyphens, found " + name);
        }
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(remedy, "remedy");
    }
}
