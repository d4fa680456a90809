// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementCommandTest {

    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,class:tone\n";

    private static final String FIRST =
            HEADER
                    + "1,Peru warned Chile.,Peru,0,4,1,harsh\n"
                    + "1,Peru warned Chile.,Chile,12,17,0,calm\n"
                    + "2,Kenya slept.,Kenya,0,5,0,calm\n";

    private static final String SECOND =
            HEADER
                    + "1,Peru warned Chile.,Peru,0,4,0,harsh\n"
                    + "2,Kenya slept.,Kenya,0,5,0,calm\n";

    @TempDir Path folder;

    @Test
    void figuresAndDisagreementsAreShown() throws IOException {
        Run run = run(FIRST, SECOND, "--disagreements");

        assertEquals(
                """
                2 sentences

                                             units  observed   alpha   kappa      F1
                  actors                         5     0.800   0.640   0.615   0.800
                  stance:threat                  2     0.500   0.000   0.000   0.000
                  class:tone                     2     1.000   1.000   1.000       -
                  actors, exact spans                                          0.800

                  1  Peru  stance:threat: 1 | 0
                  1  Chile  actor: marked | not marked
                """,
                run.out());
        assertEquals("", run.err());
        assertEquals(0, run.status());
    }

    @Test
    void jsonHasTheSame() throws IOException {
        JsonNode json =
                new JsonMapper().readTree(run(FIRST, SECOND, "--format", "json", "-d").out());

        assertEquals(0.8, json.at("/actors/f1").asDouble(), 1e-9);
        assertEquals(0, json.at("/stance:threat/alpha").asDouble(), 1e-9);
        assertTrue(json.at("/class:tone/f1").isNull());
        assertEquals("Chile", json.at("/disagreements/1/actor").asText());
    }

    @Test
    void sentencesThatOnlyOneFileHasAreCounted() throws IOException {
        String more = "3,Mali slept.,Mali,0,4,0,calm\n4,Oman slept.,Oman,0,4,0,calm\n";

        Run table = run(FIRST + more, SECOND + more.replaceFirst("3,.*\n4", "5"));
        JsonNode json =
                new JsonMapper().readTree(run(FIRST + more, SECOND, "--format", "json").out());

        assertTrue(
                table.out()
                        .startsWith(
                                String.format(
                                        "2 sentences\nleft out, only in %s: 2\n"
                                                + "left out, only in %s: 1\n\n",
                                        folder.resolve("first.csv"), folder.resolve("second.csv"))),
                table.out());
        assertEquals(2, json.get("sentences").intValue());
        assertEquals(2, json.get("only_first").intValue());
        assertEquals(0, json.get("only_second").intValue());
    }

    @Test
    void allSentencesWithAnotherTextAreToldByTheirLines() throws IOException {
        Run run =
                run(
                        FIRST,
                        SECOND.replace("Peru warned Chile.", "Peru warned \nMali.")
                                .replace("1,Peru warned \nMali.", "1,\"Peru warned \nMali.\"")
                                .replace("Kenya slept.", "Kenya sleeps."));

        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        assertEquals(
                List.of(
                        second
                                + ":2: sentence: found \"Peru warned \\u000AMali.\" for the"
                                + " sentence_id \"1\", expected \"Peru warned Chile.\" as in "
                                + first
                                + ":2",
                        second
                                + ":4: sentence: found \"Kenya sleeps.\" for the sentence_id"
                                + " \"2\", expected \"Kenya slept.\" as in "
                                + first
                                + ":4",
                        "stance4j: " + first + " and " + second + ": 2 sentences differ in text"),
                run.err().lines().toList());
        assertEquals(1, run.status());
        assertEquals("", run.out());
    }

    @Test
    void labelsThatAreNotTheSameAreNamed() throws IOException {
        Run run =
                run(
                        FIRST,
                        SECOND.replace("stance:threat", "stance:praise")
                                .replace("class:tone", "class:mood"));

        assertEquals(1, run.status());
        assertTrue(
                run.err()
                        .endsWith(
                                "have no label in common: the first has stance:threat, class:tone,"
                                        + " the second stance:praise, class:mood\n"),
                run.err());
    }

    @Test
    void whatCannotBeComparedIsToldInALine() throws IOException {
        Run run = run(FIRST, FIRST.replace("\n1,", "\n3,").replace("\n2,", "\n4,"));

        assertEquals(1, run.status());
        assertTrue(run.err().contains("have no sentence in common"), run.err());
        assertEquals(1, run.err().lines().count());
    }

    private Run run(String first, String second, String... options) throws IOException {
        String[] args = new String[options.length + 3];
        args[0] = "agreement";
        args[1] = Files.writeString(folder.resolve("first.csv"), first).toString();
        args[2] = Files.writeString(folder.resolve("second.csv"), second).toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return Run.of(args);
    }
}
