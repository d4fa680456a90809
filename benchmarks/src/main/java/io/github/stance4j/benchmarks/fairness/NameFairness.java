// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.fairness;

import io.github.stance4j.ActorStance;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Measures how many stances a classifier takes back when the actors have other names:
 * counterfactual token fairness (Garg et al., AIES 2019) by decision. Actors are given.
 */
public final class NameFairness {

    private final StanceClassifier classifier;
    private final Names names = Names.load();
    private final long seed;

    /**
     * @param seed which names are taken
     */
    public NameFairness(StanceClassifier classifier, long seed) {
        this.classifier = classifier;
        this.seed = seed;
    }

    /** Exchanges the names of each sentence for those of each region, and counts the changes. */
    public List<Flips> measure(List<AnnotatedSentence> sentences) {
        List<Flips> flips = new ArrayList<>();
        names.regions().forEach(region -> flips.add(measure(sentences, region)));
        return flips;
    }

    private Flips measure(List<AnnotatedSentence> sentences, String region) {
        NameExchange exchange =
                new NameExchange(names, region, new Random(seed * 31 + region.hashCode()));
        List<SentenceQuery> before = new ArrayList<>();
        List<SentenceQuery> after = new ArrayList<>();
        for (AnnotatedSentence sentence : sentences) {
            Optional<SentenceQuery> exchanged = exchange.exchange(sentence);
            if (exchanged.isPresent()) {
                before.add(sentence.query());
                after.add(exchanged.get());
            }
        }
        List<List<ActorStance>> then = classifier.classifyQueries(before);
        List<List<ActorStance>> now = classifier.classifyQueries(after);
        Flips flips = Flips.none(region);
        for (int i = 0; i < then.size(); i++) {
            flips = flips.plus(then.get(i), now.get(i));
        }
        return flips;
    }

    /** Returns the sum over all regions, named "all". */
    public static Flips sum(List<Flips> flips) {
        return flips.stream().reduce(Flips.none("all"), Flips::plus);
    }
}
