// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0.1, 10", "1, 100", "0.1225, 12.25", "0.033927, 3.39", "0.00004, 0"})
    void percentHaveNoDigitsThatSayNothing(double part, String shown) {
        assertEquals(shown, Figures.percent(part));
    }
}
