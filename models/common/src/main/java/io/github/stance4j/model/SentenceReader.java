// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import io.github.stance4j.model.decoding.EntityMarkers;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import io.github.stance4j.model.text.WordShape;
import java.util.List;
import java.util.Optional;

/** Prepares sentences for scoring. */
final class SentenceReader {

    private final WordPieceTokenizer tokenizer;
    private final NetworkConfig network;
    private final StanceAssembler assembler;
    private final Optional<EntityMarkers> markers;

    SentenceReader(WordPieceTokenizer tokenizer, NetworkConfig network, StanceAssembler assembler) {
        this.tokenizer = tokenizer;
        this.network = network;
        this.assembler = assembler;
        this.markers = EntityMarkers.of(network, tokenizer.vocabulary());
    }

    /** Returns a reader of the same texts that hands to another assembler. */
    SentenceReader with(StanceAssembler other) {
        return new SentenceReader(tokenizer, network, other);
    }

    Reading<ActorStance> find(String sentence, CallNotes notes) {
        PieceSequence pieces = tokenizer.tokenize(sentence);
        return new DiscoveryReading(sentence, pieces, windowsOf(pieces, notes), assembler);
    }

    QueryReading ask(SentenceQuery query, CallNotes notes) {
        PieceSequence pieces = tokenizer.tokenize(query.sentence());
        if (pieces.size() == 0) {
            pieces = unreadable(query.sentence());
        }
        return new QueryReading(
                network.targets() ? query : withoutTargets(query, notes),
                pieces,
                windows(pieces, notes),
                notes,
                markers);
    }

    /** Finds actors without scoring them, for a network that reads each one marked. */
    Reading<Span> findMentions(String sentence, CallNotes notes) {
        PieceSequence pieces = tokenizer.tokenize(sentence);
        return new MentionReading(pieces, windowsOf(pieces, notes));
    }

    private List<Window> windowsOf(PieceSequence pieces, CallNotes notes) {
        return pieces.size() == 0 ? List.of() : windows(pieces, notes).all();
    }

    private Windows windows(PieceSequence pieces, CallNotes notes) {
        if (pieces.size() > network.maxPieces()) {
            notes.longSentence();
        }
        return new Windows(pieces.size(), network.maxPieces());
    }

    /** What has nothing but control characters is read as one unknown word. */
    private PieceSequence unreadable(String sentence) {
        return new PieceSequence(
                List.of(tokenizer.vocabulary().unknown()),
                List.of(new Span(0, Math.max(1, sentence.length()))),
                List.of(true),
                List.of(WordShape.OTHER));
    }

    private static SentenceQuery withoutTargets(SentenceQuery query, CallNotes notes) {
        query.actors().stream()
                .filter(actor -> actor.target().isPresent())
                .forEach(actor -> notes.ignoredTarget());
        return new SentenceQuery(
                query.sentence(),
                query.actors().stream().map(actor -> ActorQuery.of(actor.actor())).toList());
    }
}
