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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    /**
     * Of condemnation, the double finds Norway's and Chile's but not Kenya's; Peru's restraint it
     * finds; "Deep" is no actor.
     */
    private static final String CORPUS =
            """
            sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,stance:de_escalation_call,class:sentiment,split
            1,Norway denounced Peru.,Norway,0,6,1,0,negative,test
            1,Norway denounced Peru.,Peru,17,21,0,0,neutral,test
            2,Peru urged restraint.,Peru,0,4,0,1,neutral,test
            3,Kenya is appalled.,Kenya,0,5,1,0,negative,test
            4,Deep rain fell.,,,,,,,test
            5,Chile denounced it.,Chile,0,5,1,0,negative,dev
            """;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void writeCorpus() throws IOException {
        file = Files.writeString(folder.resolve("corpus.csv"), CORPUS);
    }

    @Test
    void bothSettingsAreMeasuredOnTheTestSplit() throws IOException {
        Run run = Run.of("evaluate", file.toString(), "--format", "json");

        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        JsonNode report = new JsonMapper().readTree(run.out());
        assertEquals("test", report.get("split").textValue());
        assertEquals(4, report.get("sentences").intValue());
        JsonNode endToEnd = report.get("end_to_end");
        JsonNode actors = endToEnd.get("counts").get("actors:overlap");
        assertEquals(
                "{\"true_positives\":4,\"false_positives\":1,\"false_negatives\":0}",
                actors.toString());
        // Two of three: Norway's condemnation and Peru's call are found, Kenya's is not.
        JsonNode recall = endToEnd.get("metrics").get("stances:micro").get("recall");
        assertEquals(2 / 3.0, recall.get("value").doubleValue(), 1e-12);
        assertTrue(recall.get("low").doubleValue() <= recall.get("value").doubleValue());
        assertTrue(recall.get("high").doubleValue() >= recall.get("value").doubleValue());
        JsonNode sentiment = report.get("given_actors").get("counts").get("class:sentiment");
        assertEquals("[\"negative\",\"neutral\",\"positive\"]", sentiment.get("labels").toString());
        assertEquals("[[1,1,0],[0,2,0],[0,0,0]]", sentiment.get("gold_by_predicted").toString());
        assertFalse(report.get("given_actors").get("metrics").has("actors:overlap"));
    }

    @Test
    void whatCanNotBeMeasuredIsNull() throws IOException {
        Run run = Run.of("evaluate", file.toString(), "-s", "dev", "-f", "json");

        JsonNode metrics = new JsonMapper().readTree(run.out()).get("given_actors").get("metrics");
        assertTrue(metrics.get("stance:de_escalation_call").get("recall").get("value").isNull());
        assertFalse(metrics.get("stance:de_escalation_call").get("recall").has("low"));
        assertEquals(
                1, metrics.get("stance:condemnation").get("recall").get("value").doubleValue());
    }

    @Test
    void whoMayMeasureWhatWasLearntIsWarned() throws IOException {
        Path whole =
                Files.writeString(
                        folder.resolve("whole.csv"),
                        CORPUS.replaceAll(",(test|dev)\n", "\n").replace(",split\n", "\n"));

        Run own = Run.of("evaluate", whole.toString(), "--model=my.stance");
        Run asked = Run.of("evaluate", whole.toString(), "--model=my.stance", "--split=all");
        Run builtIn = Run.of("evaluate", whole.toString());
        Run divided = Run.of("evaluate", file.toString(), "--model=my.stance");

        assertTrue(
                own.err().startsWith("stance4j: warning: " + whole + " has no column split"),
                own.err());
        assertEquals(0, own.status());
        assertEquals("", asked.err());
        assertEquals("", builtIn.err());
        assertEquals("", divided.err());
    }

    @Test
    void theTableHasEveryFigureWithItsInterval() {
        Run run = Run.of("evaluate", file.toString(), "--split", "all");

        assertTrue(run.out().startsWith(file + ", split all: 5 sentences; model: built-in\n"));
        assertTrue(run.out().contains("End to end"), run.out());
        assertTrue(run.out().contains("Given actors"), run.out());
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(
                                line ->
                                        line.matches(
                                                "  actors:exact +0\\.833 \\[0\\.\\d{3} \\d\\.\\d{3}] .*")),
                run.out());
    }

    @Test
    void givenActorsCanBeMeasuredAlone() {
        Run run = Run.of("evaluate", file.toString(), "--given-actors");

        assertFalse(run.out().contains("End to end"), run.out());
        assertTrue(run.out().contains("Given actors"), run.out());
    }

    @Test
    void aCorpusWithoutSplitsIsMeasuredAsAWhole() throws IOException {
        Files.writeString(file, CORPUS.replaceAll(",(split|test|dev)\n", "\n"));

        Run run = Run.of("evaluate", file.toString());

        assertTrue(run.out().contains("split all: 5 sentences"), run.out() + run.err());
    }

    @Test
    void anEmptySplitIsToldWithThoseThatAreThere() {
        Run run = Run.of("evaluate", file.toString(), "--split", "train");

        assertEquals(1, run.status());
        assertTrue(run.err().contains("no sentence in the split train"), run.err());
        assertTrue(run.err().contains("dev 1, test 4"), run.err());
    }

    @Test
    void labelsThatTheModelLacksAreLeftOutAndTold() throws IOException {
        Files.writeString(file, CORPUS.replace("stance:de_escalation_call", "stance:surprise"));

        Run run = Run.of("evaluate", file.toString());

        assertEquals(0, run.status());
        assertTrue(run.err().contains("the model does not score them: surprise"), run.err());
        assertFalse(run.out().contains("surprise"), run.out());
    }

    @Test
    void aCorpusOfOtherLabelsOnlyCanNotBeMeasured() throws IOException {
        Files.writeString(
                file,
                "sentence_id,sentence,actor,actor_start,actor_end,stance:surprise\n"
                        + "1,Norway wept.,Norway,0,6,1\n");

        Run run = Run.of("evaluate", file.toString());

        assertEquals(1, run.status());
        assertTrue(run.err().contains("but the corpus has surprise"), run.err());
    }

    @Test
    void aMalformedCorpusIsToldWithItsPlaces() throws IOException {
        Files.writeString(file, CORPUS.replace("Norway,0,6", "Norway,0,7"));

        Run run = Run.of("evaluate", file.toString());

        assertEquals(1, run.status());
        assertTrue(run.err().startsWith(file + ":2: actor: "), run.err());
    }

    @Test
    void aFigureBelowItsFloorIsExitStatus3() {
        Run below = Run.of("evaluate", file.toString(), "--fail-under", "micro=0.9");
        Run above = Run.of("evaluate", file.toString(), "--fail-under", "actors:exact.recall=0.5");

        assertEquals(3, below.status());
        assertTrue(
                below.err().contains("stances:micro.f1 is 0.8000, expected at least 0.9"),
                below.err());
        assertTrue(below.out().contains("End to end"), below.out());
        assertEquals(0, above.status(), above.err());
    }

    @Test
    void floorsThatMeanNothingAreRefused() {
        Run unknown = Run.of("evaluate", file.toString(), "--fail-under", "mikro=0.9");
        Run percent = Run.of("evaluate", file.toString(), "--fail-under", "micro=90");

        assertEquals(1, unknown.status());
        assertTrue(unknown.err().contains("mikro: there is no such figure"), unknown.err());
        assertEquals(2, percent.status());
        assertTrue(percent.err().contains("expected a number from 0 to 1"), percent.err());
    }

    @Test
    void partsAreEvaluatedByAColumn() throws IOException {
        Files.writeString(
                file,
                CORPUS.replace(",split\n", ",split,form\n")
                        .replace("test\n", "test,plain\n")
                        .replace("dev\n", "dev,plain\n"));

        Run table = Run.of("evaluate", file.toString(), "--by", "form", "--by", "length");
        Run json = Run.of("evaluate", file.toString(), "--by", "form", "--format", "json");
        Run none = Run.of("evaluate", file.toString(), "--by", "region");

        assertTrue(table.out().contains("\nBy form\n"), table.out() + table.err());
        assertTrue(table.out().contains("00–09 words"), table.out());
        JsonNode slice = new JsonMapper().readTree(json.out()).get("slices").get(0);
        assertEquals("plain", slice.get("value").textValue());
        assertEquals(3, slice.get("positives").intValue());
        assertEquals(0.8, slice.get("f1").doubleValue(), 1e-12);
        assertEquals(1, none.status());
        assertTrue(none.err().contains("--by region: no sentence has anything"), none.err());
    }
}
