// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The corpus does not teach that the people of some region condemn or make peace. */
class RegionBalanceTest {

    private static final String NO_REGION = "global";
    private static final int ENOUGH_ROWS = 100;
    private static final double LEAST = 0.5;
    private static final double MOST = 2;

    private static final Corpus CORPUS = Sentences.ENGLISH;

    @Test
    void everyStanceIsAboutAsFrequentInEveryRegion() {
        Map<String, List<AnnotatedActor>> regions =
                CORPUS.sentences().stream()
                        .filter(s -> !Column.REGION.of(s).contains(NO_REGION))
                        .collect(
                                Collectors.groupingBy(
                                        s -> Column.REGION.of(s).get(0),
                                        Collectors.flatMapping(
                                                s -> s.actors().stream(), Collectors.toList())));
        Set<String> unbalanced = new TreeSet<>();
        for (Stance stance : CORPUS.schema().stances()) {
            double average = rate(stance, actors(CORPUS.sentences()));
            regions.forEach(
                    (region, actors) -> {
                        double ratio = rate(stance, actors) / average;
                        if (actors.size() >= ENOUGH_ROWS && (ratio < LEAST || ratio > MOST)) {
                            unbalanced.add(region + " " + stance);
                        }
                    });
        }
        assertEquals(Set.of(), unbalanced);
    }

    private static List<AnnotatedActor> actors(List<AnnotatedSentence> sentences) {
        return sentences.stream().flatMap(s -> s.actors().stream()).toList();
    }

    private static double rate(Stance stance, List<AnnotatedActor> actors) {
        return (double) actors.stream().filter(a -> a.holds(stance)).count() / actors.size();
    }
}
