// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorMatcherTest {

    /** Actors are divided by semicolons, their mentions by slashes. */
    private static List<List<Span>> actors(String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(";"))
                        .map(
                                actor ->
                                        Stream.of(actor.split("/"))
                                                .map(ActorMatcherTest::span)
                                                .toList())
                        .toList();
    }

    private static Span span(String text) {
        int[] ends = Arrays.stream(text.strip().split("-")).mapToInt(Integer::parseInt).toArray();
        return new Span(ends[0], ends[1]);
    }

    @ParameterizedTest(name = "{0} and {1} match as {2}: {3}")
    @CsvSource({
        // gold, predicted, matches as gold=predicted, how many are exact, why
        "0-4, 0-4, 0=0, 1, equal",
        "0-8, 3-8, 0=0, 0, 5 of 8",
        "0-8, 4-8, 0=0, 0, exactly half",
        "0-9, 5-9, '', 0, 4 of 9",
        "0-4, 4-8, '', 0, disjoint",
        ", 0-4, '', 0, no gold actor",
        "0-4, , '', 0, no predicted actor",
        "0-4; 6-9, 6-9; 0-4, 0=1 1=0, 2, whatever the order",
        "0-4, 0-4; 0-5, 0=0, 1, one to one",
        "0-4, 0-5; 0-4, 0=1, 1, the largest first",
        "0-4; 4-8, 0-8, 0=0, 0, of equal overlaps the earlier gold actor",
        "0-8, 4-8; 0-4, 0=1, 0, of equal overlaps the earlier predicted actor",
        "0-6; 0-4, 0-6; 2-6, 0=0, 1, an exact match is not given up for two partial ones",
        "0-4 / 20-24, 20-24, 0=0, 1, any mention will do",
        "0-4 / 20-24, 1-4 / 20-24, 0=0, 1, the pair that overlaps most decides",
        "0-4 / 20-24, 0-4; 20-24, 0=0, 1, a second predicted actor is one too many",
    })
    void actorsMatch(String gold, String predicted, String expected, int exact, String why) {
        List<ActorMatch> matches = ActorMatcher.match(actors(gold), actors(predicted));
        String found =
                String.join(
                        " ",
                        matches.stream()
                                .map(match -> match.gold() + "=" + match.predicted())
                                .sorted()
                                .toList());
        assertEquals(expected, found, why);
        assertEquals(exact, matches.stream().filter(ActorMatch::isExact).count(), why);
    }
}
