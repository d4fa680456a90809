// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchmarkCommandTest {

    /** The double of the model finds what the first two hold, and not Kenya's condemnation. */
    private static final String CORPUS =
            """
            sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,stance:de_escalation_call,class:sentiment,split
            1,Norway denounced Peru.,Norway,0,6,1,0,negative,test
            1,Norway denounced Peru.,Peru,17,21,0,0,neutral,test
            2,Peru urged restraint.,Peru,0,4,0,1,neutral,test
            3,Kenya is appalled.,Kenya,0,5,1,0,negative,test
            4,Rain fell.,,,,,,,test
            5,Chile denounced it.,Chile,0,5,1,0,negative,train
            6,Oman urged restraint.,Oman,0,4,0,1,neutral,train
            """;

    private static final String SHA256 = "[0-9a-f]{64}";

    @TempDir Path folder;
    private Path corpus;
    private Path output;

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = Files.writeString(folder.resolve("corpus.csv"), CORPUS);
        output = folder.resolve("out/figures");
    }

    private Run run(String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "benchmark",
                                "--corpus",
                                corpus.toString(),
                                "--output",
                                output.toString(),
                                "--shuffles",
                                "200"));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private JsonNode results() throws IOException {
        return new JsonMapper().readTree(Files.readString(output.resolve("results.json")));
    }

    @Test
    void aProviderIsMeasuredLikeTheModel() throws IOException {
        Run run = run("--classifier", "english", "--against", "silent");

        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        JsonNode systems = results().get("systems");
        assertEquals("built_in", systems.get(0).get("kind").textValue());
        assertTrue(systems.get(0).get("sha256").textValue().matches(SHA256));
        assertEquals("provider", systems.get(1).get("kind").textValue());
        assertEquals("7", systems.get(1).get("version").textValue());
        JsonNode micro = results().at("/comparison/end_to_end/stances:micro/f1");
        // Norway's condemnation and Peru's call of three are found by the one, none by the other.
        assertEquals(0.8, micro.get("first").doubleValue(), 1e-12);
        assertEquals(0, micro.get("second").doubleValue());
        assertEquals(0.8, micro.get("difference").doubleValue(), 1e-12);
        // Two sentences differ: half of the exchanges put both on one side.
        assertEquals(0.5, micro.get("p").doubleValue(), 0.1);
        assertTrue(systems.get(1).get("peak_memory_bytes").isNull());
    }

    @Test
    void whatIsWrittenIsPrintedAndNothingElseIsLeft() throws IOException {
        Run run = run("--classifier", "silent");

        assertEquals(Files.readString(output.resolve("results.md")), run.out());
        assertTrue(run.out().startsWith("# silent on " + corpus), run.out());
        assertTrue(run.out().contains("\n## silent, end to end\n"), run.out());
        assertTrue(run.out().contains("\n| stance:condemnation | - | 0.000 ["), run.out());
        assertTrue(run.out().contains("| calibration error, 0.1–0.9 |"), run.out());
        assertFalse(run.out().contains("The difference"), run.out());
        try (Stream<Path> files = Files.list(output)) {
            assertEquals(
                    List.of("results.json", "results.md"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void theSameSeedGivesTheSameFigures() throws IOException {
        run("--classifier", "english", "--against", "silent", "--seed", "3");
        JsonNode first = results();
        run("--classifier", "english", "--against", "silent", "--seed", "3");

        String metrics = "/systems/0/settings/end_to_end/metrics";
        assertEquals(first.at(metrics), results().at(metrics));
        assertEquals(first.get("comparison"), results().get("comparison"));
        assertEquals(3, first.at("/bootstrap/seed").intValue());
        assertEquals(3, first.at("/randomization/seed").intValue());
    }

    @Test
    void actorsCanBeGivenOnly() throws IOException {
        Run run = run("--classifier", "silent", "--given-actors");

        assertEquals(0, run.status(), run.err());
        JsonNode settings = results().at("/systems/0/settings");
        assertFalse(settings.has("end_to_end"));
        assertTrue(settings.at("/given_actors/sentences_per_second").doubleValue() > 0);
        assertFalse(run.out().contains("end to end"), run.out());
    }

    private void writeCorpusWithoutActors() throws IOException {
        Files.writeString(
                corpus,
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation
                1,Norway denounced Peru.,,,,
                """);
    }

    @Test
    void withoutActorsNothingIsMeasuredWithGivenOnes() throws IOException {
        writeCorpusWithoutActors();

        Run run = run("--classifier", "english", "--given-actors");

        assertEquals(1, run.status());
        assertEquals(
                "stance4j: "
                        + corpus
                        + ": no sentence has an actor, so nothing can be measured with given"
                        + " actors\n",
                run.err());
        assertFalse(Files.exists(output));
    }

    @Test
    void withoutActorsFalseAlarmsAreMeasuredWithAWarning() throws IOException {
        writeCorpusWithoutActors();

        Run run = run("--classifier", "english");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains(corpus + ": no sentence has an actor"), run.err());
        JsonNode settings = results().at("/systems/0/settings");
        assertEquals(
                1,
                settings.at("/end_to_end/counts/stance:condemnation/false_positives").intValue());
    }

    @Test
    void whoLearnsIsGivenTheTrainSplit() throws IOException {
        run("--classifier", "silent");

        assertEquals(
                List.of("Chile denounced it.", "Oman urged restraint."),
                TestProviders.LEARNED.get());
        assertEquals(2, results().at("/training/sentences").intValue());
    }

    @Test
    void nobodyLearnsFromWhatIsMeasured() throws IOException {
        Run run = run("--classifier", "silent", "--split", "train");

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of(), TestProviders.LEARNED.get());
        assertTrue(run.err().contains("nothing learns from 2 sentences"), run.err());
    }

    @Test
    void anotherCorpusCanBeLearnedFrom() throws IOException {
        Path other =
                Files.writeString(
                        folder.resolve("other.csv"),
                        "sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation\n"
                                + "1,Mali wept.,Mali,0,4,0\n");

        Run run = run("--classifier", "silent", "--train", other.toString());

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("Mali wept."), TestProviders.LEARNED.get());
        assertEquals(other.toString(), results().at("/training/file").textValue());
    }

    @Test
    void anUnknownNameIsRefusedWithTheKnownOnes() {
        Run run = run("--classifier", "silnt");

        assertEquals(2, run.status());
        assertTrue(
                run.err()
                        .contains(
                                "there is no classifier \"silnt\", expected a model file or one of"
                                        + " english, broken, forgetful, silent; did you mean"
                                        + " silent?"),
                run.err());
        assertFalse(Files.exists(output));
    }

    @Test
    void aMistypedModelFileIsNotTakenForANameOfAClassifier() {
        for (String name : List.of("logistic.stance", folder.resolve("none").toString())) {
            Run run = run("--classifier", "silent", "--against", name);

            assertEquals(2, run.status());
            assertTrue(
                    run.err()
                            .contains(
                                    name
                                            + ": there is no such file, expected a model file or"
                                            + " one of english, broken, forgetful, silent\n"),
                    run.err());
        }
        Run run = run("--classifier", folder.toString());

        assertEquals(2, run.status());
        assertTrue(run.err().contains(folder + ": found a directory, expected"), run.err());
    }

    @Test
    void aProviderThatFailsIsToldByItsName() {
        Run broken = run("--classifier", "broken");
        Run forgetful = run("--classifier", "english", "--against", "forgetful");

        assertEquals(1, broken.status());
        assertEquals("stance4j: the classifier broken failed: out of ink\n", broken.err());
        assertEquals(1, forgetful.status());
        assertEquals(
                "stance4j: the classifier forgetful failed: There are predictions for 0 sentences,"
                        + " expected 4\n",
                forgetful.err());
        assertFalse(Files.exists(output.resolve("results.json")));
    }

    @Test
    void aModelFileIsTakenToo() throws IOException {
        Path model = Files.writeString(folder.resolve("my.stance"), "a model");

        Run run = run("--classifier", model.toString());

        assertEquals(0, run.status(), run.err());
        assertEquals("model", results().at("/systems/0/kind").textValue());
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Files.createDirectories(output.getParent());
        Files.writeString(output, "");

        Run run = run("--classifier", "silent");

        assertEquals(1, run.status());
        assertEquals("stance4j: " + output + ": found a file, expected a folder\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.json", "results.md"})
    void aDirectoryInThePlaceOfAResultIsRefusedBeforeAnythingIsMeasured(String name)
            throws IOException {
        Path taken = Files.createDirectories(output.resolve(name));

        Run run = run("--classifier", "broken");

        assertEquals(1, run.status());
        assertEquals(
                "stance4j: " + taken + ": found a directory, expected a file to write\n",
                run.err());
    }

    @Test
    void aMalformedCorpusIsToldWithItsPlaces() throws IOException {
        Files.writeString(corpus, CORPUS.replace("Norway,0,6", "Norway,0,7"));

        Run run = run("--classifier", "silent");

        assertEquals(1, run.status());
        assertTrue(run.err().startsWith(corpus + ":2: actor: "), run.err());
    }

    @Test
    void theFileHasExactlyTheDocumentedKeys() throws IOException {
        run("--classifier", "english", "--against", "silent");

        assertEquals(ResultKeys.documented(), ResultKeys.of(results()));
    }
}
