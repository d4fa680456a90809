// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    @Test
    void theShareOfCommonRunsDecides() {
        // Of 1..6 and of 2..7 there are two runs of five words each, of which one is common: 1/3.
        assertEquals(List.of(), NearDuplicates.among(List.of("1 2 3 4 5 6", "2 3 4 5 6 7")));
        // Of 1..7 there are three, of which the two of 1..6 are common: 2/3.
        assertEquals(
                List.of(new NearDuplicates.Pair(0, 1, 2 / 3.0)),
                NearDuplicates.among(List.of("1 2 3 4 5 6", "1 2 3 4 5 6 7")));
        // Two runs and one of them: exactly one half.
        assertEquals(
                List.of(new NearDuplicates.Pair(0, 1, 0.5)),
                NearDuplicates.among(List.of("1 2 3 4 5", "1 2 3 4 5 6")));
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        assertEquals(
                List.of(new NearDuplicates.Pair(0, 2, 1)),
                NearDuplicates.among(
                        List.of(
                                "Peru's envoy, he said, would wait.",
                                "Rain fell.",
                                "PERU'S ENVOY he said – would wait")));
    }

    @Test
    void shortTextsAreOneRun() {
        assertEquals(
                List.of(new NearDuplicates.Pair(0, 1, 1)),
                NearDuplicates.among(List.of("Rain fell.", "rain fell", "Rain fell again.")));
    }

    @Test
    void pairsComeInTheOrderOfTheLaterText() {
        String text = "one two three four five six";
        assertEquals(
                List.of(
                        new NearDuplicates.Pair(0, 1, 1),
                        new NearDuplicates.Pair(0, 2, 1),
                        new NearDuplicates.Pair(1, 2, 1)),
                NearDuplicates.among(List.of(text, text, text)));
    }
}
