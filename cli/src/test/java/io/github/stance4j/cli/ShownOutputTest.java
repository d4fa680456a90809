// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownOutputTest {

    @ParameterizedTest
    @CsvSource({
        "Peru  0.97 held, Peru  0.93 held, true",
        "Peru  0.97 held, Peru  0.91 held, false",
        "Peru  0.97 held, Peru  0.97, false",
        "a 0.1 b 0.2, a 0.1 b 0.9, false",
        "a 0.1, a 0.1 b 0.9, false",
        "a 0.1 b 0.9, a 0.1, false",
        "3 of 4, 3 of 5, false",
    })
    void onlyNumbersMayDifferAndOnlyALittle(String shown, String printed, boolean alike) {
        ShownOutput output = new ShownOutput(shown, printed);
        if (alike) {
            assertEquals(output.excerpt(), output.withPrintedNumbers());
        } else {
            assertNotEquals(output.excerpt(), output.withPrintedNumbers());
        }
    }

    @Test
    void anExcerptIsAsManyParagraphsAsAreShown() {
        String printed = "1 a\n  b\n\n2 c\n\n3 d\n\nend\n";
        assertEquals("1 a\n  b\n\n2 c\n\n…\n", new ShownOutput("?\n\n?\n\n…\n", printed).excerpt());
        assertEquals(printed, new ShownOutput("?\n\n?\n", printed).excerpt());
    }

    @ParameterizedTest
    @CsvSource({
        "a 7  0.25 b,     a 12 0.5 b,        true",
        "low 1.0E-5,      low 0.1,           true",
        "a 7 b,           a 7 c,             false",
        "a 7 b,           a b,               false",
        "kept 0.9 held,   kept 0.9,          false",
        "f1 0.1 [0.0 0.2] 3, f1 -            3, true",
        "'epoch 1, best so far', epoch 1,    true",
    })
    void whereAllNumbersVaryWordsDoNot(String shown, String printed, boolean alike) {
        assertEquals(
                alike,
                ShownOutput.withoutNumbers(shown).equals(ShownOutput.withoutNumbers(printed)));
    }
}
