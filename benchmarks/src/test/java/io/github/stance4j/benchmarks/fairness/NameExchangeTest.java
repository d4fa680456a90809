// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.Mention;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameExchangeTest {

    private final Names names = Names.load();
    private final NameExchange exchange = new NameExchange(names, "oceania", new Random(1));

    private static AnnotatedSentence sentence(String text, String... actors) {
        int[] from = {0};
        List<AnnotatedActor> annotated =
                Arrays.stream(actors)
                        .map(
                                actor -> {
                                    int start = text.indexOf(actor, from[0]);
                                    from[0] = start + actor.length();
                                    return AnnotatedActor.of(
                                            new Mention(
                                                    actor, new Span(start, start + actor.length())),
                                            Map.of(),
                                            Map.of());
                                })
                        .toList();
        return AnnotatedSentence.of("1", text, annotated);
    }

    private static List<String> actors(SentenceQuery query) {
        return query.actors().stream().map(actor -> actor.actor().of(query.sentence())).toList();
    }

    @Test
    void countriesAndPersonsGetOtherNamesWhereverTheyStand() {
        SentenceQuery exchanged =
                exchange.exchange(
                                sentence(
                                        "Norway told Kenyan envoy Grace Otieno that the army of Norway was ready, and Mali agreed.",
                                        "Norway",
                                        "Kenyan envoy Grace Otieno",
                                        "Norway",
                                        "Mali"))
                        .orElseThrow();

        List<String> actors = actors(exchanged);
        assertTrue(names.countries("oceania").contains(actors.get(0)), actors.toString());
        assertEquals(actors.get(0), actors.get(2));
        assertTrue(names.countries("oceania").contains(actors.get(3)), actors.toString());
        assertNotEquals(actors.get(0), actors.get(3));
        assertTrue(actors.get(1).startsWith("Kenyan envoy "), actors.toString());
        assertTrue(
                names.persons("oceania")
                        .contains(actors.get(1).substring("Kenyan envoy ".length())),
                actors.toString());
        assertEquals(
                actors.get(0)
                        + " told "
                        + actors.get(1)
                        + " that the army of "
                        + actors.get(0)
                        + " was ready, and "
                        + actors.get(3)
                        + " agreed.",
                exchanged.sentence());
    }

    @Test
    void aNameThatIsPartOfAnotherWordStays() {
        String text =
                exchange.exchange(sentence("Malians watched as Mali said so.", "Mali"))
                        .orElseThrow()
                        .sentence();
        assertTrue(text.startsWith("Malians watched as "), text);
        assertFalse(text.contains("Mali said"), text);
    }

    @Test
    void aSentenceWithoutSuchNamesIsLeftOut() {
        assertTrue(
                exchange.exchange(
                                sentence(
                                        "The rebels met the Supreme Court.",
                                        "rebels",
                                        "Supreme Court"))
                        .isEmpty());
    }

    @Test
    void eachRegionHasPersonsAndCountries() {
        assertTrue(names.regions().size() >= 12);
        for (String region : names.regions()) {
            assertTrue(names.countries(region).size() >= 3, region);
            assertTrue(names.persons(region).size() >= 6, region);
        }
    }
}
