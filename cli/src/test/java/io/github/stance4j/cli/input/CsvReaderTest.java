// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.CorpusFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReaderTest {

    @Test
    void rowsThatAskAboutOneSentenceAreOne() throws IOException {
        List<InputItem> items =
                read(
                        """
                        sentence_id,sentence,actor_start,actor_end,target_start,target_end
                        a,Norway denounced Peru.,17,21,,
                        a,Norway denounced Peru.,0,6,17,21
                        b,Norway denounced Peru.,0,6,,
                        a,Norway denounced Peru.,0,6,,
                        """);

        assertEquals(3, items.size());
        assertEquals(
                Optional.of(
                        List.of(
                                ActorQuery.of(17, 21),
                                ActorQuery.of(0, 6).toward(new Span(17, 21)))),
                ((InputSentence) items.get(0)).actors());
    }

    @Test
    void rowsThatAskToFindActorsStandAlone() throws IOException {
        List<InputItem> items =
                read(
                        """
                        id,sentence,actor_start,actor_end
                        a,Norway denounced Peru.,,
                        a,Peru did not.,,
                        a,Peru did not.,0,4
                        """);

        assertEquals(3, items.size());
        assertEquals(Optional.empty(), ((InputSentence) items.get(0)).actors());
        assertEquals("Peru did not.", ((InputSentence) items.get(1)).text());
        assertTrue(((InputSentence) items.get(2)).actors().isPresent());
    }

    @ParameterizedTest
    @CsvSource({"sentence_id, a", "id, a", "Sentence_ID, a", "number, 2"})
    void theNameOfASentenceIsInAColumnOrItsLine(String column, String id) throws IOException {
        assertEquals(ItemId.of(id), read(column + ",sentence\na,Norway wept.\n").get(0).id());
    }

    @Test
    void aCellMayReachOverLines() throws IOException {
        List<InputItem> items = read("sentence\n\"Norway\nwept.\"\n\nPeru\n");

        assertEquals("Norway\nwept.", ((InputSentence) items.get(0)).text());
        assertEquals(ItemId.of("5"), items.get(1).id());
    }

    @Test
    void aRowThatIsWrongSpoilsItsSentenceOnly() throws IOException {
        List<InputItem> items =
                read(
                        """
                        sentence_id,sentence,actor,actor_start,actor_end
                        a,Norway denounced Peru.,Norway,0,6
                        a,Norway denounced Peru.,Peru,16,20
                        b,Norway denounced Peru.
                        c,Norway denounced Peru.,Peru,17,99
                        d,Norway denounced Peru.,,x,3
                        e,Norway denounced Peru.,,3,
                        f,Norway denounced Peru.,,6,7
                        g,One.,,0,3
                        g,Two.,,0,3
                        h,Peru slept.,Peru,0,4
                        """);

        assertEquals(
                List.of(
                        "line 3: actor: found \"Peru\", but at 16 to 20 stands \" Per\"; offsets"
                                + " count UTF-16 units",
                        "found 2 cells, expected 5 as in the header",
                        "actor: found 17 to 99, expected 0 <= start < end <= 22, the length of the"
                                + " sentence in UTF-16 units",
                        "actor_start: found \"x\", expected a whole number of UTF-16 units",
                        "actor_end: found \"\", expected a whole number of UTF-16 units",
                        "actor: found white space only at 6 to 7, expected the place of a name",
                        "line 10: sentence: found \"Two.\", expected the same as on line 9 with the"
                                + " same id"),
                items.subList(0, 7).stream().map(item -> ((InputDefect) item).message()).toList());
        assertEquals(
                List.of("a", "4", "c", "d", "e", "f", "g", "h"),
                items.stream().map(item -> item.id().text()).toList());
        assertInstanceOf(InputSentence.class, items.get(7));
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsWhatFollows() throws IOException {
        List<InputItem> items = read("sentence\nNorway\n\"Peru\nChile\n");

        assertEquals(2, items.size());
        assertInstanceOf(InputSentence.class, items.get(0));
        InputDefect defect = (InputDefect) items.get(1);
        assertEquals(3, defect.line());
        assertTrue(defect.message().contains("never closed"), defect.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|a.csv:1: sentence: the column is missing, found [text]",
                "sentence,actor_start|a.csv:1: actor_end: the column is missing",
                "sentence,target_end|a.csv:1: target_start: the column is missing",
                "sentence,sentence|a.csv:1: sentence: found the column twice",
                "a;sentence|a.csv:1: found one column, expected commas"
            })
    void aTableWithoutTheColumnsIsRefused(String header, String message) {
        CorpusFormatException e =
                assertThrows(CorpusFormatException.class, () -> read(header + "\n"));

        assertTrue(e.getMessage().startsWith(message), e.getMessage());
    }

    private static List<InputItem> read(String table) throws IOException {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        return Items.of(CsvReader.read(new ByteArrayInputStream(bytes), "a.csv"));
    }
}
