// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of metadata, and the form of the sentence's id, that give a label away.
 *
 * <p>For each column and label, every row gets the label that is most frequent in rows of
 * <em>other</em> groups with the same cell, or the most frequent label if there are none. Of ids,
 * each run of digits counts as the same; numbers of more than twenty different values count by
 * bands of ten rows or more. A column is warned of if that saves at least {@value #SAVED} of the
 * errors of somebody who always gives the most frequent label, and is better in more groups than
 * chance would have it: by a sign test, corrected by Holm's method for all columns and labels, at
 * the level 0.05. Of a stance it is asked besides if the cell tells whether anybody in the sentence
 * holds it.
 *
 * <p>A column that quotes the sentence, such as the words that carry a label, is left out: it can't
 * be had without the label, and everybody knows. So are columns without any cells that stand in
 * other groups, too.
 */
public final class LeakingColumnCheck implements CorpusCheck {

    /** The least part of the errors that has to be saved. */
    public static final double SAVED = 0.8;

    private static final WarningKind KIND =
            new WarningKind(
                    "leaking-column",
                    WarningKind.Weight.MIDDLE,
                    "Whatever is given that column needs no sentence. The trainer here reads no"
                            + " metadata and no ids, but other programs may, and a source or an"
                            + " order of work that tells the label is often seen in the texts, too.",
                    "Keep the column from what is trained; find out why it knows, and add"
                            + " sentences in which it does not.");

    /** What a column gives. */
    private record Leak(String column, String label, Guesses guesses) {}

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        List<AnnotatedSentence> sentences = located.corpus().sentences();
        List<LabelColumn> labels = LabelColumn.of(located.corpus());
        List<Leak> leaks = new ArrayList<>();
        for (RowKeys keys : RowKeys.of(sentences)) {
            for (LabelColumn label : labels) {
                leaks.add(
                        new Leak(
                                keys.column(),
                                label.name(),
                                keys.guess(label.rows(), label.values())));
                if (label.isStance()) {
                    leaks.add(
                            new Leak(
                                    keys.column(),
                                    "whether anybody holds " + label.name(),
                                    keys.guess(anybody(label.rows()), label.values())));
                }
            }
        }
        return warnings(located, leaks);
    }

    /** Makes one row of all rows of a sentence: held if anybody holds it. */
    private static List<LabelColumn.Row> anybody(List<LabelColumn.Row> rows) {
        List<LabelColumn.Row> sentences = new ArrayList<>();
        for (LabelColumn.Row row : rows) {
            int last = sentences.size() - 1;
            if (last < 0 || sentences.get(last).sentence() != row.sentence()) {
                sentences.add(row);
            } else if (row.value().equals(LabelColumn.HELD)) {
                sentences.set(last, row);
            }
        }
        return sentences;
    }

    private static List<CorpusWarning> warnings(LocatedCorpus located, List<Leak> leaks) {
        double[] p =
                ExactTests.holm(
                        leaks.stream().mapToDouble(leak -> leak.guesses().chance()).toArray());
        WarningLog log = new WarningLog(located);
        for (int i = 0; i < p.length; i++) {
            Leak leak = leaks.get(i);
            if (leak.guesses().reduction() >= SAVED && p[i] <= ExactTests.LEVEL) {
                String what =
                        leak.column().equals(CorpusColumns.SENTENCE_ID)
                                ? "the form of the id"
                                : "the column";
                log.column(
                        KIND,
                        leak.column(),
                        what + " gives " + leak.label() + " away: " + leak.guesses().text(),
                        leak.guesses().reduction());
            }
        }
        return log.warnings();
    }
}
