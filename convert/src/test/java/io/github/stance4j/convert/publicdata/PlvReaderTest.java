// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlvReaderTest {

    private static final String HEADER =
            "\tsentence_id\tsentence\tmarked_sentence\tgold_penta\tgold_root\tpenta_L1";
    private static final String SOUND =
            "\t7\tThe miller thanked the baker.\t<s>The miller</s> thanked <t>the baker</t>.\t1"
                    + "\tSUPPORT\t9";
    private static final String WITHOUT_TARGET =
            "\t8\tThe miller gave way.\t<s>The miller</s> gave way.\t2\tYIELD\t9";
    private static final String WITHOUT_SOURCE =
            "\t9\tThe baker was fined.\t<t>The baker</t> was fined.\t4\tCOERCE\t9";

    @TempDir private Path folder;

    @Test
    void aRowIsASentenceWithSourceAndTarget() throws IOException {
        AnnotatedSentence sentence = read(1, HEADER, SOUND).sentences().get(0);

        assertEquals(
                new AnnotatedSentence(
                        "train-1",
                        "The miller thanked the baker.",
                        "train-sentence-7",
                        Optional.of(Split.TRAIN),
                        List.of(
                                new AnnotatedActor(
                                        new Mention("The miller", new Span(0, 10)),
                                        Optional.of(new Mention("the baker", new Span(19, 28))),
                                        Map.of(),
                                        Map.of("root", "SUPPORT"),
                                        Map.of("gold_penta", "1"))),
                        Map.of()),
                sentence);
    }

    @Test
    void rowsWithoutAMarkAreKeptAndCounted() throws IOException {
        SmallFiles.write(folder, "train.tsv", HEADER, SOUND, WITHOUT_TARGET, WITHOUT_SOURCE);

        PublicSet set = reader(3).read(folder);

        assertEquals(
                Map.of(
                        "train: rows", 3,
                        "train: source not marked", 1,
                        "train: target not marked", 1),
                set.counts());
        AnnotatedActor actor = set.corpus().sentences().get(1).actors().get(0);
        assertEquals(Optional.empty(), actor.target());
        assertEquals(Map.of("gold_penta", "2", "unmarked", "target"), actor.metadata());
        AnnotatedSentence sentence = set.corpus().sentences().get(2);
        assertEquals(List.of(), sentence.actors());
        assertEquals(
                Map.of("gold_penta", "4", "unmarked", "source", "gold_root", "COERCE"),
                sentence.metadata());
    }

    @Test
    void columnsAreFoundByNameInQuotedCellsAndOtherLineEndings() throws IOException {
        Files.writeString(
                folder.resolve("train.tsv"),
                "gold_root\tmarked_sentence\tsentence\tgold_penta\tsentence_id\r\n"
                        + "REJECT\t\"<s>Ana</s> said \"\"no\"\" to <t>Bo</t>.\"\t"
                        + "\"Ana said \"\"no\"\" to Bo.\"\t3\t1\r\n");

        AnnotatedSentence sentence = reader(1).read(folder).corpus().sentences().get(0);

        assertEquals("Ana said \"no\" to Bo.", sentence.text());
        assertEquals(Optional.of("REJECT"), sentence.actors().get(0).label("root"));
    }

    @Test
    void rowsOfOneSentenceAreInOneGroup() throws IOException {
        List<AnnotatedSentence> sentences = read(2, HEADER, SOUND, SOUND).sentences();

        assertEquals(sentences.get(0).group(), sentences.get(1).group());
    }

    @Test
    void aMissingFileIsRefused() {
        assertEquals(
                List.of("train.tsv: there is no such file, expected the one that was published"),
                refused(1));
    }

    @Test
    void anotherSizeIsRefused() throws IOException {
        SmallFiles.write(folder, "train.tsv", HEADER, SOUND);

        assertEquals(List.of("train.tsv: found 1 rows, expected 2 as were published"), refused(2));
    }

    @Test
    void aHeaderWithoutARowIsRefused() throws IOException {
        SmallFiles.write(folder, "train.tsv", HEADER);

        assertEquals(
                List.of("train.tsv: found no rows, expected one at least"),
                refused(PublicFile.ANY_SIZE));
        assertEquals(List.of("train.tsv: found 0 rows, expected 2 as were published"), refused(2));
    }

    @Test
    void anotherHeaderIsRefused() throws IOException {
        SmallFiles.write(folder, "train.tsv", "sentence_id\tsentence", "1\tAna left.");

        assertEquals(
                List.of(
                        "train.tsv:1: found the columns [sentence_id, sentence], expected"
                                + " [sentence_id, sentence, marked_sentence, gold_root,"
                                + " gold_penta]"),
                refused(1));
    }

    @Test
    void everyBrokenRowIsTold() throws IOException {
        SmallFiles.write(
                folder,
                "train.tsv",
                HEADER,
                SOUND.replace("SUPPORT", "PRAISE"),
                SOUND.replace("\t9", ""),
                SOUND.replace("<t>the", "<t>a"),
                SOUND.replace("</s>", ""),
                SOUND.replace("\t1\tSUP", "\t5\tSUP"));

        assertEquals(
                List.of(
                        "train.tsv:2: gold_root: found \"PRAISE\", expected one of "
                                + PlvRow.ROOTS.labels(),
                        "train.tsv:3: found 6 cells, expected 7 as in the header",
                        "train.tsv:4: marked_sentence: found \"<s>The miller</s> thanked <t>a"
                                + " baker</t>.\", expected the sentence with marks",
                        "train.tsv:5: marked_sentence: found no end of [s], expected each mark to"
                                + " start, hold text and end",
                        "train.tsv:6: gold_penta: found \"5\", expected 1, 2, 3 or 4"),
                refused(5));
    }

    @Test
    void aCellThatIsNeverClosedIsRefused() throws IOException {
        SmallFiles.write(folder, "train.tsv", HEADER, SOUND, SOUND.replace("The m", "\"The m"));

        List<String> defects = refused(2);

        assertEquals(1, defects.size(), defects.toString());
        assertEquals("train.tsv:3: can't be parsed", defects.get(0).substring(0, 28));
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Files.write(folder.resolve("train.tsv"), new byte[] {'a', '\n', (byte) 0xE9});

        assertEquals(
                List.of("train.tsv:2: found the byte 0xE9, expected UTF-8; save the file as UTF-8"),
                refused(1));
    }

    private Corpus read(int size, String... lines) throws IOException {
        SmallFiles.write(folder, "train.tsv", lines);
        return reader(size).read(folder).corpus();
    }

    private List<String> refused(int size) {
        return SmallFiles.refused(folder, () -> reader(size).read(folder));
    }

    private static PlvReader reader(int size) {
        return new PlvReader(List.of(new PublicFile("train.tsv", Split.TRAIN, size)));
    }
}
