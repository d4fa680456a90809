// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.Mention;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Stance;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a baseline says of an actor. */
record Answer(Map<Stance, Double> stances, Map<String, LabelDistribution> labels) {

    private static final double HELD = 0.5;

    /** Says it of one actor; stances above one half are held. */
    ActorStance about(ActorQuery query, SentenceQuery sentence) {
        Set<Stance> held =
                stances.keySet().stream()
                        .filter(stance -> stances.get(stance) > HELD)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return new ActorStance(
                Mention.in(sentence.sentence(), query.actor()),
                query.target().map(target -> Mention.in(sentence.sentence(), target)),
                stances,
                held,
                labels);
    }
}
