// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Mention;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.KeywordBaseline;
import io.github.stance4j.benchmarks.baseline.Sentences;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.BinaryCounts;
import io.github.stance4j.evaluation.Setting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String TEXT = "rebels were condemned by Rome after Bern accused Oslo";

    /** Of the three who are named, Rome and Bern condemn; rebels is found only if it is given. */
    private static final List<AnnotatedSentence> GOLD =
            List.of(
                    AnnotatedSentence.of(
                            "1",
                            TEXT,
                            List.of(
                                    actor("rebels", false),
                                    actor("Rome", true),
                                    actor("Bern", true),
                                    actor("Oslo", false))));

    private final Baseline baseline = new KeywordBaseline(Sentences.SCHEMA);
    private final List<Result> results =
            new Comparison(new Disguised(baseline), "disguised", List.of(baseline))
                    .on("one", Sentences.SCHEMA, GOLD);

    @Test
    void aClassifierAndABaselineThatAnswerAlikeScoreAlike() {
        assertEquals(
                List.of("disguised", baseline.name(), "disguised", baseline.name()),
                results.stream().map(Result::system).toList());
        assertEquals(results.get(0).evaluation(), results.get(1).evaluation());
        assertEquals(results.get(2).evaluation(), results.get(3).evaluation());
    }

    @Test
    void endToEndActorsAreFoundAndOtherwiseGiven() {
        assertEquals(Setting.END_TO_END, results.get(1).evaluation().setting());
        assertEquals(
                new BinaryCounts(3, 0, 1),
                results.get(1).evaluation().overlappingActors().orElseThrow());
        assertEquals(
                new BinaryCounts(2, 0, 0),
                results.get(1).evaluation().stances().get(Stance.CONDEMNATION));
        assertEquals(Setting.GIVEN_ACTORS, results.get(3).evaluation().setting());
        assertEquals(
                new BinaryCounts(2, 0, 0),
                results.get(3).evaluation().stances().get(Stance.CONDEMNATION));
    }

    private static AnnotatedActor actor(String name, boolean condemns) {
        int start = TEXT.indexOf(name);
        return AnnotatedActor.of(
                Mention.in(TEXT, new Span(start, start + name.length())),
                Map.of(
                        Stance.CONDEMNATION, condemns,
                        Stance.DE_ESCALATION_CALL, false,
                        Stance.MEDIATION_OFFER, false),
                Map.of(Sentiment.NAME, condemns ? Sentiment.NEGATIVE : Sentiment.NEUTRAL));
    }
}
