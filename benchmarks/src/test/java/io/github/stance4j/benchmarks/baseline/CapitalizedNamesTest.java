// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalizedNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Peruvian President Ana Ríos met rebels. | Peruvian President Ana Ríos",
                "On Monday Oman's envoy met Kenya's President Otieno | Oman; Kenya's President Otieno",
                "Peru, Chile and Côte d’Ivoire agreed | Peru; Chile; Côte",
                "EU-led talks with the U.S. failed | EU-led; U.S",
                "nobody said anything | ''"
            })
    void namesAreRunsOfCapitalizedWords(String sentence, String names) {
        List<String> found =
                CapitalizedNames.in(sentence).stream().map(span -> span.of(sentence)).toList();

        assertEquals(names, String.join("; ", found));
    }

    @Test
    void aVeryLongWordIsNoTrouble() {
        String word = "A.".repeat(1 << 19) + "A";

        assertEquals(1, CapitalizedNames.in(word).size());
    }
}
