// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes a corpus as poor in stances as text is that nobody has chosen. Half of the sentences of our
 * own were written to carry one.
 */
final class RareStances {

    private RareStances() {}

    /**
     * Leaves sentences that hold a stance out, by lot, until at most a share of all does; those
     * that hold none all stay. Groups with a sentence that stays may lose others.
     *
     * @param share how much of the corpus may hold a stance, in [0, 1]
     * @param seed the seed of the lot
     */
    static Corpus of(Corpus corpus, double share, long seed) {
        List<AnnotatedSentence> kept = new ArrayList<>();
        List<AnnotatedSentence> holding = new ArrayList<>();
        for (AnnotatedSentence sentence : corpus.sentences()) {
            (holdsOne(sentence) ? holding : kept).add(sentence);
        }
        Collections.shuffle(holding, new Random(seed));
        double most = share < 1 ? Math.floor(kept.size() * share / (1 - share)) : holding.size();
        kept.addAll(holding.subList(0, (int) Math.min(most, holding.size())));
        return new Corpus(corpus.schema(), kept);
    }

    private static boolean holdsOne(AnnotatedSentence sentence) {
        return sentence.actors().stream().anyMatch(actor -> !actor.held().isEmpty());
    }
}
