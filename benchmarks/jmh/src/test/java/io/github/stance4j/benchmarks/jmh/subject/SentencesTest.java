// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.SentenceQuery;
import io.github.stance4j.benchmarks.BenchmarkInputException;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static final Sentences SENTENCES = Sentences.load();
    private static final WordPieceTokenizer TOKENIZER =
            new WordPieceTokenizer(PretrainedEncoder.BGE_SMALL_EN_V1_5.vocabulary());

    @Test
    void nothingThatAModelWasTrainedOnIsMeasuredWith() {
        Set<String> seen =
                EnglishCorpus.load().sentences().stream()
                        .filter(sentence -> !sentence.split().orElseThrow().equals(Split.TEST))
                        .map(AnnotatedSentence::text)
                        .collect(Collectors.toSet());

        assertTrue(SENTENCES.all().stream().noneMatch(seen::contains));
    }

    @Test
    void fewSentencesComeFromAllOverAndManyRepeat() {
        List<String> all = SENTENCES.all();

        assertEquals(List.of(all.get(0), all.get(all.size() / 2)), SENTENCES.evenly(2));
        List<String> more = SENTENCES.evenly(all.size() + 3);
        assertEquals(all, more.subList(0, all.size()));
        assertEquals(all.subList(0, 3), more.subList(all.size(), all.size() + 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 64, 512})
    void textsHaveTheLengthThatWasAskedFor(int pieces) {
        List<String> texts = SENTENCES.ofLength(TOKENIZER, pieces, 3);

        assertEquals(3, new HashSet<>(texts).size());
        texts.forEach(text -> assertEquals(pieces - 2, TOKENIZER.tokenize(text).size(), text));
    }

    @Test
    void moreTextsThanSentencesAreRefused() {
        assertThrows(
                BenchmarkInputException.class,
                () -> SENTENCES.ofLength(TOKENIZER, 8, SENTENCES.all().size() + 1));
    }

    @Test
    void wordsAreAskedAboutAsActors() {
        SentenceQuery query =
                Sentences.query(TOKENIZER, "Norway denounced the coup in Ouagadougou.", 3);

        assertEquals(
                List.of("Norway", "denounced", "the"),
                query.actors().stream().map(a -> a.actor().of(query.sentence())).toList());
    }

    @Test
    void fewerWordsThanActorsAreRefused() {
        assertThrows(
                BenchmarkInputException.class, () -> Sentences.query(TOKENIZER, "Oslo spoke", 3));
    }
}
