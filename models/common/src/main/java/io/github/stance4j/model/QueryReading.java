// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.model.network.ActorLogits;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sentence whose actors are given. */
final class QueryReading implements Reading<ActorLogits> {

    private final PieceSequence pieces;
    private final Windows windows;
    private final CallNotes notes;
    private final ActorLogits[] answers;
    private final Map<Window, List<Question>> questions = new LinkedHashMap<>();

    QueryReading(SentenceQuery query, PieceSequence pieces, Windows windows, CallNotes notes) {
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
                .map(entry -> passage(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Passage passage(Window window, List<Question> asked) {
        return new Passage(pieces.window(window.from(), window.to()), tags -> asked);
    }

    @Override
    public List<ActorLogits> result() {
        return List.copyOf(Arrays.asList(answers));
    }
}
