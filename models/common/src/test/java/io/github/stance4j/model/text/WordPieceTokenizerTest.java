// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.stance4j.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPieceTokenizerTest {

    private static final WordPieceVocabulary VOCABULARY =
            WordPieceVocabulary.of(
                    List.of(
                            "[PAD]",
                            "[UNK]",
                            "[CLS]",
                            "[SEP]",
                            "nor",
                            "##way",
                            "norway",
                            "jose",
                            "##s",
                            ".",
                            "'",
                            "a",
                            "##a",
                            "er",
                            "##dog",
                            "##an",
                            "中",
                            "i",
                            "ss",
                            "fi",
                            "s",
                            "<",
                            "\u1112",
                            "##\u1161",
                            "##\u11AB",
                            "b"));
    private static final WordPieceTokenizer TOKENIZER = new WordPieceTokenizer(VOCABULARY);

    /** The pieces with their spans, as in {@code norway[0,6) .[6,7)}. */
    private static String shown(String sentence) {
        PieceSequence pieces = TOKENIZER.tokenize(sentence);
        return IntStream.range(0, pieces.size())
                .mapToObj(
                        i -> {
                            Span span = pieces.spans().get(i);
                            String piece = VOCABULARY.piece(pieces.ids().get(i));
                            return piece + "[" + span.start() + "," + span.end() + ")";
                        })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Norway.                  | norway[0,6) .[6,7)",
                "Norways                  | norway[0,6) ##s[6,7)",
                "Norwaz                   | [UNK][0,6)",
                "Norway's                 | norway[0,6) '[6,7) s[7,8)",
                "Jos\u00E9s               | jose[0,4) ##s[4,5)",
                "Jose\u0301s a            | jose[0,5) ##s[5,6) a[7,8)",
                "Erdog\u0306an            | er[0,2) ##dog[2,6) ##an[6,8)",
                "\uD83D\uDE00 a           | [UNK][0,2) a[3,4)",
                "\u2764\uFE0F a           | [UNK][0,2) a[3,4)",
                ".\uFE0F a                | .[0,2) a[3,4)",
                "a中a                     | a[0,1) 中[1,2) a[2,3)",
                "\uD55C                   | \u1112[0,1) ##\u1161[0,1) ##\u11AB[0,1)",
                "\u0130                   | i[0,1)",
                "\u226E                   | <[0,1)",
                "a\u00ADa                 | a[0,1) ##a[2,3)",
                "a\u200Ba                 | a[0,1) ##a[2,3)",
                "a\uD800a \uDC00          | a[0,1) ##a[2,3)",
                "a\uFFFDa                 | a[0,1) ##a[2,3)",
                "a\u00A0a\u2028a\u3000a   | a[0,1) a[2,3) a[4,5) a[6,7)",
                "\u0301a                  | a[1,2)",
                "a \u0301a                | a[0,1) a[3,4)",
                "\uFB01                   | [UNK][0,1)",
                "[SEP]                    | [UNK][0,1) [UNK][1,4) [UNK][4,5)",
            })
    void cutsIntoTheLongestPiecesAndPlacesThemInTheOriginal(String sentence, String expected) {
        assertEquals(expected, shown(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n\u00A0\u3000", "\u200B\uFEFF", "\uD800", "\u0301"})
    void hasNoPiecesWhereNothingIsWritten(String sentence) {
        assertEquals(0, TOKENIZER.tokenize(sentence).size());
    }

    @Test
    void marksWordStartsAndGivesEachPieceTheShapeOfItsWord() {
        PieceSequence pieces = TOKENIZER.tokenize("a NORways. 中");
        assertEquals(List.of(true, true, false, true, true), pieces.wordStarts());
        assertEquals(
                List.of(
                        WordShape.LOWER,
                        WordShape.MIXED,
                        WordShape.MIXED,
                        WordShape.OTHER,
                        WordShape.LOWER),
                pieces.shapes());
    }

    @Test
    void cutsWordsOfUpToAHundredCharactersOnly() {
        assertEquals(100, TOKENIZER.tokenize("a".repeat(100)).size());
        assertEquals("[UNK][0,101)", shown("a".repeat(101)));
        assertEquals("b[0,1) [UNK][2,203) .[203,204)", shown("b " + "a\u0301".repeat(100) + "a."));
    }

    @Test
    void countsCharactersAndNotUtf16UnitsForTheLimit() {
        // Deseret letters lie beyond the basic plane; none is in the vocabulary.
        assertEquals("[UNK][0,202)", shown("\uD801\uDC00".repeat(101)));
        assertEquals("[UNK][0,200)", shown("\uD801\uDC00".repeat(100)));
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("i[0,1)", shown("I"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void takesLinearTimeOnALineOfAMegabyte() {
        for (String part : List.of("a", "a ", "Norways. ", "\u0301", "a\u0301", "中", "x")) {
            String line = part.repeat(1_000_000 / part.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> TOKENIZER.tokenize(line), "of " + part);
        }
    }

    @Test
    void givesManyThreadsWhatItGivesOne() {
        String sentence = "Jose\u0301s, Norways' \u4E2D. ".repeat(50);
        PieceSequence expected = TOKENIZER.tokenize(sentence);
        long equal =
                Stream.generate(() -> sentence)
                        .limit(200)
                        .parallel()
                        .filter(same -> TOKENIZER.tokenize(same).equals(expected))
                        .count();
        assertEquals(200, equal);
    }
}
