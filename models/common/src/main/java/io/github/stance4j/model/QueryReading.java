// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.model.decoding.EntityMarkers;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A sentence whose actors are given. */
final class QueryReading implements Reading<ActorLogits> {

    private final PieceSequence pieces;
    private final Windows windows;
    private final CallNotes notes;
    private final Optional<EntityMarkers> markers;
    private final ActorLogits[] answers;
    private final Map<Window, List<Question>> questions = new LinkedHashMap<>();

    QueryReading(
            SentenceQuery query,
            PieceSequence pieces,
            Windows windows,
            CallNotes notes,
            Optional<EntityMarkers> markers) {
        this.markers = markers;
        this.pieces = pieces;
        this.windows = windows;
        this.notes = notes;
        this.answers = new ActorLogits[query.actors().size()];
        for (int i = 0; i < answers.length; i++) {
            ask(i, query.actors().get(i));
        }
    }

    private void ask(int index, ActorQuery query) {
        PieceRange actor = PieceRanges.nearest(pieces, query.actor());
        Optional<PieceRange> target =
                query.target()
                        .map(span -> PieceRanges.nearest(pieces, span))
                        .filter(range -> inReach(actor, range));
        if (actor.to() - actor.from() > windows.length()) {
            notes.cutActor();
        }
        Window window =
                windows.around(target.map(range -> PieceRanges.hull(actor, range)).orElse(actor));
        questions
                .computeIfAbsent(window, any -> new ArrayList<>())
                .add(
                        new Question(
                                window.inWindow(actor),
                                target.map(window::inWindow),
                                logits -> answers[index] = logits));
    }

    private boolean inReach(PieceRange actor, PieceRange target) {
        PieceRange both = PieceRanges.hull(actor, target);
        boolean inReach = both.to() - both.from() <= windows.length();
        if (!inReach) {
            notes.farTarget();
        }
        return inReach;
    }

    @Override
    public List<Passage> passages() {
        return questions.entrySet().stream()
                .flatMap(entry -> passages(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<Passage> passages(Window window, List<Question> asked) {
        PieceSequence part = pieces.window(window.from(), window.to());
        return markers.map(marking -> asked.stream().map(one -> marked(marking, part, one)))
                .orElseGet(() -> Stream.of(Passage.of(part, asked)));
    }

    private static Passage marked(EntityMarkers markers, PieceSequence part, Question question) {
        EntityMarkers.Marked marked = markers.mark(part, question.actor(), question.target());
        Question asked = new Question(marked.actor(), marked.target(), question.answer());
        return Passage.of(marked.pieces(), List.of(asked));
    }

    @Override
    public List<ActorLogits> result() {
        return List.copyOf(Arrays.asList(answers));
    }
}
