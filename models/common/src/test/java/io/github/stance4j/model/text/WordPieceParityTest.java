// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares with the reference, Hugging Face's tokenizers, on the vocabulary of all-MiniLM-L6-v2.
 *
 * <p>Two things differ on purpose. The classes of characters follow the current Unicode, the
 * reference's tables stop at Unicode 8. And a span reaches over the accents that follow a
 * character, which the reference leaves out of it.
 */
class WordPieceParityTest {

    /** Characters of Unicode 8 that have changed their class since. */
    private static final Set<Integer> RECLASSIFIED =
            Set.of(0x166D, 0x1734, 0x1885, 0x1886, 0xA9BD, 0x111C9, 0x1171E);

    private static final WordPieceTokenizer TOKENIZER = new WordPieceTokenizer(MiniLm.vocabulary());
    private static ReferenceTokenizer reference;

    @BeforeAll
    static void loadTheReference() {
        reference = ReferenceTokenizer.ofMiniLm();
    }

    @AfterAll
    static void closeTheReference() {
        if (reference != null) {
            reference.close();
        }
    }

    private static void assertParity(String text) {
        PieceSequence pieces = TOKENIZER.tokenize(text);
        ReferenceTokenizer.Pieces expected = reference.tokenize(text);
        assertEquals(expected.ids(), pieces.ids(), () -> "Pieces of " + escaped(text));
        assertEquals(expected.spans(), pieces.spans(), () -> "Spans of " + escaped(text));
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.chars()
                .forEach(
                        unit ->
                                escaped.append(
                                        unit > ' ' && unit < 0x7F
                                                ? String.valueOf((char) unit)
                                                : String.format("\\u%04X", unit)));
        return escaped.toString();
    }

    @ParameterizedTest
    @MethodSource("io.github.stance4j.model.text.ParityTexts#all")
    void equalsTheReferenceOn(String text) {
        assertParity(text);
    }

    @Test
    void equalsTheReferenceOnEveryCharacterOfUnicode8() {
        int compared = 0;
        for (int character = 0; character < 0xF0000; character++) {
            if (isComparable(character)) {
                assertParity("a" + Character.toString(character) + "b");
                compared++;
            }
        }
        assertTrue(compared > 100_000, "Only " + compared + " characters were compared");
    }

    private static boolean isComparable(int character) {
        VersionInfo age = UCharacter.getAge(character);
        boolean assigned = age.getMajor() > 0 && age.getMajor() <= 8;
        // The reference's table of ideographs starts one block at 2B920 where BERT has 2B820.
        boolean misplaced = character >= 0x2B820 && character < 0x2B920;
        return assigned
                && !misplaced
                && !RECLASSIFIED.contains(character)
                && UCharacter.getType(character) != UCharacter.SURROGATE;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void equalsTheReferenceOnRandomText(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = randomText(random);
            assertParity(text);
        }
    }

    /** Runs of one script, of any characters or of words, with white space and marks between. */
    private static String randomText(Random random) {
        var text = new StringBuilder();
        int runs = 1 + random.nextInt(6);
        for (int run = 0; run < runs; run++) {
            int block = random.nextInt(4) == 0 ? random.nextInt(0x2000) << 4 : 0x20;
            int width = random.nextBoolean() ? 0x60 : 0x400;
            int length = random.nextInt(8);
            for (int i = 0; i < length; i++) {
                int character = block + random.nextInt(width);
                text.append(isComparable(character) ? Character.toString(character) : " ");
                if (random.nextInt(6) == 0) {
                    text.appendCodePoint(0x300 + random.nextInt(0x70));
                }
            }
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @Test
    void leavesSpecialPiecesInTheTextBeUnlikeTheReference() {
        List<String> pieces = new ArrayList<>();
        List<Span> spans = TOKENIZER.tokenize("[SEP]").spans();
        spans.forEach(span -> pieces.add(span.of("[SEP]")));
        assertEquals(List.of("[", "SEP", "]"), pieces);
        assertEquals(
                List.of(TOKENIZER.vocabulary().separator()), reference.tokenize("[SEP]").ids());
    }
}
