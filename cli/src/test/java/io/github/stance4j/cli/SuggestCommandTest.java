// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestCommandTest {

    private static final String DOUBTFUL = "Peru opened a bridge.";
    private static final String LESS_DOUBTFUL = "Norway denounced the coup.";

    @TempDir Path folder;
    private Path output;

    @BeforeEach
    void nameOutput() {
        output = folder.resolve("to-annotate.csv");
    }

    private Run suggest(String name, String text, String... more) throws IOException {
        Path input = Files.writeString(folder.resolve(name), text);
        List<String> args =
                new ArrayList<>(List.of("suggest", input.toString(), "-o", output.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(new String[0]));
    }

    private List<String> ids() {
        return CorpusReader.read(output).sentences().stream().map(AnnotatedSentence::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "lines", "csv", "jsonl"})
    void whateverScoreReadsBecomesACorpusToFillIn(String format) throws IOException {
        String text =
                switch (format) {
                    case "csv" -> "id,sentence\n1," + LESS_DOUBTFUL + "\n2," + DOUBTFUL + "\n";
                    case "jsonl" ->
                            "{\"id\":1,\"sentence\":\""
                                    + LESS_DOUBTFUL
                                    + "\"}\n{\"id\":2,\"sentence\":\""
                                    + DOUBTFUL
                                    + "\"}\n";
                    default -> LESS_DOUBTFUL + "\n" + DOUBTFUL + "\n";
                };

        Run run = suggest("in." + format, text, "--input-format", format);
        Run validate = Run.of("validate", output.toString());

        assertEquals(0, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:condemnation,stance:de_escalation_call,stance:mediation_offer,class:sentiment,rank,uncertainty,doubt
                2,Peru opened a bridge.,Peru,0,4,,,,,1,0.2597,sentiment=neutral 0.80
                1,Norway denounced the coup.,Norway,0,6,,,,,2,0.1952,sentiment=negative 0.90
                """,
                Files.readString(output));
        assertEquals(
                "stance4j: "
                        + output
                        + ": 2 sentences, 2 actors, of 2 sentences (0 excluded, 0 repeated, 0"
                        + " without a word or unfit)\n",
                run.err());
        assertEquals(0, validate.status(), validate.err());
        assertTrue(validate.out().contains("not annotated yet"), validate.out());
    }

    @Test
    void whatIsAnnotatedAlreadyIsNotSuggestedAgainAndItsIdsStayItsOwn() throws IOException {
        Path annotated =
                Files.writeString(
                        folder.resolve("annotated.csv"),
                        "sentence_id,sentence,actor,actor_start,actor_end,stance:threat\n"
                                + "2,Norway denounced the coup!,Norway,0,6,0\n");

        Run run =
                suggest(
                        "in.lines",
                        LESS_DOUBTFUL + "\n" + DOUBTFUL + "\nperu opened, a bridge\n\n",
                        "--input-format=lines",
                        "--exclude",
                        annotated.toString());

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("2-2"), ids());
        assertTrue(
                run.err()
                        .contains(
                                "of 4 sentences (1 excluded, 1 repeated, 1 without a word or"
                                        + " unfit)"),
                run.err());
    }

    @Test
    void noMoreThanAskedForAreSuggestedTheMostDoubtfulOnesFirst() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("Norway denounced coup ").append(i).append(".\n");
        }
        text.append(DOUBTFUL).append('\n');

        Run run =
                suggest(
                        "in.lines",
                        text.toString(),
                        "--input-format=lines",
                        "--count=3",
                        "--strategy=uncertainty");

        assertEquals(0, run.status(), run.err());
        assertEquals(List.of("301", "1", "2"), ids());
    }

    @Test
    void givenActorsAndTheirTargetsAreKept() throws IOException {
        Run run =
                suggest(
                        "in.csv",
                        "sentence_id,sentence,actor_start,actor_end,target_start,target_end\n"
                                + "s,Norway denounced Peru.,0,6,17,21\n");

        assertEquals(0, run.status(), run.err());
        assertTrue(
                Files.readString(output)
                        .contains("\ns,Norway denounced Peru.,Norway,0,6,Peru,17,21,,,,,1,"),
                Files.readString(output));
    }

    @Test
    void aMalformedLineIsToldAndTheRestSuggested() throws IOException {
        Run run = suggest("in.jsonl", "{\"sentence\":\"" + DOUBTFUL + "\"}\n{\"sentence\":\n");

        assertEquals(1, run.status());
        assertTrue(
                run.err().startsWith(folder.resolve("in.jsonl") + ":2: malformed JSON"), run.err());
        assertEquals(List.of("1"), ids());
    }

    @Test
    void whereNothingIsLeftNothingIsWritten() throws IOException {
        Run run = suggest("in.txt", "\n\n");

        assertEquals(1, run.status());
        assertTrue(run.err().contains("there is nothing to suggest; found 0 sentences"), run.err());
        assertFalse(Files.exists(output));
    }
}
