// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.Span;
import io.github.stance4j.model.decoding.PieceSpans;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A sentence whose actors are to be found and not to be scored. */
final class MentionReading implements Reading<Span> {

    private final PieceSequence pieces;
    private final List<Window> windows;
    private final List<Span> found = new ArrayList<>();

    MentionReading(PieceSequence pieces, List<Window> windows) {
        this.pieces = pieces;
        this.windows = windows;
    }

    @Override
    public List<Passage> passages() {
        return windows.stream().map(this::passage).toList();
    }

    private Passage passage(Window window) {
        PieceSequence part = pieces.window(window.from(), window.to());
        return new Passage(
                part,
                0,
                tags -> {
                    find(window, part, tags);
                    return List.of();
                });
    }

    private void find(Window window, PieceSequence part, Supplier<float[][]> tags) {
        window.mentions(part, tags.get()).forEach(range -> found.add(PieceSpans.span(part, range)));
    }

    /** Two windows may see one actor differently; of two that overlap the first is kept. */
    @Override
    public List<Span> result() {
        return NonOverlapping.of(found, span -> span);
    }
}
