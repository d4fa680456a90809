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

    private static PublicTable table(Map<String, List<List<ActorStance>>> others) {
        return new PublicTable(new LabelSchema(List.of(), List.of(MOOD)), GOLD, others);
    }

    @Test
    void modelsMeansOverSeedsAndOthersStandBelowEachOther() {
        PublicTable table = table(Map.of("theirs", answers("glad", "glad", "sad", "sad")));
        table.add("set-seed1.stance", answers("glad", "glad", "sad", "sad"));
        table.add("set-seed2.stance", answers("sad", "sad", "glad", "glad"));
        table.add("set-started-seed1.stance", answers("glad", "glad", "sad", "sad"));

        List<String> lines = table.markdown().lines().toList();

        assertEquals("| system | macro-F1 | accuracy | p against theirs |", lines.get(0));
        assertTrue(lines.get(2).startsWith("| set-seed1.stance | 1.000 ["), lines.get(2));
        assertTrue(lines.get(2).endsWith("| 1.0000 |"), lines.get(2));
        assertTrue(lines.get(3).startsWith("| set-seed2.stance | 0.000 ["), lines.get(3));
        assertTrue(lines.get(4).startsWith("| set-started-seed1.stance | 1.000"), lines.get(4));
        assertEquals("| set, mean of 2 seeds | 0.500 ± 0.707 | 0.500 ± 0.707 | – |", lines.get(5));
        assertTrue(lines.get(6).startsWith("| theirs | 1.000 ["), lines.get(6));
        assertEquals(7, lines.size());
        Map<String, Double> halves = Map.of("mean", 0.5, "deviation", Math.sqrt(0.5));
        assertEquals(
                Map.of(
                        "set",
                        Map.of(
                                "seeds",
                                2,
                                "metrics",
                                Map.of(
                                        "class:mood.macro_f1",
                                        halves,
                                        "class:mood.accuracy",
                                        halves))),
                table.figures().get("means"));
        Map<?, ?> first =
                (Map<?, ?>) ((Map<?, ?>) table.figures().get("models")).get("set-seed1.stance");
        assertEquals(Map.of("theirs", 1.0), first.get("p"));
        assertEquals(
                Set.of("value", "low", "high"),
                ((Map<?, ?>) ((Map<?, ?>) first.get("metrics")).get("class:mood.macro_f1"))
                        .keySet());
    }

    @Test
    void modelsThatDifferInMoreThanTheirSeedHaveNoMean() {
        PublicTable table = table(Map.of());
        table.add("set-seed1.stance", answers("glad", "glad", "sad", "sad"));
        table.add("set-started-seed1.stance", answers("glad", "glad", "sad", "sad"));
        table.add("set-best.stance", answers("glad", "glad", "sad", "sad"));

        assertEquals(5, table.markdown().lines().count());
    }
}
