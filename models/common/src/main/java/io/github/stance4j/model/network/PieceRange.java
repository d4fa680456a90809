// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

/**
 * A half-open range of pieces of a {@link io.github.stance4j.model.text.PieceSequence}, special
 * pieces not counted.
 *
 * @param from index of the first piece, at least 0
 * @param to index after the last piece, greater than {@code from}
 */
public record PieceRange(int from, int to) {

    /**
     * @throws IllegalArgumentException if the range is empty, reversed or starts before 0
     */
    public PieceRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "A piece range must satisfy 0 <= from < to, found " + from + " and " + to);
        }
    }
}
