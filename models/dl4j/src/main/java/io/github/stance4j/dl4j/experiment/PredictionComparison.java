// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.scoring.Dl4jStanceEngine;
import io.github.stance4j.model.StanceModel;
import java.util.List;
import java.util.Map;

/**
 * How far the answers of two models about given actors are the same.
 *
 * @param actors how many actors both were asked about
 * @param otherLabels how many of them hold other stances or have another label of a set
 * @param greatest the greatest difference of two probabilities
 */
public record PredictionComparison(int actors, int otherLabels, double greatest) {

    static PredictionComparison of(StanceModel one, StanceModel other, Corpus corpus) {
        List<SentenceQuery> queries =
                corpus.sentences().stream().map(AnnotatedSentence::query).toList();
        List<ActorStance> first = answers(one, queries);
        List<ActorStance> second = answers(other, queries);
        int otherLabels = 0;
        double greatest = 0;
        for (int i = 0; i < first.size(); i++) {
            otherLabels += sameLabels(first.get(i), second.get(i)) ? 0 : 1;
            greatest = Math.max(greatest, difference(first.get(i), second.get(i)));
        }
        return new PredictionComparison(first.size(), otherLabels, greatest);
    }

    /** Both by the engine that trained, which tells the least differences of its own. */
    private static List<ActorStance> answers(StanceModel model, List<SentenceQuery> queries) {
        try (StanceClassifier classifier = Dl4jStanceEngine.open(model, LoadOptions.defaults())) {
            return classifier.classifyQueries(queries).stream().flatMap(List::stream).toList();
        }
    }

    private static boolean sameLabels(ActorStance one, ActorStance other) {
        return one.held().equals(other.held())
                && one.labels().keySet().stream()
                        .allMatch(set -> one.label(set).equals(other.label(set)));
    }

    private static double difference(ActorStance one, ActorStance other) {
        double greatest = 0;
        for (Map.Entry<Stance, Double> stance : one.stances().entrySet()) {
            greatest =
                    Math.max(
                            greatest,
                            Math.abs(stance.getValue() - other.probability(stance.getKey())));
        }
        for (String set : one.labels().keySet()) {
            Map<String, Double> scores = other.labels().get(set).scores();
            for (Map.Entry<String, Double> label : one.labels().get(set).scores().entrySet()) {
                greatest =
                        Math.max(greatest, Math.abs(label.getValue() - scores.get(label.getKey())));
            }
        }
        return greatest;
    }

    /** Tells whether every probability and every label is the same. */
    public boolean same() {
        return otherLabels == 0 && greatest == 0;
    }
}
