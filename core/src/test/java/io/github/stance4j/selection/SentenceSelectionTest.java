// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentenceSelectionTest {

    private static final List<String> TOPICS =
            List.of(
                    "promised to close every harbour along the coast",
                    "spoke about grain prices and the poor harvest",
                    "would send no more judges to that court");

    private final NumberClassifier classifier = new NumberClassifier();

    private SentenceSelection selection(SelectionStrategy strategy, int count) {
        return new SentenceSelection(classifier, strategy, count, 7);
    }

    /** Of each topic so many sentences, in different words and with other chances. */
    private static List<UnlabelledSentence> sentences(int ofEach) {
        List<UnlabelledSentence> sentences = new ArrayList<>();
        for (int i = 0; i < ofEach * TOPICS.size(); i++) {
            int topic = i % TOPICS.size();
            sentences.add(
                    UnlabelledSentence.of(
                            topic + "-" + i,
                            String.format(
                                    Locale.ROOT,
                                    "Peru w%da w%db %s w%dc w%dd, at 0.%03d.",
                                    i,
                                    i,
                                    TOPICS.get(topic),
                                    i,
                                    i,
                                    500 - 100 * topic - i)));
        }
        return sentences;
    }

    private static List<String> ids(List<SuggestedSentence> suggested) {
        return suggested.stream().map(one -> one.sentence().id()).toList();
    }

    private static Set<String> topics(List<SuggestedSentence> suggested) {
        return ids(suggested).stream()
                .map(id -> id.substring(0, 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void byUncertaintyTheMostDoubtfulComeFirst() {
        SentenceSelection selection = selection(SelectionStrategy.UNCERTAINTY, 3);

        selection.offer(sentences(8));
        List<SuggestedSentence> chosen = selection.choose();

        assertEquals(List.of("0-0", "0-3", "0-6"), ids(chosen));
        assertEquals(List.of(1, 2, 3), chosen.stream().map(SuggestedSentence::rank).toList());
        assertEquals(0.5, chosen.get(0).uncertainty(), 1e-12);
        assertEquals(24, classifier.asked());
    }

    @Test
    void byBothEveryTopicOfTheDoubtfulOnesIsThere() {
        SentenceSelection selection = selection(SelectionStrategy.BOTH, 3);

        selection.offer(sentences(8));
        List<SuggestedSentence> chosen = selection.choose();

        assertEquals(Set.of("0", "1", "2"), topics(chosen));
        assertTrue(chosen.get(0).uncertainty() > chosen.get(2).uncertainty());
    }

    @Test
    void byBothWhatIsSureIsNotChosenHoweverDifferentItIs() {
        SentenceSelection selection = selection(SelectionStrategy.BOTH, 2);
        List<UnlabelledSentence> sentences = new ArrayList<>(sentences(40));
        sentences.add(UnlabelledSentence.of("sure", "Rain fell all day over Malta, at 0.001."));

        selection.offer(sentences);

        assertTrue(ids(selection.choose()).stream().allMatch(id -> id.startsWith("0-")));
    }

    @Test
    void byDiversityEveryTopicIsThereAndCandidatesAloneAreScored() {
        SentenceSelection selection = selection(SelectionStrategy.DIVERSITY, 3);

        selection.offer(sentences(40));

        assertEquals(Set.of("0", "1", "2"), topics(selection.choose()));
        assertEquals(30, classifier.asked());
    }

    @Test
    void byLotOtherSeedsChooseOthersAndTheChosenAloneAreScored() {
        SentenceSelection one = selection(SelectionStrategy.RANDOM, 5);
        SentenceSelection other = new SentenceSelection(classifier, SelectionStrategy.RANDOM, 5, 8);

        one.offer(sentences(40));
        other.offer(sentences(40));

        assertNotEquals(ids(one.choose()), ids(other.choose()));
        assertEquals(10, classifier.asked());
    }

    @Test
    void whatIsSaidOftenIsNotDrawnMoreEasily() {
        List<UnlabelledSentence> once = sentences(40);
        List<UnlabelledSentence> often = new ArrayList<>(once);
        IntStream.range(0, 50).forEach(i -> often.add(once.get(3)));
        SentenceSelection of = selection(SelectionStrategy.RANDOM, 2);
        SentenceSelection ofOften = selection(SelectionStrategy.RANDOM, 2);

        of.offer(once);
        often.forEach(sentence -> ofOften.offer(List.of(sentence)));

        assertEquals(ids(of.choose()), ids(ofOften.choose()));
    }

    @ParameterizedTest
    @EnumSource
    void theResultDoesNotDependOnHowSentencesAreDividedAmongCalls(SelectionStrategy strategy) {
        SentenceSelection atOnce = selection(strategy, 4);
        SentenceSelection oneByOne = selection(strategy, 4);

        atOnce.offer(sentences(40));
        sentences(40).forEach(sentence -> oneByOne.offer(List.of(sentence)));

        assertEquals(ids(atOnce.choose()), ids(oneByOne.choose()));
        assertEquals(4, new HashSet<>(ids(atOnce.choose())).size());
        assertEquals(120, atOnce.counts().offered());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAnnotatedRepeatedOrNoTextIsLeftOut(SelectionStrategy strategy) {
        SentenceSelection selection = selection(strategy, 10);
        selection.exclude("Peru closed the old mine.");
        selection.exclude("Chile and Peru will hold their talks about the border next week.");

        selection.offer(
                List.of(
                        UnlabelledSentence.of("same", "PERU closed the old mine!"),
                        UnlabelledSentence.of(
                                "near",
                                "Chile and Peru will hold their talks about the border next year."),
                        UnlabelledSentence.of("new", "Kenya left at 0.5."),
                        UnlabelledSentence.of("again", "Kenya left, at 0.5"),
                        UnlabelledSentence.of("long", "Malta asked 0.4 of all to come at once."),
                        UnlabelledSentence.of("long", "Malta asked 0.4 of all to come at noon."),
                        UnlabelledSentence.of("blank", " "),
                        UnlabelledSentence.of("marks", "* * *"),
                        UnlabelledSentence.of("nul", "Ghana\0 paid.")));

        assertEquals(List.of("long", "new"), ids(selection.choose()).stream().sorted().toList());
        assertEquals(new SelectionCounts(9, 2, 2, 3), selection.counts());
    }

    @Test
    void givenActorsAreAskedAboutAndOthersFound() {
        SentenceSelection selection = selection(SelectionStrategy.UNCERTAINTY, 2);
        ActorQuery ministers = ActorQuery.of(4, 13);

        selection.offer(
                List.of(
                        UnlabelledSentence.of("found", "Peru and Chile paid, 0.5."),
                        new UnlabelledSentence(
                                "given",
                                "The ministers met Kenya, 0.4.",
                                Optional.of(List.of(ministers, ministers)))));
        List<SuggestedSentence> chosen = selection.choose();

        assertEquals(List.of("found", "given"), ids(chosen));
        assertEquals(
                List.of("ministers"), chosen.get(1).actors().stream().map(a -> a.text()).toList());
        assertEquals(2, chosen.get(0).actors().size());
    }

    @Test
    void nothingToChooseFromIsNoError() {
        assertEquals(List.of(), selection(SelectionStrategy.BOTH, 3).choose());
        assertThrows(IllegalArgumentException.class, () -> selection(SelectionStrategy.BOTH, 0));
    }
}
