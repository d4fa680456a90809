// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reported, and where, for each way in which a corpus can be wrong. */
class CorpusDefectsTest {

    private static final String MENTION = "sentence_id,sentence,actor,actor_start,actor_end";
    private static final String HEADER = MENTION + ",stance:blame,class:tone,group,split\n";
    private static final String WITH_TARGET =
            MENTION + ",target,target_start,target_end,stance:blame\n";

    private static List<String> defects(String text) {
        return assertThrows(
                        CorpusFormatException.class,
                        () -> CorpusReader.read(new StringReader(text), "f"))
                .defects()
                .stream()
                .map(CorpusDefect::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sentence_id\": 1, \"text\": \"Peru slept.\"}\n{\"text\": \"Mali, too.\"}\n",
                "[\n  {\"text\": \"Peru slept.\"}\n]\n",
                "\uFEFF[[\"Peru slept.\", {\"entities\": []}]]",
                "{\"a\": \"\u0000\"}"
            })
    void jsonIsOneDefect(String text) {
        String first = text.replace("\uFEFF", "").substring(0, 1);

        assertEquals(
                List.of(
                        "f:1: found \""
                                + first
                                + "\", with which JSON begins, expected CSV whose first line names"
                                + " its columns; if an annotation tool wrote it, 'stance4j convert'"
                                + " may read it"),
                defects(text));
        assertTrue(defects("\n\n" + text.replace("\uFEFF", "")).get(0).startsWith("f:3: found \""));
    }

    @Test
    void aColumnMayBeginAsJsonDoes() {
        String csv = "[note]," + MENTION + ",stance:blame\nx,1,Peru slept.,Peru,0,4,0\n";

        assertEquals(1, CorpusReader.read(new StringReader(csv), "f").sentences().size());
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments(
                        "sentence_id,sentence,actor,stance:blame",
                        List.of(
                                "f:1: actor_start: the column is missing, found [sentence_id,"
                                        + " sentence, actor, stance:blame]",
                                "f:1: actor_end: the column is missing, found [sentence_id,"
                                        + " sentence, actor, stance:blame]")),
                arguments(
                        MENTION + ",target,class:tone",
                        List.of(
                                "f:1: target_start: the column is missing, found [sentence_id,"
                                        + " sentence, actor, actor_start, actor_end, target,"
                                        + " class:tone]",
                                "f:1: target_end: the column is missing, found [sentence_id,"
                                        + " sentence, actor, actor_start, actor_end, target,"
                                        + " class:tone]")),
                arguments(
                        MENTION + ",cue",
                        List.of(
                                "f:1: found no label, expected a column stance:NAME or"
                                        + " class:NAME")),
                arguments(
                        MENTION + ",stance:,class: ,stance:x",
                        List.of(
                                "f:1: stance:: found no name after \"stance:\", expected one",
                                "f:1: class: : found no name after \"class:\", expected one")),
                arguments(
                        MENTION + ",Stance:blame, split,stance:x",
                        List.of(
                                "f:1: Stance:blame: found \"Stance:blame\", expected"
                                        + " \"stance:blame\"",
                                "f:1:  split: found \" split\", expected \"split\"")),
                arguments(
                        MENTION + ",stance:x,stance:x",
                        List.of(
                                "f:1: stance:x: found the column twice, expected distinct"
                                        + " names")));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void headersAreChecked(String header, List<String> expected) {
        assertEquals(expected, defects(header + "\n"));
    }

    @Test
    void rowsAreCheckedEvenIfTheHeaderHasDefects() {
        assertEquals(
                List.of(
                        "f:1: column 6 has no name, expected one",
                        "f:1: Split: found \"Split\", expected \"split\"",
                        "f:2: stance:x: found \"2\", expected 0, 1 or an empty cell"),
                defects(MENTION + ",,Split,stance:x\ns1,Peru spoke.,Peru,0,4,note,dev,2\n"));
    }

    @Test
    void aHeaderOfBytesThatAreNoTextDoesNotReachTheTerminal() {
        String message = defects("\u001B[31m,\0\n").get(0);
        assertEquals("f:1: \\u0000: found the character U+0000, expected text", message);
        for (String other : defects("\u001B[31m,\0\n")) {
            assertFalse(other.contains("\u001B"), other);
        }
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                // The sentence and the actor.
                arguments(
                        " ,Peru spoke.,Peru,0,4,1,cold,,",
                        "f:2: sentence_id: found \" \", expected text"),
                arguments("s1,,,,,,,,", "f:2: sentence: found \"\", expected text"),
                arguments(
                        "s1,Peru spoke.,Peru,zero,4,1,cold,,",
                        "f:2: actor_start: found \"zero\", expected a whole number of UTF-16"
                                + " units"),
                arguments(
                        "s1,Peru spoke.,Peru,0,4.0,1,cold,,",
                        "f:2: actor_end: found \"4.0\", expected a whole number of UTF-16 units"),
                arguments(
                        "s1,Peru spoke.,Peru,0,99999999999,1,cold,,",
                        "f:2: actor_end: found \"99999999999\", expected a whole number of UTF-16"
                                + " units"),
                arguments(
                        "s1,Peru spoke.,Peru,-1,4,1,cold,,",
                        "f:2: actor_start: found \"-1\", expected a whole number of UTF-16 units"),
                arguments(
                        "s1,Peru spoke.,Peru,,4,1,cold,,",
                        "f:2: actor_start: found \"\", expected a whole number of UTF-16 units"),
                arguments(
                        "s1,Peru spoke.,,0,4,1,cold,,",
                        "f:2: actor: found \"\", expected the text at the offsets"),
                arguments(
                        "s1,Peru spoke.,Peru,4,4,1,cold,,",
                        "f:2: actor_end: found 4, expected more than the start 4; the sentence has"
                                + " \"Peru\" at 0 to 4"),
                arguments(
                        "s1,Peru spoke.,Peru,8,12,1,cold,,",
                        "f:2: actor_end: found 12, expected at most 11, the length of the sentence"
                                + " in UTF-16 units; the sentence has \"Peru\" at 0 to 4"),
                arguments(
                        "s1,Peru and Peru.,Peru,1,5,1,cold,,",
                        "f:2: actor: found \"Peru\", but at 1 to 5 stands \"eru \"; the sentence"
                                + " has \"Peru\" at 0 to 4 and 9 to 13"),
                arguments(
                        "s1,Peru spoke.,peru,0,4,1,cold,,",
                        "f:2: actor: found \"peru\", but at 0 to 4 stands \"Peru\"; the sentence"
                                + " does not have \"peru\""),
                arguments(
                        "s1,🕊 Peru spoke.,Peru,2,6,1,cold,,",
                        "f:2: actor: found \"Peru\", but at 2 to 6 stands \" Per\"; these offsets"
                                + " count code points, expected UTF-16 units; the sentence has"
                                + " \"Peru\" at 3 to 7"),
                // The labels.
                arguments(
                        "s1,Peru spoke.,Peru,0,4,yes,cold,,",
                        "f:2: stance:blame: found \"yes\", expected 0, 1 or an empty cell"),
                arguments(
                        "s1,Peru spoke.,Peru,0,4,1.0,cold,,",
                        "f:2: stance:blame: found \"1.0\", expected 0, 1 or an empty cell"),
                arguments(
                        "s1,Peru spoke.,Peru,0,4,1,\t,,",
                        "f:2: class:tone: found \"\\u0009\", expected a label or an empty cell"),
                arguments(
                        "s1,It rained.,,,,0,,,",
                        "f:2: stance:blame: found \"0\" in a row without an actor, expected an"
                                + " empty cell"),
                // Group and split.
                arguments(
                        "s1,Peru spoke.,Peru,0,4,1,cold,,Train",
                        "f:2: split: found \"Train\", expected train, dev or test"),
                arguments(
                        "s1,Peru spoke.,Peru,0,4,1,cold,  ,",
                        "f:2: group: found \"  \", expected a name or an empty cell"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rowsAreChecked(String row, String expected) {
        assertEquals(List.of(expected), defects(HEADER + row + "\n"));
    }

    @Test
    void aTargetIsCheckedLikeAnActor() {
        assertEquals(
                List.of(
                        "f:2: target_start: found \"\", expected a whole number of UTF-16 units",
                        "f:2: target_end: found \"\", expected a whole number of UTF-16 units",
                        "f:3: target: found \"Chile\", but at 0 to 5 stands \"Peru \"; the sentence"
                                + " has \"Chile\" at 12 to 17",
                        "f:4: target: found \"Chile\" in a row without an actor, expected an empty"
                                + " cell"),
                defects(
                        WITH_TARGET
                                + """
                                s1,Peru blamed Chile.,Peru,0,4,Chile,,,1
                                s2,Peru blamed Chile.,Peru,0,4,Chile,0,5,1
                                s3,Peru blamed Chile.,,,,Chile,,,
                                """));
    }

    @Test
    void rowsOfOneSentenceAgree() {
        assertEquals(
                List.of(
                        "f:3: sentence: found \"Chile and Peru.\", expected the same as on line 2 of"
                                + " the sentence: \"Peru and Chile.\"",
                        "f:5: group: found \"h\", expected the same as on line 4 of the sentence:"
                                + " \"g\"",
                        "f:7: split: found \"dev\", expected the same as on line 6 of the sentence:"
                                + " \"train\""),
                defects(
                        HEADER
                                + """
                                s1,Peru and Chile.,Peru,0,4,1,cold,,train
                                s1,Chile and Peru.,Chile,0,5,1,cold,,train
                                s2,Peru and Chile.,Peru,0,4,1,cold,g,train
                                s2,Peru and Chile.,Chile,9,14,1,cold,h,train
                                s3,Peru and Chile.,Peru,0,4,1,cold,,train
                                s3,Peru and Chile.,Chile,9,14,1,cold,,dev
                                """));
    }

    @Test
    void rowsOfOneSentenceStandTogether() {
        assertEquals(
                List.of(
                        "f:4: sentence_id: found \"s1\" again, which began on line 2; expected its"
                                + " rows to stand together"),
                defects(
                        HEADER
                                + """
                                s1,Peru and Chile.,Peru,0,4,1,cold,,
                                s2,It rained.,,,,,,,
                                s1,Peru and Chile.,Chile,9,14,1,cold,,
                                """));
    }

    @Test
    void anActorStandsOnceForEachTarget() {
        assertEquals(
                List.of("f:4: actor: found the actor of line 2 again, expected each once"),
                defects(
                        WITH_TARGET
                                + """
                                s1,Peru blamed Chile.,Peru,0,4,Chile,12,17,1
                                s1,Peru blamed Chile.,Peru,0,4,,,,1
                                s1,Peru blamed Chile.,Peru,0,4,Chile,12,17,0
                                """));
    }

    @Test
    void aSentenceWithoutActorsHasOneRow() {
        String expected =
                ": actor: found a row without an actor beside others of the sentence, expected an"
                        + " actor in each or one row in all";
        assertEquals(
                List.of("f:3" + expected, "f:5" + expected),
                defects(
                        HEADER
                                + """
                                s1,Peru and Chile.,Peru,0,4,1,cold,,
                                s1,Peru and Chile.,,,,,,,
                                s2,It rained.,,,,,,,
                                s2,It rained.,,,,,,,
                                """));
    }

    @Test
    void aGroupIsInOneSplitAndEverySentenceInSome() {
        assertEquals(
                List.of(
                        "f:3: split: found \"test\", and on line 2 \"train\"; expected one split in"
                                + " the group \"g\"",
                        "f:4: split: found \"\", and on line 2 \"train\"; expected a split in all"
                                + " rows or in none"),
                defects(
                        HEADER
                                + """
                                s1,Peru spoke.,Peru,0,4,1,cold,g,train
                                s2,Peru waited.,Peru,0,4,1,cold,g,test
                                s3,Peru left.,Peru,0,4,1,cold,,
                                """));
    }

    @Test
    void aMisspeltSplitIsReportedOnceARow() {
        assertEquals(
                List.of("f:2: split: found \"trian\", expected train, dev or test"),
                defects(
                        HEADER
                                + """
                                s1,Peru spoke.,Peru,0,4,1,cold,,trian
                                s2,Peru left.,Peru,0,4,1,cold,,train
                                """));
    }

    @Test
    void aHeaderAloneAndAnEmptyClassAreNoCorpus() {
        assertEquals(
                List.of("f:1: found a header without rows, expected a row for each actor"),
                defects(HEADER));
        assertEquals(
                List.of(
                        "f:1: class:tone: found no label in the column, expected one; fill or"
                                + " remove it"),
                defects(HEADER + "s1,Peru spoke.,Peru,0,4,1,,,\n"));
    }

    @Test
    void everythingIsReportedInOneRunInTheOrderOfTheFile() {
        assertEquals(
                List.of(
                        "f:2: found 3 cells, expected 9 as in the header",
                        "f:3: actor_start: found \"x\", expected a whole number of UTF-16 units",
                        "f:3: stance:blame: found \"2\", expected 0, 1 or an empty cell",
                        "f:3: split: found \"?\", expected train, dev or test",
                        "f:5: actor: found the character U+0000, expected text"),
                defects(
                        HEADER
                                + "s1,Peru spoke.,Peru\n"
                                + "s2,\"Peru\nspoke.\",Peru,x,4,2,cold,,?\n"
                                + "s3,Peru spoke.,\0,0,4,1,cold,,\n"));
    }

    @Test
    void theMessageShowsAHundredDefectsAndCountsTheRest() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 103; i++) {
            text.append("s").append(i).append(",Peru spoke.,Peru,0,4,7,cold,,\n");
        }
        var e =
                assertThrows(
                        CorpusFormatException.class,
                        () -> CorpusReader.read(new StringReader(text.toString()), "f"));
        assertEquals(103, e.defects().size());
        List<String> lines = e.getMessage().lines().toList();
        assertEquals(101, lines.size());
        assertTrue(lines.get(99).startsWith("f:101: stance:blame: "), lines.get(99));
        assertEquals("and 3 more", lines.get(100));
    }

    @Test
    void longAndInvisibleTextIsShownShortAndVisibly() {
        String name = "\u202E" + "x".repeat(58) + "🕊🕊";
        List<String> defects = defects(HEADER + "s1,Peru spoke.," + name + ",0,4,1,cold,,\n");
        assertTrue(
                defects.get(0).contains("\"\\u202E" + "x".repeat(58) + "…\", but at 0 to 4"),
                defects.get(0));
    }
}
