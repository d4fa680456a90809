// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Span;
import io.github.stance4j.model.decoding.PieceSpans;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence whose actors are to be found. */
final class DiscoveryReading implements Reading<ActorStance> {

    private final String sentence;
    private final PieceSequence pieces;
    private final List<Window> windows;
    private final StanceAssembler assembler;

    /** By windows, which may be scored beside each other. */
    private final List<List<ActorStance>> found = new ArrayList<>();

    DiscoveryReading(
            String sentence,
            PieceSequence pieces,
            List<Window> windows,
            StanceAssembler assembler) {
        this.sentence = sentence;
        this.pieces = pieces;
        this.windows = windows;
        this.assembler = assembler;
    }

    @Override
    public List<Passage> passages() {
        return windows.stream().map(this::passage).toList();
    }

    private Passage passage(Window window) {
        List<ActorStance> inWindow = new ArrayList<>();
        found.add(inWindow);
        PieceSequence part = pieces.window(window.from(), window.to());
        return new Passage(
                part,
                0,
                tags ->
                        window.mentions(part, tags.get()).stream()
                                .map(range -> question(part, range, inWindow))
                                .toList());
    }

    private Question question(PieceSequence part, PieceRange range, List<ActorStance> inWindow) {
        Span span = PieceSpans.span(part, range);
        return new Question(
                range,
                Optional.empty(),
                logits ->
                        inWindow.add(assembler.assemble(sentence, span, Optional.empty(), logits)));
    }

    /** Two windows may see one actor differently; of two that overlap the first is kept. */
    @Override
    public List<ActorStance> result() {
        return NonOverlapping.of(found.stream().flatMap(List::stream).toList(), ActorStance::span);
    }
}
