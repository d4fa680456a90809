// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.archive.LibraryVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final String TRACE = "\tat io.github.stance4j";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "scor",
                "score --foo",
                "score a.txt b.txt",
                "score --format xml",
                "score --input-format pdf",
                "score --threshold condemnation",
                "score --threshold condemnation=2",
                "score --threshold condemnation=x",
                "score --threshold surprise=0.5",
                "score --threads 0",
                "score --threads many",
                "score --model",
                "evaluate",
                "evaluate x.csv --split half",
                "evaluate x.csv --threads 0",
                "benchmark",
                "benchmark --corpus x.csv --output y --classifier nobody",
                "benchmark --corpus x.csv --output y --classifier english --against nobody",
                "benchmark --corpus x.csv --output y --classifier english --threads 0",
                "benchmark --corpus x.csv --output y --classifier english --shuffles 0",
                "benchmark --corpus x.csv --output y --classifier english --resamples -1",
                "validate",
                "validate x.csv --warnings some",
                "validate x.csv --split dev",
                "validate x.csv --model a --predictions b",
                "validate x.csv --model a --threads 0",
                "validate x.csv --sample 1 --format json",
                "train x.csv",
                "train x.csv --output x.model --set colour=red",
                "train x.csv --output x.model --set epochs=0",
                "train x.csv --output x.model --seed some",
                "cross-validate x.csv",
                "cross-validate x.csv -o x --folds 1",
                "cross-validate x.csv -o x --set epochs=0",
                "tune x.csv -o x",
                "tune x.csv -o x --search y --trials 0",
                "tune x.csv -o x --search y --strategy guess",
                "learning-curve x.csv",
                "learning-curve x.csv -o x --parts 0.5,2",
                "learning-curve x.csv -o x --parts half",
                "learning-curve x.csv -o x --split train",
                "learning-curve x.csv -o x --choose luck",
                "learning-curve x.csv -o x --choose both --parts 0.5",
                "suggest",
                "suggest -o x --count 0",
                "suggest -o x --strategy guess",
                "suggest -o x --threads 0",
                "suggest -o x --input-format pdf",
                "average x.model --corpus x.csv -o x",
                "average x.model y.model -o x",
                "reproduce",
                "reproduce x.model",
                "info a b",
                "export english",
                "export english --int8",
                "export english -o x",
                "export english --int8 --onnx -o x",
                "export --onnx -o x",
                "convert",
                "convert x.csv --from stance4j -o y",
                "convert x.csv --from stance4j --to excel -o y",
                "convert x.csv --from stance4j --to plv -o y",
                "convert x.csv --from stance4j --to spacy -o y --offsets bytes",
                "convert x.csv --from stance4j --to stance4j -o y --splits half=0.5",
                "convert x.csv --from stance4j --to stance4j -o y --splits train",
                "convert x.csv --from conll --to stance4j -o y --class PER",
                "convert x.csv --from conll --to stance4j -o y --actor-label target"
            })
    void aWrongCommandLineIsAnsweredWithTheUsage(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");

        Run run = Run.withInput("Norway denounced it.", args);

        assertEquals(2, run.status(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("stance4j: "), run.err());
        assertTrue(run.err().contains("Usage: stance4j"), run.err());
        assertFalse(run.err().contains(TRACE), run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "score ",
                "train ",
                "evaluate ",
                "benchmark ",
                "validate ",
                "cross-validate ",
                "tune ",
                "learning-curve ",
                "suggest ",
                "average ",
                "reproduce ",
                "convert ",
                "info ",
                "export "
            })
    void helpTeachesWithExamplesAndFitsATerminal(String command) {
        Run run = Run.of((command + "--help").split(" "));

        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("Usage: stance4j " + command), run.out());
        assertTrue(run.out().contains("\nExample"), run.out());
        assertTrue(run.out().contains("  stance4j " + command.strip()), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
    }

    @Test
    void theVersionIsTheLibrarys() {
        Run run = Run.of("--version");

        assertEquals("stance4j " + LibraryVersion.current() + "\n", run.out());
        assertEquals(0, run.status());
    }

    @Test
    void aMistypedCommandIsGuessed() {
        assertTrue(Run.of("scor").err().contains("Did you mean: stance4j score"));
    }

    @Test
    void aBugIsOneLineAndShownWithDebug() {
        ClassifierSource broken =
                (model, options) -> {
                    throw new IllegalStateException("first line\nsecond line");
                };

        Run run = Run.withModels(broken, "Norway", "score");
        Run debug = Run.withModels(broken, "Norway", "score", "--debug");
        Run debugFirst = Run.withModels(broken, "Norway", "--debug", "score");

        assertEquals(1, run.status());
        assertEquals(
                "stance4j: internal error, please report it: java.lang.IllegalStateException:"
                        + " first line (--debug shows where)\n",
                run.err());
        assertTrue(debug.err().contains(TRACE), debug.err());
        assertTrue(debugFirst.err().contains(TRACE), debugFirst.err());
    }

    @Test
    void whatIsWrongWithModelAndEngineIsToldAsTheySayIt() {
        ClassifierSource noModel =
                (model, options) -> {
                    throw new ModelFormatException(model.orElseThrow() + " is truncated");
                };
        ClassifierSource noEngine =
                (model, options) -> {
                    throw new EngineUnavailableException("no " + options.engine().orElseThrow());
                };

        Run model = Run.withModels(noModel, "Norway", "score", "--model", "my.model");
        Run engine = Run.withModels(noEngine, "Norway", "score", "--engine", "abacus");

        assertEquals("stance4j: my.model is truncated\n", model.err());
        assertEquals("stance4j: no abacus\n", engine.err());
        assertEquals(1, model.status());
        assertEquals(1, engine.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"validate @", "agreement @ @", "train @ -o @.model", "evaluate @", "tune @"})
    void jsonInPlaceOfACorpusIsToldInOneLine(String line, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("my.jsonl");
        Files.writeString(file, "{\"text\": \"Peru slept.\", \"label\": []}\n");
        Path ranges = folder.resolve("ranges.yaml");
        Files.writeString(ranges, "training:\n  batch-size: [8, 16]\n");
        String options = line.startsWith("tune") ? " -o @.search --search " + ranges : "";

        Run run = Run.of((line + options).replace("@", file.toString()).split(" "));

        List<String> told = run.err().lines().filter(one -> one.contains(".jsonl:")).toList();
        assertEquals(1, run.status(), run.err());
        assertEquals(line.startsWith("validate") ? 2 : 1, told.size(), run.err());
        assertTrue(told.get(0).startsWith(file + ":1: found \"{\", with which JSON begins"));
        assertTrue(told.get(0).contains("'stance4j convert'"), run.err());
    }

    @Test
    void runningOutOfMemoryTellsHowToAllowMore() {
        ClassifierSource greedy =
                (model, options) -> {
                    throw new OutOfMemoryError();
                };

        Run run = Run.withModels(greedy, "Norway", "score");

        assertEquals(1, run.status());
        assertTrue(run.err().contains("STANCE4J_JAVA_OPTS"), run.err());
    }
}
