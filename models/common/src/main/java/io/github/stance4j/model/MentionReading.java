// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.Span;
import io.github.stance4j.model.decoding.PieceSpans;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.List;

/** A sentence whose actors are to be found and not to be scored. */
final class MentionReading implements Reading<Span> {

    private final PieceSequence pieces;
    private final List<Window> windows;

    /** By windows, which may be scored beside each other. */
    private final List<List<Span>> found = new ArrayList<>();

    MentionReading(PieceSequence pieces, List<Window> windows) {
        this.pieces = pieces;
        this.windows = windows;
    }

    @Override
    public List<Passage> passages() {
        return windows.stream().map(this::passage).toList();
    }

    private Passage passage(Window window) {
        List<Span> inWindow = new ArrayList<>();
        found.add(inWindow);
        PieceSequence part = pieces.window(window.from(), window.to());
        return new Passage(
                part,
                0,
                tags -> {
                    window.mentions(part, tags.get())
                            .forEach(range -> inWindow.add(PieceSpans.span(part, range)));
                    return List.of();
                });
    }

    /** Two windows may see one actor differently; of two that overlap the first is kept. */
    @Override
    public List<Span> result() {
        return NonOverlapping.of(found.stream().flatMap(List::stream).toList(), span -> span);
    }
}
