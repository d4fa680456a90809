// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The actors of a sentence, those predicted in it, and which of them are the same.
 *
 * @param gold the annotated actors
 * @param predicted the predicted actors
 * @param matches which of them are the same; each actor is in one match at most
 */
record Alignment(
        List<NamedActor<AnnotatedActor>> gold,
        List<NamedActor<ActorStance>> predicted,
        List<ActorMatch> matches) {

    static Alignment of(AnnotatedSentence sentence, List<ActorStance> predictions) {
        var gold = NamedActor.group(sentence.actors(), AnnotatedActor::actor);
        var predicted = NamedActor.group(predictions, ActorStance::actor);
        List<ActorMatch> matches =
                ActorMatcher.match(
                        gold.stream().map(NamedActor::spans).toList(),
                        predicted.stream().map(NamedActor::spans).toList());
        return new Alignment(gold, predicted, matches);
    }

    /** Returns the predicted actor that a gold one was matched with. */
    Optional<NamedActor<ActorStance>> predictedFor(int goldIndex) {
        return matches.stream()
                .filter(match -> match.gold() == goldIndex)
                .map(match -> predicted.get(match.predicted()))
                .findFirst();
    }

    /** Returns the predicted actors that are none. */
    List<NamedActor<ActorStance>> invented() {
        return IntStream.range(0, predicted.size())
                .filter(i -> matches.stream().noneMatch(match -> match.predicted() == i))
                .mapToObj(predicted::get)
                .toList();
    }
}
