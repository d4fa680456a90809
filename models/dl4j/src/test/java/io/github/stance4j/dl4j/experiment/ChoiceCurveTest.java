// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.selection.SelectionStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoiceCurveTest {

    private static final Corpus SMALL = SmallCorpora.divided(64);
    private static final TrainingConfig CONFIG = SmallCorpora.config(Map.of());
    private static final List<SelectionStrategy> BOTH_AND_RANDOM =
            List.of(SelectionStrategy.BOTH, SelectionStrategy.RANDOM);

    @TempDir Path folder;

    private ChoiceCurveResult run(Trainings trainings, List<Double> parts) {
        return new ChoiceCurve(CONFIG, BOTH_AND_RANDOM, parts, List.of(1L), folder, trainings)
                .run(TrainingSplits.of(SMALL, CONFIG), "test", SMALL.split(Split.TEST));
    }

    @Test
    void curvesBeginAlikeAreOfOneSizeAndGoOnWhereTheyWereBrokenOff() throws IOException {
        List<Double> parts = List.of(0.25, 0.5);
        Trainings broken = new Trainings("both-part-0.5-seed-1");
        Trainings second = new Trainings();
        Trainings third = new Trainings();

        assertThrows(Trainings.Killed.class, () -> run(broken, parts));
        Path choice = folder.resolve("both-part-0.5-seed-1.chosen.json");
        String chosen = Files.readString(choice);
        ChoiceCurveResult result = run(second, parts);
        ChoiceCurveResult again = run(third, parts);

        assertEquals(List.of("part-0.25-seed-1", "both-part-0.5-seed-1"), broken.begun());
        assertEquals(List.of("both-part-0.5-seed-1", "part-0.5-seed-1"), second.begun());
        assertEquals(List.of(), third.begun());
        assertEquals(result, again);
        assertEquals(chosen, Files.readString(choice));
        assertEquals(Setting.END_TO_END, result.setting());
        for (int i = 0; i < parts.size(); i++) {
            CurvePoint both = result.points().get(i).point();
            CurvePoint random = result.points().get(parts.size() + i).point();
            int size =
                    LearningCurve.part(SMALL.split(Split.TRAIN), parts.get(i), 1)
                            .sentences()
                            .size();
            assertEquals(size, both.sentences());
            assertEquals(size, random.sentences());
            assertEquals(parts.get(i), both.part());
            assertTrue(i > 0 || both.equals(random));
        }
        assertEquals(16, trainedOn("both-part-0.5-seed-1"));
        aChoiceAmongOtherSentencesIsRefused(choice, parts);
    }

    private int trainedOn(String name) {
        return StanceModel.read(folder.resolve(name + ".stance"))
                .provenance()
                .splits()
                .get("train")
                .sentences();
    }

    private void aChoiceAmongOtherSentencesIsRefused(Path choice, List<Double> parts)
            throws IOException {
        Files.writeString(
                choice, Files.readString(choice).replaceFirst("[0-9a-f]{64}", "0".repeat(64)));

        ModelFormatException e =
                assertThrows(ModelFormatException.class, () -> run(new Trainings(), parts));

        assertTrue(
                e.getMessage().startsWith(choice + ": it is about other sentences (SHA-256 000"),
                e.getMessage());
    }

    @Test
    void differencesArePairedBySeed() {
        ChoiceCurveResult result =
                new ChoiceCurveResult("stances:micro.f1", Setting.END_TO_END, points());

        assertEquals(
                """
                | part | epochs | sentences, actors | both | sentences, actors | random |
                | ---: | ---: | ---: | --- | ---: | --- |
                | 10 % | 2 | 100, 300 | 0.450 [0.400, 0.500] | 100, 300 | 0.450 [0.400, 0.500] |
                | 20 % | 2 | 200, 600 | 0.575 [0.550, 0.600] | 200, 600 | 0.525 [0.450, 0.600] |
                | 30 % | 2 | 300, 900 | 0.700 [0.700, 0.700] | 300, 900 | 0.640 [0.620, 0.660] |

                Measured on test: stances, micro-F1, mean [lowest, highest] of the seeds.

                With 20 % of the sentences, both is better than random by 0.050 (mean of 2 seeds, deviation 0.071, from +0.000 to +0.100).
                With 30 % of the sentences, both is better than random by 0.060 (mean of 2 seeds, deviation 0.028, from +0.040 to +0.080).
                In the mean of all parts after the first, both is better than random by 0.055 (mean of 2 seeds, deviation 0.049, from +0.020 to +0.090).
                """,
                result.markdown());
        assertEquals(
                "both,300,0.1,1,100,2,test,0.4,0.3,0.9",
                result.csv().lines().skip(1).findFirst().orElseThrow());
        assertTrue(result.svg().startsWith("<svg"));
    }

    /** By both 0.4 and 0.5, 0.55 and 0.6, 0.7 and 0.7; by lot 0.45 and 0.6, 0.62 and 0.66. */
    private static List<ChoicePoint> points() {
        double[][] both = {{0.4, 0.55, 0.7}, {0.5, 0.6, 0.7}};
        double[][] random = {{0.4, 0.45, 0.62}, {0.5, 0.6, 0.66}};
        List<ChoicePoint> points = new ArrayList<>();
        for (int seed = 0; seed < 2; seed++) {
            for (int part = 0; part < 3; part++) {
                points.add(point(SelectionStrategy.BOTH, part, seed, both[seed][part]));
            }
            for (int part = 0; part < 3; part++) {
                points.add(point(SelectionStrategy.RANDOM, part, seed, random[seed][part]));
            }
        }
        return points;
    }

    private static ChoicePoint point(SelectionStrategy strategy, int part, int seed, double value) {
        return new ChoicePoint(
                strategy,
                300 * (part + 1),
                new CurvePoint(
                        (part + 1) / 10.0,
                        seed + 1,
                        100 * (part + 1),
                        2,
                        "test",
                        OptionalDouble.of(value),
                        Optional.of(new Interval(0.3, 0.9))));
    }

    @Test
    void aDifferenceOnBothSidesOfNothingMayBeChance() {
        ChoiceCurveResult result =
                new ChoiceCurveResult(
                        "stances:micro.f1",
                        Setting.END_TO_END,
                        List.of(
                                point(SelectionStrategy.DIVERSITY, 0, 1, 0.5),
                                point(SelectionStrategy.DIVERSITY, 1, 1, 0.5),
                                point(SelectionStrategy.DIVERSITY, 0, 2, 0.5),
                                point(SelectionStrategy.DIVERSITY, 1, 2, 0.4),
                                point(SelectionStrategy.RANDOM, 0, 1, 0.5),
                                point(SelectionStrategy.RANDOM, 1, 1, 0.45),
                                point(SelectionStrategy.RANDOM, 0, 2, 0.5),
                                point(SelectionStrategy.RANDOM, 1, 2, 0.55)));

        assertTrue(
                result.markdown()
                        .endsWith(
                                "\nWith 20 % of the sentences, diversity is worse than random by"
                                        + " 0.050 (mean of 2 seeds, deviation 0.141, from -0.150 to"
                                        + " +0.050; this may be chance).\n"),
                result.markdown());
    }

    @Test
    void whatIsAskedForIsChecked() {
        assertThrows(IllegalArgumentException.class, () -> run(new Trainings(), List.of(0.5, 0.5)));
        assertThrows(IllegalArgumentException.class, () -> run(new Trainings(), List.of(0.5, 2.0)));
    }
}
