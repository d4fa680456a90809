// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkCommandTest {

    private static final Corpus CORPUS = EnglishCorpus.load();

    private record Outcome(int status, String errors) {}

    @Test
    void anUnknownOptionIsWrongUsage() {
        Outcome outcome = run("--modle", "m");

        assertEquals(2, outcome.status());
        assertTrue(outcome.errors().contains("--modle"), outcome.errors());
    }

    @Test
    void noThreadsAreToldInWords() {
        Outcome outcome = run("--threads", "0");

        assertEquals(2, outcome.status());
        assertEquals("--threads must be at least 1, found 0", outcome.errors().strip());
    }

    @Test
    void anUnknownBaselineIsToldInWords() {
        Outcome outcome = run("--baselines", "majority,oracle");

        assertEquals(2, outcome.status());
        assertEquals(
                "There is no baseline \"oracle\", expected one of keyword, majority, logistic, frozen, lstm",
                outcome.errors().strip());
    }

    @Test
    void baselinesAreMadeInTheirOrder() {
        assertEquals(
                List.of(BaselineChoice.MAJORITY, BaselineChoice.KEYWORD),
                BaselineChoice.named(List.of("majority", "", "keyword")));
        assertEquals("majority", BaselineChoice.MAJORITY.make(CORPUS, 1).name());
        assertEquals("keyword + nearest actor", BaselineChoice.KEYWORD.make(CORPUS, 1).name());
    }

    @Test
    void aDirectoryWithoutTheNewsIsToldInWords(@TempDir Path folder) {
        Outcome outcome = run("--data", folder.toString());

        assertEquals(1, outcome.status());
        assertEquals(
                folder.resolve("news-dev/news-dev.csv")
                        + ": there is no such file, expected a corpus in CSV",
                outcome.errors().strip());
    }

    @Test
    void sentencesToTrainOnComeFromAllOverTheCorpus() {
        List<AnnotatedSentence> all = CORPUS.sentences().subList(0, 10);

        List<AnnotatedSentence> chosen =
                TrainingBenchmark.evenly(new Corpus(CORPUS.schema(), all), 4).sentences();

        assertEquals(List.of(all.get(0), all.get(2), all.get(5), all.get(7)), chosen);
    }

    @Test
    void moreSentencesThanThereAreAreRefused() {
        String message =
                assertThrows(
                                WrongUsageException.class,
                                () -> TrainingBenchmark.evenly(CORPUS, 1_000_000))
                        .getMessage();
        assertTrue(message.contains("found 1000000"), message);
    }

    @Test
    void whatCantBeChosenIsToldBeforeAnythingIsTrained(@TempDir Path folder) throws IOException {
        Map<String, String> refused =
                Map.of(
                        "--sentences=1000000,5", " that there are, found 1000000",
                        "--sentences=200", "--sentences must be two numbers at least",
                        "--holding=0", "--holding must be more than 0 and at most 100, found 0.0");

        for (Map.Entry<String, String> one : refused.entrySet()) {
            Outcome outcome =
                    run(new ChoiceBenchmark(), one.getKey(), "--output=" + folder.resolve("out"));

            assertEquals(2, outcome.status());
            assertTrue(outcome.errors().contains(one.getValue()), outcome.errors());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void thePageOfResultsRefusesAnUnknownBaselineBeforeAnythingIsMeasured() {
        Outcome outcome = run(new ResultsBenchmark(), "--baselines", "oracle");

        assertEquals(2, outcome.status());
        assertTrue(
                outcome.errors().startsWith("There is no baseline \"oracle\""), outcome.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--public", "--models"})
    void thePageOfResultsIsNotOverwrittenBecauseADirectoryIsMistyped(
            String option, @TempDir Path folder) {
        Path page = folder.resolve("RESULTS.md");
        Path none = folder.resolve("none");

        Outcome outcome =
                run(
                        new ResultsBenchmark(),
                        "--sentences",
                        "1",
                        "--baselines",
                        "",
                        "--output",
                        page.toString(),
                        "--json",
                        folder.resolve("results.json").toString(),
                        option,
                        none.toString());

        assertEquals(1, outcome.status());
        assertEquals(
                option + ": there is no directory " + none + ", expected one",
                outcome.errors().strip());
        assertFalse(Files.exists(page));
    }

    @Test
    void aModelOfOtherSettingsIsNotTakenForThatOfAFactor(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "training:\n  epochs: 2\n");
        Path kept = folder.resolve("base-seed1.stance");
        modelOfOtherSettings().write(kept);

        Outcome outcome = run(new FactorsBenchmark(), options(folder, folder));

        assertEquals(1, outcome.status());
        assertTrue(
                outcome.errors()
                        .startsWith(
                                kept
                                        + " is not used again: it is of a training with"
                                        + " model-name=other, expected base."),
                outcome.errors());
        assertTrue(Files.exists(kept));
    }

    @Test
    void aPartOfNothingIsWrongUsage(@TempDir Path folder) {
        Outcome outcome =
                run(
                        new FactorsBenchmark(),
                        "--factors",
                        folder.toString(),
                        "--models",
                        folder.toString(),
                        "--percent",
                        "0");

        assertEquals(2, outcome.status());
        assertTrue(
                outcome.errors().contains("--percent must be from 1 to 100, found 0"),
                outcome.errors());
    }

    private static StanceModel modelOfOtherSettings() {
        WordPieceVocabulary vocabulary =
                WordPieceVocabulary.of(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
        return new StanceModel(
                "other",
                CORPUS.schema(),
                new NetworkConfig(1, 6, 2, 8, vocabulary.size(), 8, 2, 3, false, false, true),
                vocabulary,
                Calibration.identity(CORPUS.schema()),
                new Provenance(
                        "0".repeat(64),
                        Map.of(),
                        1,
                        Map.of("model-name", "other"),
                        Map.of(),
                        Instant.EPOCH,
                        "none",
                        Map.of(),
                        "Apache-2.0"),
                List.of(WeightTensor.of("weight", new long[] {1}, new float[] {1})));
    }

    @Test
    void aFolderThatModelsCannotBeWrittenToIsToldInWords(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "training:\n  epochs: 2\n");
        Path file = Files.createFile(folder.resolve("models"));

        Outcome outcome = run(new FactorsBenchmark(), options(folder, file));

        assertEquals(1, outcome.status());
        assertTrue(outcome.errors().contains(file.toString()), outcome.errors());
        assertFalse(outcome.errors().contains("\tat "), outcome.errors());
    }

    private static String[] options(Path factors, Path models) {
        return new String[] {"--factors", factors.toString(), "--models", models.toString()};
    }

    private static Outcome run(String... arguments) {
        return run(new EvaluationBenchmark(), arguments);
    }

    private static Outcome run(Callable<Integer> command, String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            int status = BenchmarkCommand.run(command, arguments);
            return new Outcome(status, errors.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
