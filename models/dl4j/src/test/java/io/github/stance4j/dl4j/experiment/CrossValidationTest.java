// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossValidationTest {

    private static final Corpus CORPUS = SmallCorpora.of(36);
    private static final TrainingConfig CONFIG = SmallCorpora.config(Map.of());

    @TempDir static Path whole;
    @TempDir Path folder;

    private static final Trainings TRAININGS = new Trainings();
    private static CrossValidationResult result;

    @BeforeAll
    static void validate() {
        result = new CrossValidation(CONFIG, 3, whole, TRAININGS).run(CORPUS);
    }

    @Test
    void everySentenceIsAnsweredOnceAndGroupsStayTogether() {
        List<AnnotatedSentence> predictions = result.predictions().sentences();
        Map<String, String> folds = new HashMap<>();

        assertEquals(List.of("fold-1", "fold-2", "fold-3"), TRAININGS.begun());
        assertEquals(
                CORPUS.sentences().stream().map(AnnotatedSentence::query).toList(),
                predictions.stream().map(AnnotatedSentence::query).toList());
        for (AnnotatedSentence sentence : predictions) {
            String fold = sentence.actors().get(0).metadata().get("fold");
            assertEquals(fold, folds.getOrDefault(sentence.group(), fold));
            folds.put(sentence.group(), fold);
        }
        assertEquals(36, result.folds().stream().mapToInt(Fold::measuredOn).sum());
        for (Fold fold : result.folds()) {
            // A quarter of what is not in the fold chooses the epoch.
            assertEquals(0.75 * (36 - fold.measuredOn()), fold.trainedOn(), 2);
        }
    }

    @Test
    void thePooledFiguresAreThoseOfThePredictions() {
        int right = 0;
        int predicted = 0;
        int annotated = 0;
        for (int i = 0; i < 36; i++) {
            AnnotatedActor gold = CORPUS.sentences().get(i).actors().get(0);
            AnnotatedActor found = result.predictions().sentences().get(i).actors().get(0);
            for (Stance stance : SmallCorpora.SCHEMA.stances()) {
                right += gold.holds(stance) && found.holds(stance) ? 1 : 0;
                predicted += found.holds(stance) ? 1 : 0;
                annotated += gold.holds(stance) ? 1 : 0;
                assertEquals(
                        gold.holds(stance) ? "1" : "0",
                        found.metadata().get("gold:" + stance.name()));
            }
        }
        Evaluation given = result.pooled().get(1);

        assertEquals(Setting.GIVEN_ACTORS, given.setting());
        assertEquals(right, given.allStances().truePositives());
        assertEquals(predicted - right, given.allStances().falsePositives());
        assertEquals(annotated - right, given.allStances().falseNegatives());
        assertTrue(given.metric("stances:micro.f1").interval().isPresent());
    }

    @Test
    void meanAndDeviationAreOverTheFolds() {
        String name = "class:tone.accuracy";
        double[] values =
                result.folds().stream()
                        .mapToDouble(
                                fold ->
                                        fold.evaluations()
                                                .get(1)
                                                .metric(name)
                                                .value()
                                                .getAsDouble())
                        .toArray();
        double mean = (values[0] + values[1] + values[2]) / 3;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }

        FigureSummary summary =
                result.summaries().stream()
                        .filter(s -> s.setting() == Setting.GIVEN_ACTORS && s.name().equals(name))
                        .findFirst()
                        .orElseThrow();

        assertEquals(3, summary.folds());
        assertEquals(mean, summary.mean().getAsDouble(), 1e-12);
        assertEquals(Math.sqrt(squares / 2), summary.deviation().getAsDouble(), 1e-12);
    }

    @Test
    void theDeviationIsThatOfASample() {
        assertEquals(Math.sqrt(42.0 / 18), Spread.deviation(1, 2, 4).getAsDouble(), 1e-12);
        assertTrue(Spread.deviation(1).isEmpty());
        assertTrue(Spread.mean().isEmpty());
    }

    @Test
    void whatWasBrokenOffGoesOnAndEndsTheSame() throws IOException {
        assertThrows(
                Trainings.Killed.class,
                () -> new CrossValidation(CONFIG, 3, folder, new Trainings("fold-2")).run(CORPUS));
        Trainings again = new Trainings();

        CrossValidationResult second = new CrossValidation(CONFIG, 3, folder, again).run(CORPUS);

        assertEquals(List.of("fold-1"), again.notRepeated());
        assertEquals(List.of("fold-2", "fold-3"), again.begun());
        assertEquals(result.folds(), second.folds());
        assertEquals(result.predictions(), second.predictions());
        assertTrue(Files.notExists(folder.resolve("fold-2.checkpoints")));
    }

    @Test
    void foldsOfOtherSettingsOrSentencesAreRefused() {
        CrossValidation other =
                new CrossValidation(
                        SmallCorpora.config(Map.of("dropout", "0.2")),
                        3,
                        whole,
                        ExperimentListener.NONE);
        CrossValidation same = new CrossValidation(CONFIG, 3, whole, ExperimentListener.NONE);

        assertEquals(
                whole.resolve("fold-1.stance")
                        + " is not used again: it is of a training with dropout=0.1, expected 0.2."
                        + " Name another folder, or remove this file",
                assertThrows(ModelFormatException.class, () -> other.run(CORPUS)).getMessage());
        assertTrue(
                assertThrows(ModelFormatException.class, () -> same.run(SmallCorpora.of(34)))
                        .getMessage()
                        .contains("it is of a training on other sentences"));
    }

    @Test
    void aFoldWhoseLabelsCanNotBeLearntIsNamed() {
        CrossValidation validation =
                new CrossValidation(CONFIG, 2, folder, ExperimentListener.NONE);

        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> validation.run(SmallCorpora.of(4)))
                        .getMessage();

        assertTrue(message.startsWith("fold-1: "), message);
    }

    @Test
    void filesHaveWhatTheResultHas() throws IOException {
        result.writeTo(folder);

        assertEquals(
                result.predictions().sentences(),
                CorpusReader.read(folder.resolve("predictions.csv")).sentences());
        String table = Files.readString(folder.resolve("cross-validation.md"));
        assertTrue(table.contains("| given actors, stances:micro.f1 | "), table);
        String json = Files.readString(folder.resolve("cross-validation.json"));
        assertTrue(json.contains("\"name\" : \"class:tone=harsh.f1\""), json);
    }
}
