// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.StanceClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes each capitalised word for an actor, and the number that stands in the sentence for the
 * probability of its threat.
 */
final class NumberClassifier implements StanceClassifier {

    static final Stance THREAT = new Stance("threat");
    static final LabelSet TONE = new LabelSet("tone", List.of("cold", "warm"));
    static final LabelSchema SCHEMA = new LabelSchema(List.of(THREAT), List.of(TONE));

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+");
    private static final Pattern NUMBER = Pattern.compile("0\\.[0-9]+");

    private int asked;

    /** Returns about how many sentences it has been asked. */
    int asked() {
        return asked;
    }

    @Override
    public LabelSchema schema() {
        return SCHEMA;
    }

    @Override
    public List<List<ActorStance>> classifyAll(List<String> sentences) {
        return classifyQueries(sentences.stream().map(NumberClassifier::find).toList());
    }

    @Override
    public List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries) {
        asked += queries.size();
        return queries.stream()
                .map(
                        query ->
                                query.actors().stream()
                                        .map(actor -> answer(query.sentence(), actor))
                                        .toList())
                .toList();
    }

    private static SentenceQuery find(String sentence) {
        List<ActorQuery> actors = new ArrayList<>();
        Matcher names = NAME.matcher(sentence);
        while (names.find()) {
            actors.add(ActorQuery.of(names.start(), names.end()));
        }
        return new SentenceQuery(sentence, actors);
    }

    private static ActorStance answer(String sentence, ActorQuery query) {
        Matcher number = NUMBER.matcher(sentence);
        double p = number.find() ? Double.parseDouble(number.group()) : 0;
        return actor(sentence, query.actor(), p, 1);
    }

    static ActorStance actor(String sentence, Span span, double threat, double cold) {
        return new ActorStance(
                Mention.in(sentence, span),
                Optional.empty(),
                Map.of(THREAT, threat),
                threat >= 0.5 ? Set.of(THREAT) : Set.of(),
                Map.of("tone", LabelDistribution.of(TONE, new double[] {cold, 1 - cold})));
    }

    @Override
    public void close() {}
}
