// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicSetTest {

    @Test
    void aPartOfTrainBecomesDev() {
        Corpus corpus = corpus(sentences(Split.TRAIN, 20), sentences(Split.TEST, 5));

        Corpus divided = new PublicSet(corpus, Map.of()).withDev(1, 0.1);

        assertEquals(18, divided.split(Split.TRAIN).sentences().size());
        assertEquals(2, divided.split(Split.DEV).sentences().size());
        assertEquals(corpus.split(Split.TEST), divided.split(Split.TEST));
    }

    @Test
    void aPublishedDevStays() {
        Corpus corpus = corpus(sentences(Split.TRAIN, 20), sentences(Split.DEV, 5));

        assertSame(corpus, new PublicSet(corpus, Map.of()).withDev(1, 0.1));
    }

    private static Corpus corpus(Stream<AnnotatedSentence> some, Stream<AnnotatedSentence> others) {
        return new Corpus(
                new LabelSchema(List.of(), List.of(PlvRow.ROOTS)),
                Stream.concat(some, others).toList());
    }

    private static Stream<AnnotatedSentence> sentences(Split split, int number) {
        return IntStream.range(0, number)
                .mapToObj(
                        i ->
                                AnnotatedSentence.of(split + "-" + i, "It rained.", List.of())
                                        .withSplit(split));
    }
}
