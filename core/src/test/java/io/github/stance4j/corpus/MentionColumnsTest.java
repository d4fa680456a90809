// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The messages are tested with corpora; this is their use for other tables. */
class MentionColumnsTest {

    private static final CsvTable TABLE =
            CsvTable.parse(
                    "sentence,actor,actor_start,actor_end\nPeru!,Peru,0,4\nPeru!,,,\nPeru!,Peru,1,5\n",
                    "input.csv");

    @Test
    void readsAnActorOfATableThatIsNoCorpus() {
        List<CorpusDefect> defects = new ArrayList<>();
        MentionColumns actors = new MentionColumns(TABLE, CorpusColumns.ACTOR);
        List<Optional<Mention>> found =
                TABLE.rows().stream()
                        .map(row -> actors.read(row, TABLE.cell(row, "sentence"), defects::add))
                        .toList();
        assertEquals(
                List.of(
                        Optional.of(new Mention("Peru", new Span(0, 4))),
                        Optional.empty(),
                        Optional.empty()),
                found);
        assertEquals(
                List.of(
                        "input.csv:4: actor: found \"Peru\", but at 1 to 5 stands \"eru!\"; the"
                                + " sentence has \"Peru\" at 0 to 4"),
                defects.stream().map(CorpusDefect::toString).toList());
        assertFalse(actors.areEmpty(TABLE.rows().get(0)));
        assertTrue(actors.areEmpty(TABLE.rows().get(1)));
    }

    @Test
    void columnsThatAreNotThereAreEmpty() {
        assertFalse(TABLE.has(CorpusColumns.TARGET));
        assertTrue(new MentionColumns(TABLE, CorpusColumns.TARGET).areEmpty(TABLE.rows().get(0)));
    }
}
