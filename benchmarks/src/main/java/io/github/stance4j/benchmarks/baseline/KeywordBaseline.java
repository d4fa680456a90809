// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the stance of each keyword to the actor nearest to it, by characters between the two; of
 * two equally near ones, to the one that stands earlier.
 *
 * <p>Who condemns is negative, all others are neutral. Of a label set other than sentiment, it
 * always takes the first label.
 */
public final class KeywordBaseline implements Baseline {

    private final LabelSchema schema;

    /**
     * Makes a baseline that answers with the labels of a schema; stances without keywords are never
     * held.
     */
    public KeywordBaseline(LabelSchema schema) {
        this.schema = schema;
    }

    @Override
    public String name() {
        return "keyword + nearest actor";
    }

    @Override
    public List<ActorStance> score(SentenceQuery query) {
        Map<Stance, Set<Span>> holders = new LinkedHashMap<>();
        schema.stances().forEach(stance -> holders.put(stance, holders(stance, query)));
        return query.actors().stream()
                .map(actor -> answer(actor.actor(), holders).about(actor, query))
                .toList();
    }

    private static Set<Span> holders(Stance stance, SentenceQuery query) {
        List<Span> actors = query.actors().stream().map(ActorQuery::actor).sorted().toList();
        Set<Span> holders = new HashSet<>();
        for (Span keyword : Keywords.of(stance, query.sentence())) {
            actors.stream()
                    .min(Comparator.comparingInt(actor -> distance(actor, keyword)))
                    .ifPresent(holders::add);
        }
        return holders;
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start(), b.start()) - Math.min(a.end(), b.end()));
    }

    private Answer answer(Span actor, Map<Stance, Set<Span>> holders) {
        Map<Stance, Double> stances = new LinkedHashMap<>();
        holders.forEach((stance, spans) -> stances.put(stance, spans.contains(actor) ? 1.0 : 0.0));
        boolean condemns = stances.getOrDefault(Stance.CONDEMNATION, 0.0) > 0;
        Map<String, LabelDistribution> labels = new LinkedHashMap<>();
        schema.labelSets().forEach(set -> labels.put(set.name(), distribution(set, condemns)));
        return new Answer(stances, labels);
    }

    private static LabelDistribution distribution(LabelSet set, boolean condemns) {
        String label = condemns ? Sentiment.NEGATIVE : Sentiment.NEUTRAL;
        double[] probabilities = new double[set.labels().size()];
        boolean known = set.name().equals(Sentiment.NAME) && set.labels().contains(label);
        probabilities[known ? set.indexOf(label) : 0] = 1;
        return LabelDistribution.of(set, probabilities);
    }
}
