// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.dl4j.ClassWeights;
import io.github.stance4j.dl4j.SmallModels;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelWeightsTest {

    private static final Stance THREAT = new Stance("threat");
    private static final LabelSet TONE = new LabelSet("tone", List.of("calm", "harsh"));

    private static TrainingExample example(boolean threat, String tone) {
        PieceSequence pieces =
                new WordPieceTokenizer(SmallModels.VOCABULARY).tokenize("Peru left.");
        AnnotatedActor actor =
                AnnotatedActor.of(
                        new Mention("Peru", new Span(0, 4)),
                        Map.of(THREAT, threat),
                        Map.of("tone", tone));
        return new TrainingExample(
                pieces,
                List.of(),
                List.of(
                        new TrainingExample.Actor(
                                new PieceRange(0, 1), Optional.empty(), actor, Map.of())),
                true);
    }

    /** One of four holds the stance, and one of four is harsh. */
    private static List<TrainingExample> examples() {
        return Stream.of(
                        example(true, "calm"),
                        example(false, "calm"),
                        example(false, "calm"),
                        example(false, "harsh"))
                .toList();
    }

    @Test
    void balancedAnswersCountTheSameInSum() {
        LabelWeights weights = LabelWeights.of(ClassWeights.BALANCED, examples());

        assertEquals(2, weights.of(THREAT, true), 1e-6);
        assertEquals(2 / 3.0, weights.of(THREAT, false), 1e-6);
        assertEquals(2, weights.of(TONE, "harsh"), 1e-6);
        assertEquals(2 / 3.0, weights.of(TONE, "calm"), 1e-6);
    }

    @Test
    void theSquareRootIsBetweenThatAndNone() {
        assertEquals(
                Math.sqrt(2),
                LabelWeights.of(ClassWeights.SQUARE_ROOT, examples()).of(THREAT, true),
                1e-6);
        assertEquals(1, LabelWeights.of(ClassWeights.NONE, examples()).of(THREAT, true));
    }
}
