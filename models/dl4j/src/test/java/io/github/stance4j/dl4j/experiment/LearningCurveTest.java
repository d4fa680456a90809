// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.evaluation.Interval;
import io.github.stance4j.evaluation.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningCurveTest {

    private static final Corpus ENGLISH = EnglishCorpus.load();
    private static final Corpus SMALL = SmallCorpora.divided(64);
    private static final TrainingConfig CONFIG = SmallCorpora.config(Map.of());

    @TempDir Path folder;

    private LearningCurveResult run(Trainings trainings, List<Double> parts, List<Long> seeds) {
        return new LearningCurve(CONFIG, parts, seeds, folder, trainings)
                .run(TrainingSplits.of(SMALL, CONFIG), Map.of("test", SMALL.split(Split.TEST)));
    }

    @Test
    void aLargerPartHasAllOfASmallerOne() {
        Corpus small = LearningCurve.part(ENGLISH, 0.1, 3);
        Corpus large = LearningCurve.part(ENGLISH, 0.25, 3);

        assertTrue(large.sentences().containsAll(small.sentences()));
        assertEquals(0.1, (double) small.sentences().size() / ENGLISH.sentences().size(), 0.01);
        assertEquals(ENGLISH, LearningCurve.part(ENGLISH, 1, 3));
    }

    @Test
    void smallPartsArePassedOverMoreOften() {
        assertEquals(1, LearningCurve.timesLonger(1));
        assertEquals(2, LearningCurve.timesLonger(0.25));
        assertEquals(3, LearningCurve.timesLonger(0.01));
    }

    @Test
    void everyPartIsTrainedAndMeasuredOnceHoweverOftenItIsRun() throws IOException {
        Trainings first = new Trainings();
        Trainings again = new Trainings();

        LearningCurveResult result = run(first, List.of(1.0, 0.25), List.of(1L));
        LearningCurveResult wider = run(again, List.of(0.25), List.of(1L, 2L));

        assertEquals(List.of("part-0.25-seed-1", "part-1-seed-1"), first.begun());
        assertEquals(List.of("part-0.25-seed-2"), again.begun());
        assertEquals(List.of("part-0.25-seed-1"), again.notRepeated());
        CurvePoint quarter = result.points().get(0);
        CurvePoint whole = result.points().get(1);
        assertEquals(quarter, wider.points().get(0));
        assertEquals(0.25, quarter.part());
        assertEquals(2, quarter.epochs());
        assertEquals(1, whole.epochs());
        assertEquals(Setting.END_TO_END, result.setting());
        assertEquals(figureOf(folder.resolve("part-1-seed-1.stance")), whole.value());
        aModelOfTheWholeCanBeGiven(whole);
        result.writeTo(folder);
        assertEquals(3, Files.readAllLines(folder.resolve("learning-curve.csv")).size());
        assertTrue(Files.readString(folder.resolve("learning-curve.svg")).startsWith("<svg"));
    }

    private static OptionalDouble figureOf(Path model) {
        Corpus test = SMALL.split(Split.TEST);
        try (StanceClassifier classifier = StanceClassifier.load(model)) {
            return new Evaluator(test.schema())
                    .endToEnd(classifier, test.sentences())
                    .metric("stances:micro.f1")
                    .value();
        }
    }

    private void aModelOfTheWholeCanBeGiven(CurvePoint whole) {
        Trainings none = new Trainings();

        LearningCurveResult given =
                new LearningCurve(CONFIG, List.of(1.0), List.of(9L), folder, none)
                        .withWhole(folder.resolve("part-1-seed-1.stance"))
                        .run(
                                TrainingSplits.of(SMALL, CONFIG),
                                Map.of("test", SMALL.split(Split.TEST)));

        assertEquals(List.of(), none.begun());
        assertEquals(whole.value(), given.points().get(0).value());
    }

    @Test
    void whatTheLastStepGaveIsSaid() {
        LearningCurveResult result =
                new LearningCurveResult(
                        "stances:micro.f1",
                        Setting.GIVEN_ACTORS,
                        List.of(
                                point(0.5, "a|b", 0.50, 0.45, 0.55),
                                point(0.5, "far", 0.50, 0.45, 0.55),
                                point(1, "a|b", 0.52, 0.50, 0.60),
                                point(1, "far", 0.70, 0.65, 0.75)));

        assertEquals(
                """
                | part | sentences | epochs | measured on | stances, micro-F1, given actors |
                | ---: | ---: | ---: | --- | --- |
                | 50 % | 1,000 | 2 | a\\|b | 0.500 [0.450, 0.550] |
                | 50 % | 1,000 | 2 | far | 0.500 [0.450, 0.550] |
                | 100 % | 1,000 | 2 | a\\|b | 0.520 [0.500, 0.600] |
                | 100 % | 1,000 | 2 | far | 0.700 [0.650, 0.750] |

                From 50 % to 100 % of the sentences, a|b changes by +0.020; the ranges of both overlap, so this may be chance.
                From 50 % to 100 % of the sentences, far changes by +0.200.
                """,
                result.markdown());
        assertEquals(
                "0.5,1,1000,2,a|b,0.5,0.45,0.55",
                result.csv().lines().skip(1).findFirst().orElseThrow());
    }

    private static CurvePoint point(
            double part, String data, double value, double low, double high) {
        return new CurvePoint(
                part,
                1,
                1000,
                2,
                data,
                OptionalDouble.of(value),
                Optional.of(new Interval(low, high)));
    }

    @Test
    void partsAreChecked() {
        for (double wrong : new double[] {0, 1.5, Double.NaN, -0.1}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> run(new Trainings(), List.of(wrong), List.of(1L)));
        }
        assertThrows(
                IllegalArgumentException.class, () -> run(new Trainings(), List.of(), List.of(1L)));
    }
}
