// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.model.network.PieceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a sentence that is longer than the encoder reads into overlapping windows.
 *
 * <p>Each window is as long as the encoder reads, and starts half of that after the one before it
 * (the last one ends with the sentence). So each piece has a quarter of a window around it on both
 * sides in the window whose core it is in, except near the ends of the sentence.
 */
final class Windows {

    private final int pieces;
    private final int longest;
    private final List<Window> all;

    /**
     * @param pieces number of pieces of the sentence, at least 1
     * @param longest number of pieces that the encoder reads at once, at least 1
     */
    Windows(int pieces, int longest) {
        this.pieces = pieces;
        this.longest = Math.min(longest, pieces);
        this.all = divide();
    }

    private List<Window> divide() {
        int last = pieces - longest;
        int stride = Math.max(1, longest / 2);
        List<Window> windows = new ArrayList<>();
        int coreFrom = 0;
        for (int from = 0; from < last; from += stride) {
            int next = Math.min(from + stride, last);
            int coreTo = (from + longest + next) / 2;
            windows.add(new Window(from, from + longest, coreFrom, coreTo));
            coreFrom = coreTo;
        }
        windows.add(new Window(last, pieces, coreFrom, pieces));
        return List.copyOf(windows);
    }

    /** Returns the windows in order; their cores cover the sentence without overlap. */
    List<Window> all() {
        return all;
    }

    /** Returns the number of pieces of a window. */
    int length() {
        return longest;
    }

    /**
     * Returns the window to read a range in: the one that has its middle in its core, so that a
     * given actor is read as one that is found, or, if a longer range comes too near to the ends of
     * that, one of its own with the range in the middle. A range that is longer than a window is
     * cut at its end.
     */
    Window around(PieceRange range) {
        int enough = Math.min(longest / 8, (longest - (range.to() - range.from())) / 2);
        return all.stream()
                .filter(window -> window.hasInCore(range))
                .filter(window -> window.contains(range) && context(window, range) >= enough)
                .findFirst()
                .orElseGet(() -> ownWindow(range));
    }

    /**
     * The pieces of a window before or after a range, whichever are fewer and not all there are.
     */
    private int context(Window window, PieceRange range) {
        int before = window.from() == 0 ? pieces : range.from() - window.from();
        int after = window.to() == pieces ? pieces : window.to() - range.to();
        return Math.min(before, after);
    }

    private Window ownWindow(PieceRange range) {
        int context = Math.max(0, longest - (range.to() - range.from()));
        int from = Math.max(0, Math.min(range.from() - context / 2, pieces - longest));
        return new Window(from, from + longest, from, from + longest);
    }
}
