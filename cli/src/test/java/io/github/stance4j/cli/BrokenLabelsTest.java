// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.StanceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name of a label may have a line break; what is printed for people is one line still. */
class BrokenLabelsTest {

    private static final String CORPUS =
            """
            sentence_id,sentence,actor,actor_start,actor_end,"stance:new
            line","class:tone
            of voice",stance:condemnation,class:sentiment,"kind
            of text",split
            1,Norway denounced Peru.,Norway,0,6,1,"very
            harsh",1,"neg
            ative","wire
            report",test
            1,Norway denounced Peru.,Peru,17,21,0,calm,0,neutral,"wire
            report",test
            2,Chile denounced it.,Chile,0,5,0,calm,1,negative,blog,train
            3,Mali slept.,Mali,0,4,0,calm,0,neutral,blog,dev
            """;

    /** The beginning of a line if one was broken within a label or a name. */
    private static final Pattern BROKEN =
            Pattern.compile("(?m)^(line|of voice|harsh|ative|of text|report)\\b");

    @TempDir Path folder;

    @Test
    void validateShowsThemOnALine() throws IOException {
        Run run = Run.of("validate", corpus(), "--warnings", "all", "--sample", "2");

        assertEquals(0, run.status(), run.err());
        assertWhole(run);
        assertTrue(run.out().contains("  hold new line "), run.out());
        assertTrue(run.err().contains("stance:new\\u000Aline: "), run.err());
    }

    @Test
    void evaluateAndBenchmarkDo() throws IOException {
        String corpus = corpus();
        String output = folder.resolve("figures").toString();

        Run evaluated = Run.of("evaluate", corpus, "--split", "all", "--by", "kind\nof text");
        Run measured =
                Run.of(
                        "benchmark",
                        "--corpus=" + corpus,
                        "--classifier=english",
                        "--output=" + output,
                        "--split=all",
                        "--resamples=10");

        assertEquals(0, evaluated.status(), evaluated.err());
        assertWhole(evaluated);
        assertTrue(evaluated.out().contains("annotated neg ative "), evaluated.out());
        assertTrue(evaluated.out().contains("By kind of text\n"), evaluated.out());
        assertTrue(evaluated.out().contains("\n  wire report "), evaluated.out());
        assertEquals(0, measured.status(), measured.err());
        assertWhole(measured);
    }

    @Test
    void agreementDoes() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, Files.readString(Path.of(corpus())).replace("calm", "very\nsoft"));

        Run run = Run.of("agreement", corpus(), quoted(other).toString(), "-d");

        assertEquals(0, run.status(), run.err());
        assertWhole(run);
        assertFalse(Pattern.compile("(?m)^soft").matcher(run.out()).find(), run.out());
        assertTrue(run.out().contains("class:tone of voice: calm | very soft"), run.out());
        assertTrue(run.out().contains("  stance:new line  "), run.out());
    }

    private static Path quoted(Path file) throws IOException {
        String text = Files.readString(file);
        return Files.writeString(file, text.replace("very\nsoft", "\"very\nsoft\""));
    }

    @Test
    void trainDoes() throws IOException {
        Run run = Run.of("train", corpus(), "--output", folder.resolve("my.stance").toString());

        assertEquals(1, run.status(), run.err());
        assertWhole(run);
        assertTrue(run.err().contains("none holds stance:new line, expected"), run.err());
    }

    @Test
    void infoDoes() {
        LabelSchema schema =
                new LabelSchema(
                        List.of(new Stance("new\nline")),
                        List.of(new LabelSet("tone\nof voice", List.of("very\nharsh", "calm"))));
        StanceModel tiny = InfoCommandTest.TINY;
        Path file = folder.resolve("tiny.model");
        new StanceModel(
                        tiny.name(),
                        schema,
                        tiny.network(),
                        tiny.vocabulary(),
                        Calibration.identity(schema),
                        tiny.provenance(),
                        tiny.weights())
                .write(file);

        Run run = Run.of("info", file.toString());

        assertEquals(0, run.status(), run.err());
        assertWhole(run);
        assertTrue(run.out().contains("  stance new line "), run.out());
        assertTrue(run.out().contains("  tone of voice "), run.out());
    }

    private String corpus() throws IOException {
        return Files.writeString(folder.resolve("corpus.csv"), CORPUS).toString();
    }

    private static void assertWhole(Run run) {
        assertFalse(BROKEN.matcher(run.out()).find(), run.out());
        assertFalse(BROKEN.matcher(run.err()).find(), run.err());
    }
}
