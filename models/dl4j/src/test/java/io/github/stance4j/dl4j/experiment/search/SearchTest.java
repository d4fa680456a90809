// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.dl4j.SearchSpace;
import io.github.stance4j.dl4j.SettingRange;
import io.github.stance4j.dl4j.SettingRange.Numbers;
import io.github.stance4j.dl4j.SettingRange.Values;
import io.github.stance4j.dl4j.StanceModelTrainer;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.experiment.SmallCorpora;
import io.github.stance4j.dl4j.experiment.TrainingSplits;
import io.github.stance4j.dl4j.experiment.Trainings;
import io.github.stance4j.dl4j.experiment.search.SearchStrategy.Rung;
import io.github.stance4j.model.StanceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {

    private static final TrainingConfig BASE = SmallCorpora.config(Map.of("epochs", "2"));
    private static final TrainingSplits SPLITS = TrainingSplits.of(SmallCorpora.divided(48), BASE);

    @TempDir Path folder;

    private static SearchSpace space() {
        Map<String, SettingRange> ranges = new LinkedHashMap<>();
        ranges.put("head-learning-rate", new Numbers(1e-4, 3e-2, true));
        ranges.put("class-weights", new Values(List.of("none", "balanced")));
        return new SearchSpace(ranges);
    }

    private SearchResult run(
            TrainingConfig base, int trials, SearchStrategy strategy, Trainings trainings) {
        return new Search(base, space(), trials, strategy, folder, trainings).run(SPLITS);
    }

    @Test
    void halvingGivesTheBetterHalfTwiceAsMuch() {
        assertEquals(
                List.of(rung(8, 2), rung(4, 3), rung(2, 6)),
                SearchStrategy.HALVING_EPOCHS.rungs(8, 6));
        assertEquals(List.of(rung(3, 2), rung(1, 4)), SearchStrategy.HALVING_EPOCHS.rungs(3, 4));
        assertEquals(
                List.of(
                        new Rung(5, OptionalInt.empty(), 0.25),
                        new Rung(2, OptionalInt.empty(), 0.5),
                        new Rung(1, OptionalInt.empty(), 1)),
                SearchStrategy.HALVING_CORPUS.rungs(5, 4));
        assertEquals(1.0 / 16, SearchStrategy.HALVING_CORPUS.rungs(1000, 4).get(0).part());
        assertEquals(
                List.of(new Rung(7, OptionalInt.empty(), 1)), SearchStrategy.RANDOM.rungs(7, 4));
    }

    private static Rung rung(int trials, int epochs) {
        return new Rung(trials, OptionalInt.of(epochs), 1);
    }

    @Test
    void theBetterHalfGoesOnAndTheBestSettingsGiveWhatTheSearchSays() throws IOException {
        Trainings trainings = new Trainings();

        SearchResult result = run(BASE, 2, SearchStrategy.HALVING_EPOCHS, trainings);

        assertEquals(List.of(1, 1, 2), result.trials().stream().map(Trial::epochs).toList());
        assertEquals(3, trainings.begun().size());
        Trial last = result.trials().get(2);
        Trial other = result.trials().get(2 - last.number());
        assertTrue(score(result.trials().get(last.number() - 1)) >= score(other));
        assertEquals(last, result.best());

        result.writeTo(folder);
        TrainingConfig best = TrainingConfig.read(folder.resolve("best.yaml"));
        assertEquals(2, best.epochs());
        StanceModel model = new StanceModelTrainer(best).train(SPLITS.train(), SPLITS.dev());
        assertEquals(model.provenance().metrics(), result.best().outcome().metrics());
        String table = Files.readString(folder.resolve("trials.md"));
        assertTrue(
                table.startsWith("| round | trial | dev | epochs | part | head-learning-rate |"),
                table);
        assertEquals(5, table.lines().count());
        assertEquals(4, Files.readAllLines(folder.resolve("trials.csv")).size());
    }

    private static double score(Trial trial) {
        return trial.score().getAsDouble();
    }

    @Test
    void noTrainingIsRepeatedAndALongerSearchBeginsWithTheShorterOne() throws IOException {
        TrainingConfig base = SmallCorpora.config(Map.of());
        SearchResult first = run(base, 1, SearchStrategy.RANDOM, new Trainings());
        Trainings killed = new Trainings("round-1-trial-2");
        assertThrows(Trainings.Killed.class, () -> run(base, 2, SearchStrategy.RANDOM, killed));
        Trainings again = new Trainings();

        SearchResult longer = run(base, 2, SearchStrategy.RANDOM, again);

        assertEquals(List.of("round-1-trial-2"), again.begun());
        assertEquals(List.of("round-1-trial-1"), again.notRepeated());
        assertEquals(first.trials(), longer.trials().subList(0, 1));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("trials.json")), files.toList());
        }
    }

    @Test
    void partsOfTheCorpusAreHalvedFromBelow() {
        SearchResult result =
                run(
                        SmallCorpora.config(Map.of()),
                        2,
                        SearchStrategy.HALVING_CORPUS,
                        new Trainings());

        assertEquals(List.of(0.5, 0.5, 1.0), result.trials().stream().map(Trial::part).toList());
    }

    @Test
    void settingsThatCanNotBeTrainedWithAreWrittenDownAndLose() {
        SearchSpace space =
                new SearchSpace(Map.of("frozen-layers", new Values(List.of("6", "12"))));

        SearchResult result =
                new Search(
                                SmallCorpora.config(Map.of()),
                                space,
                                5,
                                SearchStrategy.RANDOM,
                                folder,
                                new Trainings())
                        .run(SPLITS);

        assertEquals(2, result.trials().size());
        assertEquals("6", result.best().settings().get("frozen-layers"));
        assertTrue(
                result.markdown()
                        .contains(" failed: The setting frozen-layers must be at most the 6"),
                result.markdown());
    }

    @Test
    void trialsOnOtherSentencesAreRefused() throws IOException {
        Files.writeString(
                folder.resolve("trials.json"),
                """
                {"format": "stance4j-trials", "version": 1, "data_sha256": "0123", "trials": []}
                """);

        String message =
                assertThrows(
                                ModelFormatException.class,
                                () -> run(BASE, 1, SearchStrategy.RANDOM, new Trainings()))
                        .getMessage();

        assertTrue(message.contains("it is about other sentences (SHA-256 "), message);
    }

    @Test
    void settingsThatNeverGoTogetherAreTold() {
        SearchSpace space = new SearchSpace(Map.of("name-exchange", new Numbers(0.1, 0.5, false)));
        Search search = new Search(BASE, space, 2, SearchStrategy.RANDOM, folder, new Trainings());

        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> search.run(SPLITS))
                        .getMessage()
                        .startsWith(
                                "No settings of the ranges go together: The setting name-exch"));
    }

    @Test
    void epochsAreSearchedOrHalvedButNotBoth() {
        SearchSpace epochs = new SearchSpace(Map.of("epochs", new Numbers(1, 3, false)));

        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Search(
                                BASE,
                                epochs,
                                2,
                                SearchStrategy.HALVING_EPOCHS,
                                folder,
                                new Trainings()));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Search(
                                SmallCorpora.config(Map.of("epochs", "1")),
                                space(),
                                2,
                                SearchStrategy.HALVING_EPOCHS,
                                folder,
                                new Trainings()));
    }
}
