// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.Mention;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A double of a model, for tests of the command line only: an actor is a run of capitalised words,
 * and holds what the words between it and the next full stop or capital letter say. Every
 * probability is 0.98765 or 0.03.
 */
final class CueClassifier implements StanceClassifier {

    static final LabelSchema SCHEMA =
            new LabelSchema(
                    List.of(Stance.CONDEMNATION, Stance.DE_ESCALATION_CALL, Stance.MEDIATION_OFFER),
                    List.of(Sentiment.LABELS));

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*");

    private static final Map<Stance, String> CUES =
            Map.of(
                    Stance.CONDEMNATION, "denounced",
                    Stance.DE_ESCALATION_CALL, "restraint",
                    Stance.MEDIATION_OFFER, "offered to");

    private final LoadOptions options;
    private boolean closed;

    CueClassifier(LoadOptions options) {
        this.options = options;
        for (Stance stance : options.thresholds().keySet()) {
            if (!SCHEMA.stances().contains(stance)) {
                throw new IllegalArgumentException("The model has no stance " + stance);
            }
        }
    }

    @Override
    public LabelSchema schema() {
        return SCHEMA;
    }

    @Override
    public List<List<ActorStance>> classifyAll(List<String> sentences) {
        return sentences.stream().map(CueClassifier::find).map(this::score).toList();
    }

    @Override
    public List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries) {
        return queries.stream().map(this::score).toList();
    }

    private static SentenceQuery find(String sentence) {
        List<ActorQuery> actors = new ArrayList<>();
        Matcher names = NAME.matcher(sentence);
        while (names.find()) {
            actors.add(ActorQuery.of(names.start(), names.end()));
        }
        return new SentenceQuery(sentence, actors);
    }

    private List<ActorStance> score(SentenceQuery query) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        return query.actors().stream().map(actor -> score(query.sentence(), actor)).toList();
    }

    private ActorStance score(String sentence, ActorQuery query) {
        Span actor = query.actor();
        String after = sentence.substring(actor.end()).split("[.\\p{Lu}]", 2)[0];
        Map<Stance, Double> probabilities = new LinkedHashMap<>();
        Set<Stance> held = new LinkedHashSet<>();
        for (Stance stance : SCHEMA.stances()) {
            double probability = after.contains(CUES.get(stance)) ? 0.98765 : 0.03;
            probabilities.put(stance, probability);
            if (probability >= options.thresholds().getOrDefault(stance, 0.5)) {
                held.add(stance);
            }
        }
        boolean negative = after.contains(CUES.get(Stance.CONDEMNATION));
        double[] sentiment = negative ? new double[] {0.9, 0.1, 0} : new double[] {0.2, 0.8, 0};
        return new ActorStance(
                Mention.in(sentence, actor),
                query.target().map(target -> Mention.in(sentence, target)),
                probabilities,
                held,
                Map.of(
                        Sentiment.NAME,
                        LabelDistribution.of(
                                SCHEMA.labelSet(Sentiment.NAME).orElseThrow(), sentiment)));
    }

    @Override
    public void close() {
        closed = true;
    }
}
