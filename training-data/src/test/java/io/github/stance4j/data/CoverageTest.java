// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.Sentiment;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No cell of what the corpus is to cover runs dry. */
class CoverageTest {

    private static final double MOST_WITH_ONE_LEMMA = 0.12;

    private static final double LEAST_INTERNATIONAL = 0.70;

    private static final Corpus CORPUS = Sentences.ENGLISH;
    private static final List<AnnotatedActor> ACTORS = Sentences.actors(CORPUS);

    static List<Stance> stances() {
        return CORPUS.schema().stances();
    }

    private static long sentences(Predicate<AnnotatedSentence> which) {
        return CORPUS.sentences().stream().filter(which).count();
    }

    private static void atLeast(double least, double found) {
        assertTrue(found >= least, () -> "found " + found + ", expected at least " + least);
    }

    private static void atMost(double most, double found) {
        assertTrue(found <= most, () -> "found " + found + ", expected at most " + most);
    }

    @ParameterizedTest
    @MethodSource("stances")
    void everyStanceHasManyHoldersAndManyCues(Stance stance) {
        atLeast(900, ACTORS.stream().filter(actor -> actor.holds(stance)).count());
        atLeast(150, CueLemmas.cues(ACTORS, stance).stream().distinct().count());
    }

    /** Of a stance's holders, few have a cue with one and the same lemma. */
    @ParameterizedTest
    @MethodSource("stances")
    void noLemmaStandsForAStance(Stance stance) {
        List<String> cues = CueLemmas.cues(ACTORS, stance);
        Map<String, Long> lemmas =
                cues.stream()
                        .flatMap(cue -> CueLemmas.of(cue).stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map.Entry<String, Long> most =
                Collections.max(lemmas.entrySet(), Map.Entry.comparingByValue());
        double share = (double) most.getValue() / cues.size();
        assertTrue(share <= MOST_WITH_ONE_LEMMA, () -> most + " of " + cues.size());
    }

    @Test
    void someActorsHoldSeveralStancesAndSomeArePositive() {
        atLeast(350, ACTORS.stream().filter(actor -> actor.held().size() > 1).count());
        atLeast(
                500,
                ACTORS.stream()
                        .filter(
                                actor ->
                                        actor.label(Sentiment.NAME)
                                                .orElseThrow()
                                                .equals(Sentiment.POSITIVE))
                        .count());
    }

    @Test
    void aThirdOfTheSentencesHoldsNoStanceAtAll() {
        double all = CORPUS.sentences().size();
        atLeast(0.35, sentences(s -> s.actors().stream().allMatch(a -> a.held().isEmpty())) / all);
    }

    @Test
    void everyConstructionHasItsSentences() {
        assertTrue(
                dry(CORPUS, Column.CONSTRUCTION, 60).isEmpty(),
                dry(CORPUS, Column.CONSTRUCTION, 60)::toString);
        Map<String, Integer> challenge = dry(Sentences.CHALLENGE, Column.CONSTRUCTION, 30);
        assertTrue(challenge.isEmpty(), challenge::toString);
    }

    @Test
    void noDomainRegionOrRegisterIsEmpty() {
        assertEquals(Map.of(), dry(CORPUS, Column.DOMAIN, 10));
        assertEquals(Map.of(), dry(CORPUS, Column.REGION, 50));
        assertEquals(Map.of(), dry(CORPUS, Column.REGISTER, 20));
    }

    private static Map<String, Integer> dry(Corpus corpus, Column column, int least) {
        Map<String, Integer> counts = new TreeMap<>();
        column.known().forEach(value -> counts.put(value, 0));
        corpus.sentences()
                .forEach(s -> column.of(s).forEach(value -> counts.merge(value, 1, Integer::sum)));
        counts.values().removeIf(count -> count >= least);
        return counts;
    }

    @Test
    void mostSentencesAreOfInternationalAffairsAndWars() {
        Set<String> international = Set.of("diplomacy", "armed_conflict");
        double all = CORPUS.sentences().size();
        atLeast(
                LEAST_INTERNATIONAL,
                sentences(s -> international.contains(Column.DOMAIN.of(s).get(0))) / all);
    }

    @Test
    void namesAreManyAndNoneIsEverywhere() {
        Map<String, Long> names =
                ACTORS.stream()
                        .collect(
                                Collectors.groupingBy(AnnotatedActor::text, Collectors.counting()));
        atLeast(3_000, names.size());
        atMost(0.01, (double) Collections.max(names.values()) / ACTORS.size());
    }

    @Test
    void lengthsAreThoseOfNews() {
        double all = CORPUS.sentences().size();
        atLeast(0.35, sentences(s -> Sentences.words(s) >= 25) / all);
        atLeast(0.12, sentences(s -> Sentences.words(s) >= 35) / all);
        assertEquals(0, sentences(s -> Sentences.words(s) < 4 || Sentences.words(s) > 62));
    }

    @Test
    void everyDecadeIsThere() {
        Map<String, Long> decades =
                CORPUS.sentences().stream()
                        .collect(
                                Collectors.groupingBy(
                                        s -> Column.YEAR.of(s).get(0).substring(0, 3),
                                        Collectors.counting()));
        assertEquals(9, decades.size());
    }
}
