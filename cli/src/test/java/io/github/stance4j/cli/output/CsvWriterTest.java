// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static final String TEXT = "“Peru”, \"Chile\"\nand so on";

    @Test
    void aRowHasTheColumnsOfACorpusAndTheProbabilities() throws IOException {
        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,target,target_start,target_end,\
                stance:anger,stance:awe,class:tone,held
                s1,"“Peru”, ""Chile""
                and so on",Peru,1,5,Chile,9,14,0.75,0.75,warm,anger;awe
                s1,"“Peru”, ""Chile""
                and so on",Chile,9,14,,,,0.125,0.125,warm,
                """,
                Answers.written(
                        OutputFormat.CSV,
                        TEXT,
                        Answers.toward(
                                Answers.actor(TEXT, 1, 5, Answers.ANGER, Answers.AWE), TEXT, 9, 14),
                        Answers.actor(TEXT, 9, 14)));
    }

    @Test
    void withZeroAndOneInThePlaceOfProbabilitiesItIsACorpus() throws IOException {
        String csv =
                Answers.written(
                        OutputFormat.CSV,
                        new OutputLook("", false, 100, false),
                        TEXT,
                        Answers.actor(TEXT, 1, 5, Answers.AWE));

        Corpus corpus =
                CorpusReader.read(
                        new StringReader(csv.replace("0.125", "0").replace("0.75", "1")), "csv");

        AnnotatedActor actor = corpus.sentences().get(0).actors().get(0);
        assertEquals("Peru", actor.text());
        assertEquals(java.util.Set.of(Answers.AWE), actor.held());
        assertEquals("warm", actor.labels().get("tone"));
        assertEquals("awe", actor.metadata().get("held"));
        assertFalse(csv.contains("target"), csv);
    }

    @Test
    void aSentenceWithoutActorsHasOneRow() throws IOException {
        assertEquals(
                "s1,Rain fell.,,,,,,,,,,",
                Answers.written(OutputFormat.CSV, "Rain fell.").lines().toList().get(1));
    }

    @Test
    void whatUtf8CanNotHoldIsReplacedUnitByUnit() throws IOException {
        String text = "\uD83D Peru\u0000 😀";

        String csv = Answers.written(OutputFormat.CSV, text, Answers.actor(text, 2, 7));

        assertEquals(
                "s1,\uFFFD Peru\uFFFD 😀,Peru\uFFFD,2,7,,,,0.125,0.125,warm,",
                csv.lines().toList().get(1));
    }
}
