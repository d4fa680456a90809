// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Stance;
import java.util.List;
import java.util.stream.Stream;

/** The labels of the English model, and questions about sentences. */
public final class Sentences {

    public static final LabelSchema SCHEMA =
            new LabelSchema(
                    List.of(Stance.CONDEMNATION, Stance.DE_ESCALATION_CALL, Stance.MEDIATION_OFFER),
                    List.of(Sentiment.LABELS));

    private Sentences() {}

    /** Asks about actors by their text, each of which stands once in the sentence. */
    public static SentenceQuery query(String sentence, String... actors) {
        return new SentenceQuery(
                sentence,
                Stream.of(actors)
                        .map(
                                actor ->
                                        ActorQuery.of(
                                                sentence.indexOf(actor),
                                                sentence.indexOf(actor) + actor.length()))
                        .toList());
    }
}
