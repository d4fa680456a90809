// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.Comparator;
import java.util.List;

/**
 * Exclusive label sets of which one value is {@value #DOMINANT} of all labels or more, with what
 * somebody would reach who always gives it.
 */
public final class DominantLabelCheck implements CorpusCheck {

    /** The least part of all labels that dominates. */
    public static final double DOMINANT = 0.8;

    private static final WarningKind KIND =
            new WarningKind(
                    "dominant-label",
                    WarningKind.Weight.LOW,
                    "An accuracy that sounds good is reached without reading.",
                    "Judge by macro-F1 and the F1 of each label; train with"
                            + " class-weights=square-root; annotate more of the others.");

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        WarningLog log = new WarningLog(located);
        for (LabelColumn column : LabelColumn.of(located.corpus())) {
            // A corpus to fill in has no labels yet.
            if (column.name().startsWith(CorpusColumns.CLASS_PREFIX)
                    && !column.values().isEmpty()) {
                check(log, column);
            }
        }
        return log.warnings();
    }

    private static void check(WarningLog log, LabelColumn column) {
        String most =
                column.values().stream().max(Comparator.comparing(column::count)).orElseThrow();
        long count = column.count(most);
        int all = column.rows().size();
        double share = (double) count / all;
        if (share >= DOMINANT) {
            // F1 of the value itself is 2 s / (s + 1); of the others it is 0.
            double macro = 2 * share / (1 + share) / column.values().size();
            String found =
                    String.format(
                            "%s is %s of %s; who always gives it has an accuracy of %s and a"
                                    + " macro-F1 of %s",
                            most,
                            Figures.percent(count, all),
                            Figures.count(all, "label"),
                            Figures.twoDigits(share),
                            Figures.twoDigits(macro));
            log.column(KIND, column.name(), found, share);
        }
    }
}
