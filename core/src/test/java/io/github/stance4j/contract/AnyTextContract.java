// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.contract;

import static io.github.stance4j.contract.ContractSentences.PLAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a classifier does with text of every kind and length. */
abstract class AnyTextContract extends ContractFixture {

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"", " ", "\t\r\n ", "\u00A0\u2003\u3000", "\u2028"})
    void whiteSpaceHasNoActors(String sentence) {
        assertEquals(List.of(), classifier.classify(sentence));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("io.github.stance4j.contract.ContractSentences#odd")
    void actorsFoundInOddTextStandWhereTheySay(String sentence) {
        assertFound(sentence, classifier.classify(sentence));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("io.github.stance4j.contract.ContractSentences#odd")
    void anyPlaceOfOddTextThatIsNotWhiteSpaceCanBeAskedAbout(String sentence) {
        List<ActorQuery> queries = new ArrayList<>();
        for (int start = 0; start < sentence.length(); start++) {
            if (!sentence.substring(start, start + 1).isBlank()) {
                queries.add(ActorQuery.of(start, start + 1));
            }
        }

        List<ActorStance> answers = classifier.classify(sentence, queries);

        assertSound(sentence, answers);
        assertEquals(
                queries.stream().map(ActorQuery::actor).toList(),
                answers.stream().map(ActorStance::span).toList());
    }

    @Test
    void aVeryLongLineIsScoredToItsEnd() {
        String line = PLAIN.get(0) + " ";
        line = line.repeat(longLine() / line.length() + 1);

        List<ActorStance> found = classifier.classify(line);

        assertFound(line, found);
        if (!found.isEmpty()) {
            int end = found.get(found.size() - 1).span().end();
            assertTrue(end > 0.9 * line.length(), "nothing found after " + end);
        }
    }

    @Test
    void givenActorsOfALineOfAMegabyteAreScoredWhereverTheyStand() {
        String filler = "It rained in the hills and the river rose again. ";
        String norway = "Norway denounced the coup. ";
        String half = norway + filler.repeat((1 << 19) / filler.length());
        String line = half + half + norway;
        List<ActorQuery> queries =
                List.of(
                        ActorQuery.of(0, 6),
                        ActorQuery.of(half.length(), half.length() + 6),
                        ActorQuery.of(2 * half.length(), 2 * half.length() + 6),
                        ActorQuery.of(0, 6).toward(new Span(half.length(), half.length() + 6)),
                        ActorQuery.of(0, line.length()));

        List<ActorStance> answers = classifier.classify(line, queries);

        assertSound(line, answers);
        assertEquals(
                List.of("Norway", "Norway", "Norway", "Norway"),
                answers.stream().limit(4).map(ActorStance::text).toList());
        assertEquals(line, answers.get(4).text());
    }

    @Test
    void aWordOfAMegabyteIsScored() {
        String word = "a".repeat(1 << 20);

        assertSound(word, classifier.classify(word));
        assertSound(word, classifier.classify(word, List.of(ActorQuery.of(7, 1 << 19))));
    }

    @Test
    void aSentenceOfManyHundredWordsIsScoredTheSameAloneAndInABatch() {
        String sentence =
                IntStream.range(0, 90)
                        .mapToObj(i -> PLAIN.get(new int[] {0, 1, 4, 6}[i % 4]))
                        .collect(Collectors.joining(" "));

        List<ActorStance> alone = classifier.classify(sentence);

        assertFound(sentence, alone);
        assertAlike(
                List.of(classifier.classify(PLAIN.get(0)), alone),
                classifier.classifyAll(List.of(PLAIN.get(0), sentence)));
    }
}
