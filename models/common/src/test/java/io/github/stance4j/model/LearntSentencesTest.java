// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusHash;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.Split;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LearntSentencesTest {

    private static final String HEADER =
            "sentence_id,sentence,actor,actor_start,actor_end,stance:threat,split\n";

    private static Corpus corpus(boolean splits) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 20; i++) {
            String split = splits ? i < 12 ? "train" : i < 16 ? "dev" : "test" : "";
            csv.append(String.format("%d,Peru spoke on %d.,Peru,0,4,%d,%s%n", i, i, i % 2, split));
        }
        return CorpusReader.read(new StringReader(csv.toString()), "c.csv");
    }

    private static Provenance provenance(Corpus divided, Map<String, String> settings) {
        return new Provenance(
                CorpusHash.sha256(divided.split(Split.TRAIN), divided.split(Split.DEV)),
                Map.of(),
                7,
                settings,
                Map.of(),
                Instant.EPOCH,
                "encoder",
                Map.of(),
                "Apache-2.0");
    }

    private static Set<String> train(Corpus divided) {
        return divided.split(Split.TRAIN).sentences().stream()
                .map(sentence -> sentence.id())
                .collect(Collectors.toSet());
    }

    @Test
    void thoseOfTrainWereLearntIfTheHashIsTheCorpuss() {
        Corpus corpus = corpus(true);

        assertEquals(
                Optional.of(train(corpus)),
                LearntSentences.of(provenance(corpus, Map.of()), corpus));
    }

    @Test
    void aCorpusWithoutSplitsIsDividedAsInTraining() {
        Corpus corpus = corpus(false);
        Corpus divided = corpus.withSplits(7, Map.of(Split.TRAIN, 1 - 0.3, Split.DEV, 0.3));

        Optional<Set<String>> learnt =
                LearntSentences.of(provenance(divided, Map.of("dev-part", "0.3")), corpus);

        assertEquals(Optional.of(train(divided)), learnt);
        assertEquals(14, learnt.orElseThrow().size());
        assertEquals(Optional.empty(), LearntSentences.of(provenance(divided, Map.of()), corpus));
        assertEquals(
                Optional.empty(),
                LearntSentences.of(provenance(divided, Map.of("dev-part", "3")), corpus));
    }

    @Test
    void ofAnotherCorpusNothingIsKnown() {
        Provenance provenance = provenance(corpus(true), Map.of());
        Corpus corrected =
                new Corpus(corpus(true).schema(), corpus(true).sentences().subList(1, 20));

        assertEquals(Optional.empty(), LearntSentences.of(provenance, corrected));
    }
}
