// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels that are much more frequent in one split than in another.
 *
 * <p>Warned of is a label whose greatest rate among the annotated actors of a split is at least
 * {@value #RATIO} times the least, if that is not by chance: by a permutation test, in which the
 * groups of sentences are given to the splits by lot and Pearson's chi-squared is computed anew,
 * corrected by Holm's method for all labels, at the level 0.05. Groups are drawn, not actors, since
 * those of a group are alike. The lot has a fixed seed.
 */
public final class SplitRateCheck implements CorpusCheck {

    /** The least ratio of two rates that is warned of. */
    public static final double RATIO = 1.5;

    private static final WarningKind KIND =
            new WarningKind(
                    "split-rates-differ",
                    WarningKind.Weight.MIDDLE,
                    "A model is calibrated and its thresholds are chosen by the rates of dev, and"
                            + " measured by those of test; precision depends on them.",
                    "Divide the corpus anew by group (leave the column split out), or say in its"
                            + " description why the splits differ.");

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        if (!located.corpus().hasSplits()) {
            return List.of();
        }
        List<AnnotatedSentence> sentences = located.corpus().sentences();
        List<SplitCounts> suspects = new ArrayList<>();
        int tests = 0;
        for (LabelColumn column : LabelColumn.of(located.corpus())) {
            for (String value : column.answers()) {
                tests++;
                SplitCounts counts = SplitCounts.of(column, value, sentences);
                if (counts.ratio() >= RATIO) {
                    suspects.add(counts);
                }
            }
        }
        int all = tests;
        double[] p =
                ExactTests.holm(
                        suspects.stream().mapToDouble(counts -> counts.chance(all)).toArray(), all);
        WarningLog log = new WarningLog(located);
        for (int i = 0; i < p.length; i++) {
            if (p[i] <= ExactTests.LEVEL) {
                SplitCounts counts = suspects.get(i);
                String found =
                        String.format(
                                "%s (permutation test, p = %s after Holm's correction)",
                                counts.text(), Figures.p(p[i]));
                log.column(KIND, counts.column(), found, Math.min(counts.ratio(), 1e6));
            }
        }
        return log.warnings();
    }
}
