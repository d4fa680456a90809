// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicTableTest {

    private static final LabelSet MOOD = new LabelSet("mood", List.of("glad", "sad"));
    private static final Mention ACTOR = new Mention("Peru", new Span(0, 4));

    private static final List<AnnotatedSentence> GOLD =
            IntStream.range(0, 4)
                    .mapToObj(
                            i ->
                                    AnnotatedSentence.of(
                                            "" + i,
                                            "Peru spoke " + i,
                                            List.of(
                                                    AnnotatedActor.of(
                                                            ACTOR,
                                                            Map.of(),
                                                            Map.of(
                                                                    "mood",
                                                                    i < 2 ? "glad" : "sad")))))
                    .toList();

    private static List<List<ActorStance>> answers(String... moods) {
        return List.of(moods).stream().map(mood -> List.of(answer(mood))).toList();
    }

    private static ActorStance answer(String mood) {
        return new ActorStance(
                ACTOR,
                Optional.empty(),
                Map.of(),
                Set.of(),
                Map.of(
                        "mood",
                        LabelDistribution.of(
                                MOOD,
                                mood.equals("glad") ? new double[] {1, 0} : new double[] {0, 1})));
    }

    @Test
    void modelsTheirMeanAndOthersStandBelowEachOther() {
        PublicTable table =
                new PublicTable(
                        new LabelSchema(List.of(), List.of(MOOD)),
                        GOLD,
                        Map.of("theirs", answers("glad", "glad", "sad", "sad")));
        table.add("seed 1", answers("glad", "glad", "sad", "sad"));
        table.add("seed 2", answers("sad", "sad", "glad", "glad"));

        List<String> lines = table.markdown().lines().toList();

        assertEquals("| system | macro-F1 | accuracy | p against theirs |", lines.get(0));
        assertTrue(lines.get(2).startsWith("| seed 1 | 1.000 ["), lines.get(2));
        assertTrue(lines.get(2).endsWith("| 1.0000 |"), lines.get(2));
        assertTrue(lines.get(3).startsWith("| seed 2 | 0.000 ["), lines.get(3));
        assertEquals("| mean of 2 | 0.500 | 0.500 | – |", lines.get(4));
        assertTrue(lines.get(5).startsWith("| theirs | 1.000 ["), lines.get(5));
        assertEquals(6, lines.size());
        assertEquals(
                Map.of("class:mood.macro_f1", 0.5, "class:mood.accuracy", 0.5),
                table.figures().get("mean"));
    }

    @Test
    void oneModelHasNoMean() {
        PublicTable table =
                new PublicTable(new LabelSchema(List.of(), List.of(MOOD)), GOLD, Map.of());
        table.add("seed 1", answers("glad", "glad", "sad", "sad"));

        assertEquals(3, table.markdown().lines().count());
    }
}
