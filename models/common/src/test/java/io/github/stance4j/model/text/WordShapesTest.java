// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordShapesTest {

    private static final WordPieceTokenizer TOKENIZER =
            new WordPieceTokenizer(
                    WordPieceVocabulary.of(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]")));

    /** Each word with the shape that it has, punctuation left out. */
    private static String shapes(String sentence) {
        PieceSequence words = TOKENIZER.tokenize(sentence);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Span span = words.spans().get(i);
            if (words.shapes().get(i) != WordShape.OTHER) {
                shown.add(span.of(sentence) + " " + words.shapes().get(i));
            }
        }
        return shown.stream().collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "in Oslo           | in LOWER, Oslo CAPITALIZED",
                "Oslo said         | Oslo CAPITALIZED_FIRST, said LOWER",
                "NATO said         | NATO UPPER, said LOWER",
                "the NATO of A     | the LOWER, NATO UPPER, of LOWER, A CAPITALIZED",
                "A man             | A CAPITALIZED_FIRST, man LOWER",
                "the McCain iPhone | the LOWER, McCain MIXED, iPhone MIXED",
                "an F-16 B2B 3rd ٣ | an LOWER, F CAPITALIZED, 16 DIGITS, B2B DIGITS, 3rd DIGITS, ٣ DIGITS",
                "the Élysée O'Hara | the LOWER, Élysée CAPITALIZED, O CAPITALIZED, Hara CAPITALIZED",
                "the E\u0301lyse\u0301e ÉU | the LOWER, E\u0301lyse\u0301e CAPITALIZED, ÉU UPPER",
                "the ǅungla        | the LOWER, ǅungla CAPITALIZED",
                "中 Москва         | 中 LOWER, Москва CAPITALIZED",
                "- (Oslo) Bergen   | Oslo CAPITALIZED_FIRST, Bergen CAPITALIZED",
                "“We Must”         | We CAPITALIZED_FIRST, Must CAPITALIZED",
                "he: “We Must”     | he LOWER, We CAPITALIZED_FIRST, Must CAPITALIZED",
                "he, ‘We’ «Da» „Ja“ | he LOWER, We CAPITALIZED_FIRST, Da CAPITALIZED_FIRST, Ja CAPITALIZED_FIRST",
                "he \"We\" Oslo    | he LOWER, We CAPITALIZED_FIRST, Oslo CAPITALIZED",
                "he 'We' (\"We     | he LOWER, We CAPITALIZED_FIRST, We CAPITALIZED_FIRST",
                "he \"No\"Oslo     | he LOWER, No CAPITALIZED_FIRST, Oslo CAPITALIZED",
                "“NATO iPhone”     | NATO UPPER, iPhone MIXED",
                "\u20AC5 \u00A9Oslo | \u20AC5 DIGITS, \u00A9Oslo CAPITALIZED",
            })
    void tellsHowEachWordIsWritten(String sentence, String expected) {
        assertEquals(expected, shapes(sentence));
    }
}
