// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private static final Stance BLAME = new Stance("blame");
    private static final Stance OFFER = new Stance("offer");
    private static final LabelSchema SCHEMA =
            new LabelSchema(
                    List.of(BLAME, OFFER), List.of(new LabelSet("tone", List.of("cold", "mild"))));
    private static final Map<Split, Double> EIGHTY_TEN_TEN =
            Map.of(Split.TRAIN, 0.8, Split.DEV, 0.1, Split.TEST, 0.1);

    private static AnnotatedActor peru(Map<Stance, Boolean> stances, Map<String, String> labels) {
        return AnnotatedActor.of(new Mention("Peru", new Span(0, 4)), stances, labels);
    }

    private static AnnotatedSentence sentence(String id, String group, AnnotatedActor... actors) {
        return new AnnotatedSentence(
                id, "Peru spoke.", group, Optional.empty(), List.of(actors), Map.of());
    }

    private static AnnotatedSentence sentence(String id) {
        return sentence(id, id);
    }

    @Test
    void countsWhatItHas() {
        Corpus corpus =
                new Corpus(
                        SCHEMA,
                        List.of(
                                sentence("s1", "g", peru(Map.of(BLAME, true), Map.of())),
                                sentence(
                                        "s2",
                                        "g",
                                        peru(Map.of(BLAME, false), Map.of("tone", "cold"))),
                                sentence("s3")));
        assertEquals(
                new CorpusStatistics(
                        3,
                        1,
                        2,
                        2,
                        Map.of(),
                        Map.of(BLAME, 1, OFFER, 0),
                        Map.of("tone", Map.of("cold", 1, "mild", 0))),
                corpus.statistics());
    }

    @Test
    void refusesWhatCouldNotBeReadBack() {
        List<List<AnnotatedSentence>> wrong =
                List.of(
                        List.of(sentence("s1"), sentence("s1")),
                        List.of(sentence("s1").withSplit(Split.TRAIN), sentence("s2")),
                        List.of(sentence("s1"), sentence("s2").withSplit(Split.TRAIN)),
                        List.of(
                                sentence("s1", "g").withSplit(Split.TRAIN),
                                sentence("s2", "g").withSplit(Split.DEV)),
                        List.of(
                                sentence(
                                        "s1",
                                        "g",
                                        peru(Map.of(new Stance("other"), false), Map.of()))),
                        List.of(sentence("s1", "g", peru(Map.of(), Map.of("tone", "hot")))),
                        List.of(sentence("s1", "g", peru(Map.of(), Map.of("other", "cold")))));
        for (List<AnnotatedSentence> sentences : wrong) {
            var e =
                    assertThrows(
                            IllegalArgumentException.class, () -> new Corpus(SCHEMA, sentences));
            assertTrue(e.getMessage().startsWith("Sentence s"), e.getMessage());
        }
    }

    @Test
    void aSplitKeepsTheWholeSchema() {
        Corpus corpus =
                new Corpus(
                        SCHEMA,
                        List.of(
                                sentence("s1").withSplit(Split.TRAIN),
                                sentence("s2").withSplit(Split.DEV),
                                sentence("s3").withSplit(Split.TRAIN)));
        assertTrue(corpus.hasSplits());
        assertEquals(
                List.of("s1", "s3"),
                corpus.split(Split.TRAIN).sentences().stream().map(s -> s.id()).toList());
        assertEquals(new Corpus(SCHEMA, List.of()), corpus.split(Split.TEST));
        assertFalse(new Corpus(SCHEMA, List.of(sentence("s1"))).hasSplits());
    }

    /** 300 groups of one to three sentences; every tenth actor blames, every fortieth offers. */
    private static Corpus manyGroups() {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int group = i % 3 == 0 ? i / 3 : i / 3 + 200 * (i % 2);
            sentences.add(
                    sentence(
                            "s" + i,
                            "g" + group,
                            peru(
                                    Map.of(BLAME, i % 10 == 0, OFFER, i % 40 == 7),
                                    Map.of("tone", i % 5 == 0 ? "cold" : "mild"))));
        }
        return new Corpus(SCHEMA, sentences);
    }

    @Test
    void splitsHaveAboutTheirFractionOfEverything() {
        Corpus divided = manyGroups().withSplits(1, EIGHTY_TEN_TEN);
        CorpusStatistics train = divided.split(Split.TRAIN).statistics();
        CorpusStatistics dev = divided.split(Split.DEV).statistics();
        CorpusStatistics test = divided.split(Split.TEST).statistics();
        assertEquals(480, train.sentences(), 12);
        assertEquals(60, dev.sentences(), 6);
        assertEquals(60, test.sentences(), 6);
        assertEquals(48, train.held().get(BLAME), 2);
        assertEquals(6, dev.held().get(BLAME), 2);
        assertEquals(12, train.held().get(OFFER), 1);
        assertEquals(1.5, dev.held().get(OFFER), 0.5);
        assertEquals(1.5, test.held().get(OFFER), 0.5);
        assertEquals(12, test.labels().get("tone").get("cold"), 3);
    }

    @Test
    void groupsStayTogether() {
        Map<String, Split> splits = new HashMap<>();
        for (AnnotatedSentence s : manyGroups().withSplits(5, EIGHTY_TEN_TEN).sentences()) {
            Split split = s.split().orElseThrow();
            assertEquals(split, splits.getOrDefault(s.group(), split), s.group());
            splits.put(s.group(), split);
        }
    }

    @Test
    void theSameSeedDividesAlikeWhateverTheOrderOfTheSentences() {
        Corpus corpus = manyGroups();
        List<AnnotatedSentence> shuffled = new ArrayList<>(corpus.sentences());
        Collections.shuffle(shuffled, new Random(3));
        Map<String, Split> one = splits(corpus.withSplits(1, EIGHTY_TEN_TEN));
        assertEquals(one, splits(new Corpus(SCHEMA, shuffled).withSplits(1, EIGHTY_TEN_TEN)));
        assertNotEquals(one, splits(corpus.withSplits(2, EIGHTY_TEN_TEN)));
    }

    private static Map<String, Split> splits(Corpus corpus) {
        Map<String, Split> splits = new HashMap<>();
        corpus.sentences().forEach(s -> splits.put(s.id(), s.split().orElseThrow()));
        return splits;
    }

    @Test
    void aSplitWithoutFractionGetsNothing() {
        Corpus divided = manyGroups().withSplits(1, Map.of(Split.TRAIN, 0.5, Split.DEV, 0.5));
        assertEquals(300, divided.split(Split.DEV).sentences().size(), 6);
        assertEquals(List.of(), divided.split(Split.TEST).sentences());
    }

    @Test
    void fractionsAddUpToOne() {
        Corpus corpus = manyGroups();
        for (Map<Split, Double> wrong :
                List.of(
                        Map.<Split, Double>of(),
                        Map.of(Split.TRAIN, 0.8),
                        Map.of(Split.TRAIN, 1.5, Split.DEV, -0.5),
                        Map.of(Split.TRAIN, Double.NaN))) {
            assertThrows(IllegalArgumentException.class, () -> corpus.withSplits(1, wrong));
        }
    }

    @Test
    void foldsHaveAllSentencesOnceAndGroupsStayTogether() {
        Corpus corpus = manyGroups();

        List<Corpus> folds = corpus.folds(5, 1);

        List<String> ids = new ArrayList<>();
        Map<String, Integer> folded = new HashMap<>();
        for (int i = 0; i < folds.size(); i++) {
            CorpusStatistics fold = folds.get(i).statistics();
            assertEquals(120, fold.sentences(), 6);
            assertEquals(12, fold.held().get(BLAME), 2);
            assertEquals(3, fold.held().get(OFFER), 1);
            for (AnnotatedSentence s : folds.get(i).sentences()) {
                ids.add(s.id());
                assertEquals(i, folded.getOrDefault(s.group(), i), s.group());
                folded.put(s.group(), i);
            }
        }
        assertEquals(corpus.sentences().size(), new HashSet<>(ids).size());
        assertEquals(corpus.sentences().size(), ids.size());
        assertEquals(folds, corpus.folds(5, 1));
        assertNotEquals(folds, corpus.folds(5, 2));
    }

    @Test
    void thereAreAtMostAsManyFoldsAsGroups() {
        Corpus corpus = new Corpus(SCHEMA, manyGroups().sentences().subList(0, 3));
        int groups =
                (int) corpus.sentences().stream().map(AnnotatedSentence::group).distinct().count();

        assertEquals(groups, corpus.folds(groups, 1).size());
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> corpus.folds(groups + 1, 1))
                        .getMessage()
                        .endsWith((groups + 1) + " folds and " + groups + " groups"));
        assertThrows(IllegalArgumentException.class, () -> corpus.folds(1, 1));
    }
}
