// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LocatedCorpusTest {

    private static final String CSV =
            """

            sentence_id,sentence,actor,actor_start,actor_end,stance:threat,split
            1,"Peru warned
            Chile.",Peru,0,4,1,train
            1,"Peru warned
            Chile.",Chile,12,17,0,train

            2,Rain fell.,,,,,train
            3,Kenya slept.,Kenya,0,5,0,dev
            """;

    private static LocatedCorpus read(String csv) {
        return CorpusReader.locate(new StringReader(csv), "c.csv");
    }

    @Test
    void linesAreThoseOfAnEditor() {
        LocatedCorpus located = read(CSV);

        assertEquals("c.csv", located.source());
        assertEquals(2, located.headerLine());
        assertEquals(3, located.line(0));
        assertEquals(3, located.line(0, 0));
        assertEquals(5, located.line(0, 1));
        assertEquals(8, located.line(1));
        assertEquals(9, located.line(2, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> located.line(3));
    }

    @Test
    void withoutAFileNoLineIsKnown() {
        LocatedCorpus located = LocatedCorpus.of(read(CSV).corpus(), "mine");

        assertEquals(0, located.line(2));
        assertEquals(0, located.headerLine());
        assertEquals("mine", located.source());
    }

    @Test
    void theHashIsOfWhatIsInTheCorpusNotOfItsQuoting() {
        Corpus corpus = read(CSV).corpus();
        Corpus quoted = read(CSV.replace("Rain fell.", "\"Rain fell.\"")).corpus();
        Corpus other = read(CSV.replace("Kenya,0,5,0", "Kenya,0,5,1")).corpus();

        assertEquals(hash(corpus), hash(quoted));
        assertNotEquals(hash(corpus), hash(other));
        assertEquals(64, hash(corpus).length());
    }

    private static String hash(Corpus corpus) {
        return CorpusHash.sha256(corpus.split(Split.TRAIN), corpus.split(Split.DEV));
    }
}
