// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    private static final LabelSet SET = new LabelSet("side", List.of("left", "right"));
    private static final LabelSchema SCHEMA =
            new LabelSchema(List.of(Stance.CONDEMNATION), List.of(SET));

    private final Calibration identity = Calibration.identity(SCHEMA);

    @Test
    void theProbabilityIsTheSigmoidOfTheScaledLogit() {
        StanceCalibration calibration = new StanceCalibration(2, -1, 0.5);

        assertEquals(1 / (1 + Math.exp(-5)), calibration.probability(3), 1e-15);
        assertEquals(0, calibration.probability(-1e9));
        assertEquals(1, calibration.probability(1e9));
    }

    @Test
    void theTemperatureDividesTheLogits() {
        Calibration hot = new Calibration(identity.stances(), Map.of("side", 2.0));

        double left = 1 / (1 + Math.exp(-1));
        assertArrayEquals(
                new double[] {left, 1 - left}, hot.probabilities(SET, new float[] {3, 1}), 1e-15);
    }

    @Test
    void hugeLogitsGiveProbabilitiesThatAddUpToOne() {
        double[] probabilities = identity.probabilities(SET, new float[] {3e38f, -3e38f});

        assertArrayEquals(new double[] {1, 0}, probabilities);
    }

    @Test
    void thresholdsCanBeReplacedForKnownStancesOnly() {
        Calibration changed = identity.withThresholds(Map.of(Stance.CONDEMNATION, 0.9));

        assertEquals(0.9, changed.of(Stance.CONDEMNATION).threshold());
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> identity.withThresholds(Map.of(new Stance("praise"), 0.9)));
        assertTrue(refused.getMessage().contains("praise"), refused.getMessage());
        assertTrue(refused.getMessage().contains("condemnation"), refused.getMessage());
    }

    @Test
    void itFitsTheSchemaWhoseLabelsItHas() {
        assertTrue(identity.fits(SCHEMA));
        assertFalse(identity.fits(new LabelSchema(SCHEMA.stances(), List.of())));
        assertFalse(identity.fits(new LabelSchema(List.of(), List.of(SET))));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.5",
        "-1, 0, 0.5",
        "NaN, 0, 0.5",
        "Infinity, 0, 0.5",
        "1, NaN, 0.5",
        "1, 0, -0.1",
        "1, 0, 1.1",
        "1, 0, NaN"
    })
    void numbersOutOfRangeAreRefused(double slope, double intercept, double threshold) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new StanceCalibration(slope, intercept, threshold));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "NaN", "Infinity"})
    void temperaturesThatAreNotPositiveAreRefused(double temperature) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Calibration(Map.of(), Map.of("side", temperature)));
    }

    @Test
    void logitsOfAnotherNumberThanLabelsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> identity.probabilities(SET, new float[] {1, 2, 3}));
    }
}
