// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.model.decoding.ActorTagEncoder;
import io.github.stance4j.model.decoding.PieceSpans;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns annotated sentences into examples. */
final class ExampleMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleMaker.class);

    private final WordPieceTokenizer tokenizer;
    private final int longest;

    ExampleMaker(WordPieceTokenizer tokenizer, NetworkConfig config) {
        this.tokenizer = tokenizer;
        this.longest = config.maxPieces();
    }

    /** Returns an example for each sentence that has any word piece. */
    List<TrainingExample> examples(Corpus corpus) {
        List<TrainingExample> examples = new ArrayList<>(corpus.sentences().size());
        for (AnnotatedSentence sentence : corpus.sentences()) {
            PieceSequence pieces = pieces(sentence);
            if (pieces.size() > 0) {
                examples.add(example(sentence, pieces));
            }
        }
        return examples;
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

    private static TrainingExample example(AnnotatedSentence sentence, PieceSequence pieces) {
        List<Span> mentions = new ArrayList<>();
        List<TrainingExample.Actor> actors = new ArrayList<>();
        for (AnnotatedActor actor : sentence.actors()) {
            mentions.add(actor.span());
            PieceSpans.covering(pieces, actor.span())
                    .ifPresent(range -> actors.add(actor(actor, range, pieces)));
        }
        return new TrainingExample(pieces, ActorTagEncoder.encode(pieces, mentions), actors);
    }

    private static TrainingExample.Actor actor(
            AnnotatedActor actor, PieceRange range, PieceSequence pieces) {
        Optional<PieceRange> target =
                actor.target().flatMap(mention -> PieceSpans.covering(pieces, mention.span()));
        return new TrainingExample.Actor(range, target, actor);
    }
}
