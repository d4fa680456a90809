// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void wordsAndSignsAreTokens() {
        assertEquals(
                List.of("Ve\u0301ld", "'", "s", "👩‍🚀", "🇻🇩", "left", "3", ".", "5", "km", "."),
                tokens("Ve\u0301ld's 👩‍🚀🇻🇩  left\u00a03.5 km.", List.of()));
    }

    @Test
    void noTokenReachesOverTheBorderOfAnActor() {
        assertEquals(
                List.of("pro", "-", "Veld", "ian"), tokens("pro-Veldian", List.of(new Span(4, 8))));
    }

    @Test
    void spaceIsATokenOfSpacyUnlessItIsTheOneBehindAToken() {
        String text = " Veld  left\n now ";

        assertEquals(
                List.of(" ", "Veld", " ", "left", "\n ", "now"),
                cut(text, SpacyTokens.of(text, List.of())));
        assertEquals(
                List.of(" ", "Veld", "  ", "left", "\n ", "now"),
                cut(text, SpacyTokens.of(text, List.of(new Span(5, 11)))));
    }

    private static List<String> tokens(String text, List<Span> spans) {
        return cut(text, Tokens.of(text, spans));
    }

    private static List<String> cut(String text, List<Span> tokens) {
        return tokens.stream().map(token -> token.of(text)).toList();
    }
}
