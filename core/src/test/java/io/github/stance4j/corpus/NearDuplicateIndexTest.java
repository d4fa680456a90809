// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NearDuplicateIndexTest {

    @Test
    void whatIsNearlyTheSameIsFound() {
        NearDuplicateIndex index = new NearDuplicateIndex();
        index.add("Rain fell.");
        index.add("1 2 3 4 5 6 7");

        assertTrue(index.has("rain FELL"));
        // Two runs of three.
        assertTrue(index.has("1 2 3 4 5 6"));
        // One of five.
        assertFalse(index.has("0 0 1 2 3 4 5"));
        assertFalse(index.has("Snow fell."));
    }

    @Test
    void whatIsComparedIsTheWords() {
        assertEquals(
                "peru's envoy he said would wait",
                NearDuplicates.normalized("PERU'S envoy (he said) –  would wait."));
        assertEquals("", NearDuplicates.normalized("* * *"));
    }
}
