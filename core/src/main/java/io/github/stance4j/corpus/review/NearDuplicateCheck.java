// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.LocatedCorpus;
import io.github.stance4j.corpus.NearDuplicates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sentences of different groups that are {@linkplain NearDuplicates nearly the same}. Those of one
 * group are so on purpose, and are never in two splits. A sentence is told once, beside the earlier
 * one that matters most: one of another split, then the one that is most alike. What is the same is
 * told by {@link RepeatedSentenceCheck}.
 */
public final class NearDuplicateCheck implements CorpusCheck {

    private static final WarningKind OVER_SPLITS =
            new WarningKind(
                    "near-duplicate-over-splits",
                    WarningKind.Weight.HIGH,
                    "What is measured on dev and test has been learnt, nearly word for word;"
                            + " figures come out too good.",
                    "Give both one group and one split, or take one of them out.");

    private static final WarningKind APART =
            new WarningKind(
                    "near-duplicate",
                    WarningKind.Weight.LOW,
                    "They have different groups, so cross-validation, or a division into splits,"
                            + " may learn from one what it measures on the other.",
                    "Give both one group.");

    @Override
    public List<CorpusWarning> check(LocatedCorpus corpus) {
        List<AnnotatedSentence> sentences = corpus.corpus().sentences();
        List<Integer> distinct = distinct(sentences);
        Map<Integer, NearDuplicates.Pair> worst = new TreeMap<>();
        NearDuplicates.among(
                distinct.stream().map(i -> sentences.get(i).text()).toList(),
                pair -> {
                    NearDuplicates.Pair found =
                            new NearDuplicates.Pair(
                                    distinct.get(pair.first()),
                                    distinct.get(pair.second()),
                                    pair.likeness());
                    if (!sentences
                            .get(found.first())
                            .group()
                            .equals(sentences.get(found.second()).group())) {
                        worst.merge(found.second(), found, (a, b) -> worse(sentences, a, b));
                    }
                });
        WarningLog log = new WarningLog(corpus);
        worst.values().forEach(pair -> warn(log, sentences, pair));
        return log.warnings();
    }

    /** Of texts that are the same, takes the first. */
    private static List<Integer> distinct(List<AnnotatedSentence> sentences) {
        Set<String> seen = new HashSet<>();
        List<Integer> distinct = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (seen.add(Normalised.of(sentences.get(i).text()))) {
                distinct.add(i);
            }
        }
        return distinct;
    }

    private static NearDuplicates.Pair worse(
            List<AnnotatedSentence> sentences, NearDuplicates.Pair one, NearDuplicates.Pair other) {
        Comparator<NearDuplicates.Pair> order =
                Comparator.comparing((NearDuplicates.Pair pair) -> !sameSplit(sentences, pair))
                        .thenComparing(NearDuplicates.Pair::likeness);
        return order.compare(other, one) > 0 ? other : one;
    }

    private static boolean sameSplit(List<AnnotatedSentence> sentences, NearDuplicates.Pair pair) {
        return RepeatedSentenceCheck.sameSplit(sentences, pair.first(), pair.second());
    }

    private static void warn(
            WarningLog log, List<AnnotatedSentence> sentences, NearDuplicates.Pair pair) {
        boolean apart = sameSplit(sentences, pair);
        String found =
                "found nearly the sentence of "
                        + log.place(pair.first())
                        + ", likeness "
                        + Figures.twoDigits(pair.likeness())
                        + "; "
                        + (apart
                                ? "the groups are not the same"
                                : RepeatedSentenceCheck.splits(
                                        sentences.get(pair.first()), sentences.get(pair.second())));
        log.sentence(
                apart ? APART : OVER_SPLITS,
                pair.second(),
                CorpusColumns.SENTENCE,
                found,
                pair.likeness());
    }
}
