// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.LocatedCorpus;
import io.github.stance4j.corpus.Split;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Labels with few actors: fewer than {@value #FEWEST_LEARNT} to learn from, or fewer than {@value
 * #FEWEST_MEASURED} to measure on. If 24 of 30 are found, the 95 % interval of recall (Wilson,
 * <i>Probable inference, the law of succession, and statistical inference</i>, Journal of the
 * American Statistical Association, 1927) is 0.63 to 0.90 already. A corpus without splits has to
 * have enough to learn from. Of a stance those that hold it are counted.
 */
public final class RareLabelCheck implements CorpusCheck {

    /** How many actors with a label there should be in train. */
    public static final int FEWEST_LEARNT = 10;

    /** How many actors with a label there should be in dev and in test. */
    public static final int FEWEST_MEASURED = 30;

    private static final double Z = 1.959964;

    private static final WarningKind NOT_IN_TRAIN =
            new WarningKind(
                    "label-not-in-train",
                    WarningKind.Weight.HIGH,
                    "It can't be learnt, every such actor counts as an error, and training refuses"
                            + " a label that dev has and train has not.",
                    "Move some groups to train, leave the column split out, or take the label"
                            + " out.");

    private static final WarningKind ONLY_IN_TRAIN =
            new WarningKind(
                    "label-not-measured",
                    WarningKind.Weight.MIDDLE,
                    "Nobody will know how good a model is at it; on dev it is not calibrated,"
                            + " either.",
                    "Move some groups that have it there, or divide the corpus anew.");

    private static final WarningKind FEW_LEARNT =
            new WarningKind(
                    "few-to-learn-from",
                    WarningKind.Weight.MIDDLE,
                    "So few examples are learnt by heart or not at all.",
                    "Annotate more of them (look for candidates on purpose), put labels together,"
                            + " or take the label out.");

    private static final WarningKind FEW_MEASURED =
            new WarningKind(
                    "few-to-measure-on",
                    WarningKind.Weight.LOW,
                    "A figure of so few says little; on dev, the threshold is chosen by them.",
                    "Read its figures with their intervals, cross-validate, or annotate more.");

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        List<AnnotatedSentence> sentences = located.corpus().sentences();
        WarningLog log = new WarningLog(located);
        for (LabelColumn column : LabelColumn.of(located.corpus())) {
            for (String value : column.answers()) {
                if (located.corpus().hasSplits()) {
                    check(log, column, value, bySplit(column, value, sentences));
                } else {
                    checkLearnt(log, column, value, column.count(value), "the corpus");
                }
            }
        }
        return log.warnings();
    }

    /** Counts in each split that has sentences. */
    private static Map<Split, Long> bySplit(
            LabelColumn column, String value, List<AnnotatedSentence> sentences) {
        Map<Split, Long> counts = new EnumMap<>(Split.class);
        sentences.forEach(sentence -> counts.put(sentence.split().orElseThrow(), 0L));
        column.rows().stream()
                .filter(row -> row.value().equals(value))
                .forEach(
                        row ->
                                counts.merge(
                                        sentences.get(row.sentence()).split().orElseThrow(),
                                        1L,
                                        Long::sum));
        return counts;
    }

    private static void check(
            WarningLog log, LabelColumn column, String value, Map<Split, Long> counts) {
        long train = counts.getOrDefault(Split.TRAIN, 0L);
        long all = counts.values().stream().mapToLong(count -> count).sum();
        if (counts.containsKey(Split.TRAIN) && train == 0 && all > 0) {
            String found = show(column, value, all) + " in all, but none in train: " + list(counts);
            log.column(NOT_IN_TRAIN, column.name(), found, all);
            return;
        }
        if (counts.containsKey(Split.TRAIN)) {
            checkLearnt(log, column, value, train, Split.TRAIN.label());
        }
        for (Split split : List.of(Split.DEV, Split.TEST)) {
            long count = counts.getOrDefault(split, (long) FEWEST_MEASURED);
            if (count == 0 && all > 0) {
                String found = show(column, value, 0) + " in " + split.label();
                log.column(ONLY_IN_TRAIN, column.name(), found + ": " + list(counts), all);
            } else if (count < FEWEST_MEASURED && count > 0) {
                String found = show(column, value, count) + " in " + split.label();
                log.column(FEW_MEASURED, column.name(), found + interval(count), -count);
            }
        }
    }

    private static void checkLearnt(
            WarningLog log, LabelColumn column, String value, long count, String where) {
        if (count < FEWEST_LEARNT) {
            String found = show(column, value, count) + " in " + where;
            log.column(FEW_LEARNT, column.name(), found + ", fewer than " + FEWEST_LEARNT, -count);
        }
    }

    private static String show(LabelColumn column, String value, long count) {
        return Figures.count(count, "actor") + " with " + value + " of " + column.name();
    }

    private static String list(Map<Split, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey().label() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Shows what a recall of about four in five would be worth. */
    private static String interval(long count) {
        long found = Math.round(0.8 * count);
        double share = (double) found / count;
        double centre = share + Z * Z / (2 * count);
        double half = Z * Math.sqrt(share * (1 - share) / count + Z * Z / (4.0 * count * count));
        double scale = 1 + Z * Z / count;
        return String.format(
                "; if %d were found, the 95 %% interval of recall would be %s to %s",
                found,
                Figures.twoDigits((centre - half) / scale),
                Figures.twoDigits((centre + half) / scale));
    }
}
