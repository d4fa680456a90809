// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.model.decoding.ActorTagEncoder;
import io.github.stance4j.model.decoding.EntityMarkers;
import io.github.stance4j.model.decoding.PieceSpans;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns annotated sentences into examples. */
final class ExampleMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleMaker.class);

    private final WordPieceTokenizer tokenizer;
    private final int longest;
    private final LabelSchema schema;
    private final boolean findsActors;
    private final Optional<EntityMarkers> markers;

    /**
     * @param longestSentence how many pieces of a sentence are learnt from
     */
    ExampleMaker(
            WordPieceTokenizer tokenizer,
            NetworkConfig config,
            LabelSchema schema,
            int longestSentence) {
        this.schema = schema;
        this.tokenizer = tokenizer;
        this.longest = Math.min(longestSentence, config.maxPieces());
        this.findsActors = config.findsActors();
        this.markers = EntityMarkers.of(config, tokenizer.vocabulary());
    }

    /**
     * Returns an example for each sentence that has any word piece; where actors are marked, one
     * for each actor, and if they are to be found, one without marks to find them in.
     */
    List<TrainingExample> examples(List<AnnotatedSentence> sentences) {
        List<TrainingExample> examples = new ArrayList<>(sentences.size());
        for (AnnotatedSentence sentence : sentences) {
            PieceSequence pieces = pieces(sentence);
            if (pieces.size() > 0) {
                TrainingExample whole = example(sentence, pieces);
                if (markers.isEmpty()) {
                    examples.add(whole);
                } else {
                    examples.addAll(marked(markers.get(), whole));
                }
            }
        }
        return examples;
    }

    private List<TrainingExample> marked(EntityMarkers marking, TrainingExample whole) {
        List<TrainingExample> examples = new ArrayList<>();
        if (findsActors) {
            examples.add(new TrainingExample(whole.pieces(), whole.tags(), List.of(), false));
        }
        for (TrainingExample.Actor actor : whole.actors()) {
            EntityMarkers.Marked marked =
                    marking.mark(whole.pieces(), actor.pieces(), actor.target());
            examples.add(
                    new TrainingExample(
                            marked.pieces(),
                            List.of(),
                            List.of(
                                    new TrainingExample.Actor(
                                            marked.actor(),
                                            marked.target(),
                                            actor.labels(),
                                            moved(marked, actor.cues()))),
                            true));
        }
        return examples;
    }

    private static Map<Stance, List<PieceRange>> moved(
            EntityMarkers.Marked marked, Map<Stance, List<PieceRange>> cues) {
        Map<Stance, List<PieceRange>> moved = new LinkedHashMap<>();
        cues.forEach(
                (stance, ranges) ->
                        moved.put(
                                stance,
                                ranges.stream()
                                        .flatMap(range -> marked.moved(range).stream())
                                        .toList()));
        return moved;
    }

    private PieceSequence pieces(AnnotatedSentence sentence) {
        PieceSequence pieces = tokenizer.tokenize(sentence.text());
        if (pieces.size() <= longest) {
            return pieces;
        }
        LOG.warn(
                "Sentence {} has {} word pieces; training reads its first {} and leaves out actors beyond them",
                sentence.id(),
                pieces.size(),
                longest);
        return pieces.window(0, longest);
    }

    private TrainingExample example(AnnotatedSentence sentence, PieceSequence pieces) {
        List<Span> mentions = new ArrayList<>();
        List<TrainingExample.Actor> actors = new ArrayList<>();
        for (AnnotatedActor actor : sentence.actors()) {
            mentions.add(actor.span());
            PieceSpans.covering(pieces, actor.span())
                    .ifPresent(range -> actors.add(actor(actor, range, pieces, sentence)));
        }
        return new TrainingExample(pieces, ActorTagEncoder.encode(pieces, mentions), actors, true);
    }

    private TrainingExample.Actor actor(
            AnnotatedActor actor,
            PieceRange range,
            PieceSequence pieces,
            AnnotatedSentence sentence) {
        Optional<PieceRange> target =
                actor.target().flatMap(mention -> PieceSpans.covering(pieces, mention.span()));
        return new TrainingExample.Actor(range, target, actor, cues(actor, pieces, sentence));
    }

    private Map<Stance, List<PieceRange>> cues(
            AnnotatedActor actor, PieceSequence pieces, AnnotatedSentence sentence) {
        Map<Stance, List<PieceRange>> cues = new LinkedHashMap<>();
        Cues.of(actor, schema, sentence.text())
                .forEach(
                        (stance, spans) -> {
                            List<PieceRange> ranges =
                                    spans.stream().flatMap(span -> covering(pieces, span)).toList();
                            if (!ranges.isEmpty()) {
                                cues.put(stance, ranges);
                            }
                        });
        return cues;
    }

    private static Stream<PieceRange> covering(PieceSequence pieces, Span span) {
        return PieceSpans.covering(pieces, span).stream();
    }
}
