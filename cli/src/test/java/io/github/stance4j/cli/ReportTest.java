// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.Terminal;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.spi.StanceEngines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that {@code --report} writes. */
class ReportTest {

    /** Kenya's condemnation is missed, and so is its sentiment. */
    private static final String CORPUS =
            """
            sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,stance:de_escalation_call,class:sentiment
            1,Norway denounced Peru.,Norway,0,6,1,0,negative
            1,Norway denounced Peru.,Peru,17,21,0,0,neutral
            2,Peru urged restraint.,Peru,0,4,0,1,neutral
            3,Kenya is <script>appalled</script>.,Kenya,0,5,1,0,negative
            4,Deep rain fell.,,,,,,
            """;

    private static final Pattern FIGURE =
            Pattern.compile(
                    "<data class=\"figure\" data-name=\"([^\"]*)\" value=\"([^\"]*)\">[^<]*</data>"
                            + "(?:<span class=\"interval\" data-low=\"([^\"]*)\""
                            + " data-high=\"([^\"]*)\">)?");

    @TempDir Path folder;
    private Path file;
    private Path page;

    @BeforeEach
    void writeCorpus() throws IOException {
        file = Files.writeString(folder.resolve("corpus.csv"), CORPUS);
        page = folder.resolve("report.html");
    }

    /** Returns the figures of a page by name: value, low and high. */
    private static Map<String, List<String>> figures(String html) {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        FIGURE.matcher(html)
                .results()
                .forEach(
                        f ->
                                figures.put(
                                        f.group(1),
                                        List.of(f.group(2), text(f.group(3)), text(f.group(4)))));
        return figures;
    }

    private static String text(String group) {
        return group == null ? "" : group;
    }

    private static String number(JsonNode node) {
        return node == null || node.isNull() ? "" : Double.toString(node.doubleValue());
    }

    private static Map<String, List<String>> figures(JsonNode report) {
        Map<String, List<String>> figures = new LinkedHashMap<>();
        for (String setting : List.of("end_to_end", "given_actors")) {
            report.get(setting)
                    .get("metrics")
                    .properties()
                    .forEach(
                            subject ->
                                    subject.getValue()
                                            .properties()
                                            .forEach(
                                                    m ->
                                                            figures.put(
                                                                    String.join(
                                                                            ".",
                                                                            setting,
                                                                            subject.getKey(),
                                                                            m.getKey()),
                                                                    List.of(
                                                                            number(
                                                                                    m.getValue()
                                                                                            .get(
                                                                                                    "value")),
                                                                            number(
                                                                                    m.getValue()
                                                                                            .get(
                                                                                                    "low")),
                                                                            number(
                                                                                    m.getValue()
                                                                                            .get(
                                                                                                    "high"))))));
        }
        for (JsonNode slice : report.get("slices")) {
            String name =
                    "slices." + slice.get("column").asText() + "." + slice.get("value").asText();
            for (String measure : List.of("f1", "false_alarms")) {
                figures.put(name + "." + measure, List.of(number(slice.get(measure)), "", ""));
            }
        }
        return figures;
    }

    @Test
    void itsFiguresAreThoseOfTheJson() throws IOException {
        Run run =
                Run.of(
                        "evaluate",
                        file.toString(),
                        "--format=json",
                        "--by=length",
                        "--report=" + page);

        assertEquals(0, run.status(), run.err());
        Map<String, List<String>> expected = figures(new JsonMapper().readTree(run.out()));
        assertTrue(expected.size() > 50, expected.toString());
        assertEquals(expected, figures(Files.readString(page)));
    }

    @Test
    void itTellsWhatWasMeasuredAndWhatIsWrong() throws IOException {
        Run run =
                Run.of(
                        "evaluate",
                        file.toString(),
                        "--report=" + page,
                        "--threshold=condemnation=0.4");

        assertEquals("stance4j: wrote " + page + ", a page to open in a browser\n", run.err());
        String html = Files.readString(page);
        assertTrue(html.contains("<dt>threshold of condemnation</dt><dd>0.4</dd>"), html);
        assertTrue(html.matches("(?s).*<dt>SHA-256</dt><dd>[0-9a-f]{64}</dd>.*"), html);
        assertTrue(html.contains("<dt>trained from</dt>"), html);
        assertTrue(html.contains("All 2 errors"), html);
        assertTrue(html.contains("<mark class=\"actor\">Kenya</mark> is &lt;script&gt;"), html);
    }

    @Test
    void givenActorsAreEnough() throws IOException {
        Run run = Run.of("evaluate", file.toString(), "--given-actors", "--report=" + page);

        assertEquals(0, run.status(), run.err());
        String html = Files.readString(page);
        assertFalse(html.contains("data-name=\"end_to_end."), html);
        assertTrue(html.contains("data-name=\"given_actors."), html);
    }

    @Test
    void aPlaceThatCanNotBeWrittenToIsToldBeforeTheWork() {
        Run directory = Run.of("evaluate", file.toString(), "--report=" + folder);
        Run negative =
                Run.of("evaluate", file.toString(), "--report=" + page, "--report-errors=-1");
        Run training =
                Run.of(
                        "train",
                        file.toString(),
                        "--output=" + folder.resolve("x.model"),
                        "--report=" + folder.resolve("none/report.html"));

        assertEquals(1, directory.status());
        assertTrue(directory.err().contains("found a directory"), directory.err());
        assertEquals("", directory.out());
        assertEquals(2, negative.status());
        assertTrue(negative.err().contains("expected 0 or more"), negative.err());
        assertEquals(1, training.status());
        assertTrue(training.err().contains("there is no directory"), training.err());
    }

    @Test
    void aTrainingHasItsEpochs() throws IOException {
        StanceModel model = StanceModel.read(StanceEngines.modelOnClassPath());
        Path output = folder.resolve("my.stance");
        model.write(output);
        List<EpochReport> history =
                List.of(
                        new EpochReport(1, 10, 1.25, 0.5, true, 1e-4, 60, Map.of("dev.x.f1", 0.25)),
                        new EpochReport(2, 20, 0.75, 0.4, false, 0, 60, Map.of("dev.x.f1", 0.5)));

        String html =
                new TrainingPage(
                                console(),
                                (archive, options) -> new CueClassifier(options),
                                file,
                                output)
                        .of(model, CorpusReader.read(file).sentences(), history)
                        .build()
                        .html();

        assertTrue(html.contains("x.f1: 0.250 at 1, 0.500 at 2</desc>"), html);
        assertTrue(
                html.contains("<th scope=\"row\">1</th><td>1.250</td><td>0.500</td><td>✓</td>"),
                html);
        assertTrue(html.contains("data-name=\"end_to_end.stances:micro.f1\""), html);
        assertTrue(html.contains("<dt>split</dt><dd>dev</dd>"), html);
    }

    private static Console console() {
        return new Console(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new Terminal(false, false, false, 100, false));
    }
}
