// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.model.network.ActorLogits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibratorTest {

    private static final Stance STANCE = Stance.CONDEMNATION;
    private static final LabelSet SET = new LabelSet("side", List.of("left", "right"));
    private static final LabelSchema SCHEMA = new LabelSchema(List.of(STANCE), List.of(SET));

    private final List<LabelledLogits> actors = new ArrayList<>();

    /** With two distinct logits the fit goes through the mean target at each of them. */
    @Test
    void plattScalingMeetsTheMeanOfTheSmoothedTargetsAtTwoLogits() {
        addStance(3, true, 24);
        addStance(3, false, 6);
        addStance(-1, true, 4);
        addStance(-1, false, 16);
        // 28 hold it: targets 29/30; 22 don't: targets 1/24.
        double atThree = (24 * 29.0 / 30 + 6 / 24.0) / 30;
        double atMinusOne = (4 * 29.0 / 30 + 16 / 24.0) / 20;

        StanceCalibration fitted = fit();

        assertEquals(atThree, fitted.probability(3), 1e-9);
        assertEquals(atMinusOne, fitted.probability(-1), 1e-9);
        assertEquals((logit(atThree) - logit(atMinusOne)) / 4, fitted.slope(), 1e-8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void plattScalingFindsTheSlopeAndInterceptThatMadeTheData(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            double logit = 4 * random.nextGaussian();
            double probability = new StanceCalibration(0.7, -1.2, 0.5).probability(logit);
            addStance((float) logit, random.nextDouble() < probability, 1);
        }

        StanceCalibration fitted = fit();

        assertEquals(0.7, fitted.slope(), 0.04, "seed " + seed);
        assertEquals(-1.2, fitted.intercept(), 0.08, "seed " + seed);
    }

    @Test
    void perfectlySeparatedLogitsGiveFiniteNumbers() {
        addStance(1000, true, 5);
        addStance(-1000, false, 5);

        StanceCalibration fitted = fit();

        assertEquals(6 / 7.0, fitted.probability(1000), 1e-6);
        assertEquals(0.5, fitted.threshold(), 1e-6);
    }

    @Test
    void theThresholdSeparatesWhatCanBeSeparated() {
        for (int i = 0; i < 10; i++) {
            addStance(2 + i, true, 1);
            addStance(1 - i, false, 1);
        }

        StanceCalibration fitted = fit();

        double between = (fitted.probability(2) + fitted.probability(1)) / 2;
        assertEquals(between, fitted.threshold(), 1e-12);
    }

    /**
     * From the highest logit down, 5 hold it, then 5 of 9, then none of 20. Taking the first group:
     * 2·5/(5+10) = 0.67; the first two: 2·10/(14+10) = 0.83; all: 2·10/(34+10) = 0.45.
     */
    @Test
    void theThresholdHasTheGreatestF1AndNeverLiesBetweenEqualLogits() {
        addStance(2, true, 5);
        addStance(1, true, 5);
        addStance(1, false, 4);
        addStance(-3, false, 20);
        Collections.shuffle(actors, new Random(7));

        StanceCalibration fitted = fit();

        double between = (fitted.probability(1) + fitted.probability(-3)) / 2;
        assertEquals(between, fitted.threshold(), 1e-12);
    }

    @Test
    void equalLogitsOfAllGetAThresholdThatAllReach() {
        addStance(0.5f, true, 10);
        addStance(0.5f, false, 10);

        StanceCalibration fitted = fit();

        assertTrue(fitted.probability(0.5) >= fitted.threshold());
    }

    @Test
    void fewerThanFivePositivesLeaveTheStanceAsItIs() {
        addStance(9, true, 4);
        addStance(-9, false, 100);

        assertEquals(StanceCalibration.IDENTITY, fit());
    }

    @Test
    void logitsAgainstTheTruthAreNotReversed() {
        addStance(-2, true, 20);
        addStance(2, false, 20);

        StanceCalibration fitted = fit();

        assertEquals(1, fitted.slope());
        assertEquals(0, fitted.intercept());
    }

    @Test
    void whatIsNotAnnotatedIsLeftOut() {
        addStance(3, true, 6);
        addStance(-1, false, 6);
        StanceCalibration without = fit();
        actors.add(actor(new float[] {50}, Map.of(), Map.of()));

        assertEquals(without, fit());
    }

    /** With the logits ±2 and nine of ten right, the softmax at T gives 0.9 if 4/T = ln 9. */
    @Test
    void theTemperatureMeetsTheShareOfRightLabels() {
        addLabel(2, -2, "left", 9);
        addLabel(2, -2, "right", 1);

        assertEquals(4 / Math.log(9), temperature(), 1e-9);
    }

    @Test
    void theTemperatureStaysInItsRangeIfAllOrNoneAreRight() {
        addLabel(2, -2, "left", 10);
        assertEquals(0.25, temperature(), 1e-9);

        actors.clear();
        addLabel(2, -2, "right", 10);
        assertEquals(4, temperature(), 1e-9);
    }

    @Test
    void fewerThanFiveLabelsLeaveTheSetAsItIs() {
        addLabel(2, -2, "left", 4);

        assertEquals(1, temperature());
    }

    @Test
    void aLabelOutsideOfItsSetIsRefused() {
        addLabel(2, -2, "centre", 5);

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, this::temperature);
        assertTrue(refused.getMessage().contains("centre"), refused.getMessage());
    }

    @Test
    void noActorsGiveTheIdentity() {
        Calibration fitted = Calibrator.fit(SCHEMA, List.of());

        assertEquals(Calibration.identity(SCHEMA), fitted);
        assertFalse(fitted.stances().isEmpty());
    }

    private StanceCalibration fit() {
        return Calibrator.fit(SCHEMA, actors).of(STANCE);
    }

    private double temperature() {
        return Calibrator.fit(SCHEMA, actors).temperatures().get(SET.name());
    }

    private void addStance(float logit, boolean held, int times) {
        LabelledLogits one = actor(new float[] {logit}, Map.of(STANCE, held), Map.of());
        actors.addAll(Collections.nCopies(times, one));
    }

    private void addLabel(float left, float right, String label, int times) {
        LabelledLogits one = actor(new float[] {left, right}, Map.of(), Map.of(SET.name(), label));
        actors.addAll(Collections.nCopies(times, one));
    }

    /** The first logit is the stance's too. */
    private static LabelledLogits actor(
            float[] logits, Map<Stance, Boolean> stances, Map<String, String> labels) {
        float[] sides = logits.length == 2 ? logits : new float[2];
        return new LabelledLogits(
                new ActorLogits(new float[] {logits[0]}, new float[][] {sides}),
                AnnotatedActor.of(new Mention("X", new Span(0, 1)), stances, labels));
    }

    private static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }
}
