// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units of a sentence, as {@link
 * String#substring(int, int)} takes it.
 *
 * @param start index of the first code unit, at least 0
 * @param end index after the last code unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * @throws IllegalArgumentException if the range is empty, reversed or starts before 0
     */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A span must satisfy 0 <= start < end, found start "
                            + start
                            + " and end "
                            + end);
        }
    }

    /** Returns the number of code units. */
    public int length() {
        return end - start;
    }

    /**
     * Returns the text of this span.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the sentence
     */
    public String of(String sentence) {
        return sentence.substring(start, end);
    }

    /** Returns the number of code units that both spans cover, 0 if they are disjoint. */
    public int intersection(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /**
     * Returns the intersection over union in code units, from 0 (disjoint) to 1 (equal).
     *
     * <p>This is the Jaccard index of the two sets of positions.
     */
    public double overlap(Span other) {
        int shared = intersection(other);
        return (double) shared / (length() + other.length() - shared);
    }

    /** Returns this span moved by {@code offset} code units. */
    public Span shifted(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
