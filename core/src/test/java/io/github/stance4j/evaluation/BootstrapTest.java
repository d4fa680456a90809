// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static io.github.stance4j.evaluation.Example.SCHEMA;
import static io.github.stance4j.evaluation.Example.gold;
import static io.github.stance4j.evaluation.Example.mention;
import static io.github.stance4j.evaluation.Example.predicted;
import static io.github.stance4j.evaluation.Example.sentence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {

    private static final String ACCURACY = "class:tone.accuracy";

    /** Evaluates sentences with one actor each, the first of which are right about its tone. */
    private static Evaluation evaluate(int right, int sentences, BootstrapOptions options) {
        Mention peru = mention("Peru", "Peru", 1);
        List<AnnotatedSentence> gold = new ArrayList<>();
        List<List<ActorStance>> predictions = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            gold.add(sentence("s" + i, "Peru", gold(peru, i == 0, false, "cold")));
            String tone = i < right ? "cold" : "warm";
            predictions.add(List.of(predicted(peru, i == 0 ? 0.9 : 0.1, 0.1, tone)));
        }
        return new Evaluator(SCHEMA, options).givenActors(gold, predictions);
    }

    private static Optional<Interval> interval(int right, int sentences, double level) {
        BootstrapOptions options = new BootstrapOptions(2000, level, 7);
        return evaluate(right, sentences, options).metric(ACCURACY).interval();
    }

    @Test
    void ofTwoSentencesEveryOutcomeHasItsKnownShare() {
        // Both right in a quarter of the draws, none in a quarter, one in half.
        assertEquals(Optional.of(new Interval(0, 1)), interval(1, 2, 0.95));
        assertEquals(Optional.of(new Interval(0, 1)), interval(1, 2, 0.6));
        assertEquals(Optional.of(new Interval(0.5, 0.5)), interval(1, 2, 0.4));
    }

    @Test
    void isAsWideAsTheBinomialDistributionOfIndependentSentences() {
        // 100 sentences, 80 right: standard deviation 0.04, so 95 % within 0.8 +- 1.96 * 0.04.
        Interval interval = interval(80, 100, 0.95).orElseThrow();
        assertEquals(0.8 - 1.96 * 0.04, interval.low(), 0.015);
        assertEquals(0.8 + 1.96 * 0.04, interval.high(), 0.015);
    }

    @Test
    void whatNeverVariesHasNoWidth() {
        assertEquals(Optional.of(new Interval(1, 1)), interval(9, 9, 0.95));
    }

    @Test
    void drawsInWhichAFigureIsUndefinedAreLeftOut() {
        // Only one of five sentences blames, and is right; a third of the draws lack it.
        Evaluation evaluation = evaluate(5, 5, BootstrapOptions.defaults());
        assertEquals(
                Optional.of(new Interval(1, 1)), evaluation.metric("stance:blame.f1").interval());
        assertEquals(Optional.empty(), evaluation.metric("stance:offer.f1").interval());
    }

    @Test
    void theSameSeedGivesTheSameIntervals() {
        Evaluation one = evaluate(13, 20, new BootstrapOptions(50, 0.9, 1));
        assertEquals(one, evaluate(13, 20, new BootstrapOptions(50, 0.9, 1)));
        assertNotEquals(one, evaluate(13, 20, new BootstrapOptions(50, 0.9, 2)));
    }

    @Test
    void tenThousandSentencesTakeSeconds() {
        Evaluation evaluation =
                assertTimeout(
                        Duration.ofSeconds(30),
                        () -> evaluate(8_000, 10_000, BootstrapOptions.defaults()));
        Interval interval = evaluation.metric(ACCURACY).interval().orElseThrow();
        assertEquals(0.8, (interval.low() + interval.high()) / 2, 0.01);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 5", "0.5, 3", "0.25, 2", "0.1, 1.4", "0.875, 4.5"})
    void quantilesAreInterpolated(double fraction, double expected) {
        assertEquals(expected, Bootstrap.quantile(new double[] {1, 2, 3, 4, 5}, fraction), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.95", "10, 0", "10, 1", "10, NaN"})
    void optionsAreChecked(int resamples, double level) {
        assertThrows(
                IllegalArgumentException.class, () -> new BootstrapOptions(resamples, level, 0));
    }

    @Test
    void anIntervalStandsTheRightWayRound() {
        assertThrows(IllegalArgumentException.class, () -> new Interval(0.2, 0.1));
        assertThrows(IllegalArgumentException.class, () -> new Interval(Double.NaN, 0.1));
    }
}
