// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.LocatedCorpus;
import io.github.stance4j.corpus.Split;
import java.util.List;
import java.util.Optional;

/**
 * Sentences that stand more than once, but for case, white space and punctuation: over splits,
 * where what is measured has been learnt, or within one.
 */
public final class RepeatedSentenceCheck implements CorpusCheck {

    private static final WarningKind OVER_SPLITS =
            new WarningKind(
                    "same-sentence-over-splits",
                    WarningKind.Weight.HIGH,
                    "A model that has learnt a sentence by heart is right about it; figures on dev"
                            + " and test come out too good.",
                    "Keep one of them, or give them one group and one split.");

    private static final WarningKind WITHIN =
            new WarningKind(
                    "same-sentence",
                    WarningKind.Weight.MIDDLE,
                    "It counts more than others in training and in every figure; where the groups"
                            + " differ, cross-validation may learn from one what it measures on the"
                            + " other.",
                    "Keep one of them, or give them one group.");

    @Override
    public List<CorpusWarning> check(LocatedCorpus corpus) {
        WarningLog log = new WarningLog(corpus);
        List<AnnotatedSentence> sentences = corpus.corpus().sentences();
        for (List<Integer> same : Normalised.repeated(sentences)) {
            for (int later : same.subList(1, same.size())) {
                Optional<Integer> elsewhere =
                        same.stream()
                                .filter(i -> i < later && !sameSplit(sentences, i, later))
                                .findFirst();
                warn(log, elsewhere, same.get(0), later, sentences);
            }
        }
        return log.warnings();
    }

    private static void warn(
            WarningLog log,
            Optional<Integer> elsewhere,
            int first,
            int later,
            List<AnnotatedSentence> sentences) {
        int other = elsewhere.orElse(first);
        String found = "found the sentence of " + log.place(other) + " again";
        if (elsewhere.isPresent()) {
            found += "; " + splits(sentences.get(other), sentences.get(later));
        }
        WarningKind kind = elsewhere.isPresent() ? OVER_SPLITS : WITHIN;
        log.sentence(kind, later, CorpusColumns.SENTENCE, found, 0);
    }

    /** Tells whether two sentences are in one split, or there are none. */
    static boolean sameSplit(List<AnnotatedSentence> sentences, int one, int other) {
        return sentences.get(one).split().equals(sentences.get(other).split());
    }

    /** Tells in which splits an earlier sentence and a later one are. */
    static String splits(AnnotatedSentence earlier, AnnotatedSentence later) {
        return "that is in " + label(earlier) + ", this in " + label(later);
    }

    private static String label(AnnotatedSentence sentence) {
        return sentence.split().map(Split::label).orElse("no split");
    }
}
