// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.CorpusWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestedCorpusTest {

    @TempDir Path folder;

    private static List<SuggestedSentence> chosen() {
        SentenceSelection selection =
                new SentenceSelection(new NumberClassifier(), SelectionStrategy.UNCERTAINTY, 9, 1);
        selection.offer(
                List.of(
                        UnlabelledSentence.of("7", "Peru left, 0.45."),
                        UnlabelledSentence.of("7", "Kenya and Malta stayed, 0.2."),
                        UnlabelledSentence.of("8", "Ghana paid, 0.1."),
                        UnlabelledSentence.of(" ", "it rained.")));
        return selection.choose();
    }

    @Test
    void whatIsWrittenIsACorpusToFillIn() throws IOException {
        Path file = folder.resolve("to-annotate.csv");

        CorpusWriter.write(
                SuggestedCorpus.of(NumberClassifier.SCHEMA, chosen(), Set.of("8")), file);

        assertEquals(
                """
                sentence_id,sentence,actor,actor_start,actor_end,stance:threat,class:tone,rank,uncertainty,doubt
                7,"Peru left, 0.45.",Peru,0,4,,,1,0.4964,threat 0.45
                7-2,"Kenya and Malta stayed, 0.2.",Kenya,0,5,,,2,0.3610,threat 0.20
                7-2,"Kenya and Malta stayed, 0.2.",Malta,10,15,,,2,0.3610,threat 0.20
                8-2,"Ghana paid, 0.1.",Ghana,0,5,,,3,0.2345,threat 0.10
                sentence,it rained.,,,,,,4,0.0000,
                """,
                Files.readString(file));
        Corpus read = CorpusReader.read(file);
        assertEquals(4, read.sentences().size());
        assertEquals(List.of(new LabelSet("tone", List.of())), read.schema().labelSets());
    }

    @Test
    void aCorpusOfExclusiveLabelsOnlyCanBeReadBeforeItIsFilledIn() throws IOException {
        Path file = folder.resolve("to-annotate.csv");
        LabelSchema tone = new LabelSchema(List.of(), List.of(NumberClassifier.TONE));

        CorpusWriter.write(SuggestedCorpus.of(tone, chosen(), Set.of()), file);

        assertEquals(4, CorpusReader.read(file).sentences().size());
    }
}
