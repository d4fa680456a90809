// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.TrainingConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelCheckTest {

    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,class:tone,split\n";

    @TempDir Path folder;
    private final List<String> warnings = new ArrayList<>();

    private Corpus corpus(String... rows) throws IOException {
        StringBuilder csv = new StringBuilder(HEADER);
        int id = 0;
        for (String row : rows) {
            csv.append(++id).append(",Peru spoke again.,Peru,0,4,").append(row).append('\n');
        }
        return CorpusReader.read(Files.writeString(folder.resolve("c.csv"), csv.toString()));
    }

    private void check(Corpus corpus, Map<String, String> settings) {
        LabelCheck.check(
                TrainingConfig.of(settings),
                corpus.split(Split.TRAIN),
                corpus.split(Split.DEV),
                warnings::add);
    }

    private String refusal(Corpus corpus, Map<String, String> settings) {
        return assertThrows(IllegalArgumentException.class, () -> check(corpus, settings))
                .getMessage();
    }

    @Test
    void aStanceThatNoneHoldsIsRefused() throws IOException {
        assertEquals(
                "Of 2 actors to learn from, none holds stance:threat, expected some that do and"
                        + " some that don't. Annotate others or take the column out",
                refusal(corpus("0,calm,train", "0,harsh,train", "0,calm,dev"), Map.of()));
    }

    @Test
    void aStanceThatAllHoldIsRefused() throws IOException {
        assertEquals(
                "Of 2 actors to learn from, each holds stance:threat, expected some that do and"
                        + " some that don't. Annotate others or take the column out",
                refusal(corpus("1,calm,train", "1,harsh,train", "0,calm,dev"), Map.of()));
    }

    @Test
    void aSetWithOneLabelIsRefused() throws IOException {
        assertEquals(
                "All actors to learn from have the same class:tone, expected at least two labels."
                        + " Annotate others or take the column out",
                refusal(corpus("1,calm,train", "0,calm,train", "0,calm,dev"), Map.of()));
    }

    @Test
    void aLabelOfDevThatTrainLacksIsRefused() throws IOException {
        assertEquals(
                "In the split dev there are actors with class:tone harsh, in train there is none:"
                        + " it can't be learnt. Move some sentences to train, or leave the column"
                        + " split out to have them divided",
                refusal(corpus("1,calm,train", "0,warm,train", "0,harsh,dev"), Map.of()));
    }

    @Test
    void aStanceOfDevThatTrainLacksIsRefused() throws IOException {
        assertEquals(
                "In the split dev there are actors with stance:threat, in train there is none: it"
                        + " can't be learnt. Move some sentences to train, or leave the column split"
                        + " out to have them divided",
                refusal(corpus("0,calm,train", "0,warm,train", "1,calm,dev"), Map.of()));
    }

    @Test
    void rareLabelsAreWarnedOfOrRefused() throws IOException {
        Corpus corpus = corpus("1,calm,train", "0,warm,train", "0,calm,train", "0,calm,dev");
        check(corpus, Map.of("fewest-actors", "2"));

        String found =
                "few actors to learn from, fewer than 2: stance:threat (1), class:tone warm (1)";
        assertEquals(List.of(found), warnings);
        assertEquals(
                found
                        + ". Annotate more, take the labels out, or set rare-labels=warn or a lower"
                        + " fewest-actors",
                refusal(corpus, Map.of("fewest-actors", "2", "rare-labels", "refuse")));
    }

    @Test
    void enoughActorsGiveNoWarning() throws IOException {
        check(corpus("1,calm,train", "0,warm,train", "0,calm,dev"), Map.of("fewest-actors", "1"));

        assertEquals(List.of(), warnings);
    }
}
