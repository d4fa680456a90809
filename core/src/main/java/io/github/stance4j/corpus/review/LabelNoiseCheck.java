// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Labels that a classifier strongly disagrees with, by confident learning (Northcutt, Jiang and
 * Chuang, <i>Confident Learning: Estimating Uncertainty in Dataset Labels</i>, Journal of
 * Artificial Intelligence Research 70, 2021, section 3).
 *
 * <p>The threshold of a label is the mean probability that the classifier gives it where it is
 * annotated. An actor is counted as one of the most probable label among those whose thresholds are
 * reached; if that is not the annotated one, the label is doubtful: these are the off-diagonal
 * cells of the confident joint. So a label that a classifier finds hard needs less certainty than
 * one that it finds easy, and nobody chooses a threshold. A stance is a label with the values 0 and
 * 1. Labels annotated for fewer than {@value #FEWEST} actors that were answered about have no
 * threshold.
 *
 * <p>The answers have to be of a classifier that has not learnt from these labels, as those of
 * cross-validation are: one that has repeats them, the wrong ones, too. Where only the probability
 * of the predicted label is known, the others count with what they can have at most, which makes
 * thresholds higher and warnings fewer.
 *
 * <p>Traps: what is found is where classifier and annotation differ, and on hard sentences the
 * classifier is often the one that is wrong. Never replace labels by its answers.
 */
public final class LabelNoiseCheck implements CorpusCheck {

    /** The fewest actors of a label by which its threshold is computed. */
    public static final int FEWEST = 5;

    /** A mean of equal numbers can be a last digit more than they are. */
    private static final double ROUNDING = 1e-12;

    private static final WarningKind KIND =
            new WarningKind(
                    "doubtful-label",
                    WarningKind.Weight.MIDDLE,
                    "A model that had not seen the label is sure of another one. Either that is a"
                            + " slip of the annotation, which is learnt and counted as an error, or"
                            + " a case that models find hard.",
                    "Read the sentence and decide by the annotation's rules, not by the model;"
                            + " correct slips, and keep what is right.");

    /** An annotated label and what is said about it. */
    private record Judged(LabelColumn.Row row, LabelBelief belief) {

        /** Returns the most probable label whose threshold is reached. */
        Optional<String> confident(Map<String, Double> thresholds) {
            String best = null;
            for (String label : belief.probabilities().keySet()) {
                Double threshold = thresholds.get(label);
                if (threshold != null
                        && belief.of(label) >= threshold - ROUNDING
                        && (best == null || belief.of(label) > belief.of(best))) {
                    best = label;
                }
            }
            return Optional.ofNullable(best);
        }
    }

    private final LabelPredictions predictions;

    /** Makes a check of what a classifier says. */
    public LabelNoiseCheck(LabelPredictions predictions) {
        this.predictions = Objects.requireNonNull(predictions, "predictions");
    }

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        WarningLog log = new WarningLog(located);
        for (LabelColumn column : LabelColumn.of(located.corpus())) {
            List<Judged> judged = judged(column, located.corpus().sentences());
            Map<String, Double> thresholds = thresholds(column, judged);
            for (Judged one : judged) {
                one.confident(thresholds)
                        .filter(label -> !label.equals(one.row().value()))
                        .ifPresent(
                                label ->
                                        warn(
                                                log,
                                                column,
                                                one,
                                                name(one, located),
                                                label,
                                                thresholds.get(label)));
            }
        }
        return log.warnings();
    }

    private static String name(Judged one, LocatedCorpus located) {
        AnnotatedSentence sentence = located.corpus().sentences().get(one.row().sentence());
        return CorpusDefect.quoted(sentence.actors().get(one.row().actor()).text());
    }

    private List<Judged> judged(LabelColumn column, List<AnnotatedSentence> sentences) {
        List<Judged> judged = new ArrayList<>();
        for (LabelColumn.Row row : column.rows()) {
            AnnotatedSentence sentence = sentences.get(row.sentence());
            AnnotatedActor actor = sentence.actors().get(row.actor());
            predictions
                    .belief(sentence, actor, column.name())
                    .ifPresent(belief -> judged.add(new Judged(row, belief)));
        }
        return judged;
    }

    private static Map<String, Double> thresholds(LabelColumn column, List<Judged> judged) {
        Map<String, Double> thresholds = new HashMap<>();
        for (String label : column.values()) {
            double[] selfConfidence =
                    judged.stream()
                            .filter(one -> one.row().value().equals(label))
                            .mapToDouble(one -> one.belief().of(label))
                            .toArray();
            if (selfConfidence.length >= FEWEST) {
                double sum = 0;
                for (double p : selfConfidence) {
                    sum += p;
                }
                thresholds.put(label, sum / selfConfidence.length);
            }
        }
        return thresholds;
    }

    private static void warn(
            WarningLog log,
            LabelColumn column,
            Judged one,
            String actor,
            String label,
            double threshold) {
        String given = one.row().value();
        double p = one.belief().of(label);
        String found =
                String.format(
                        "found %s for %s, but the model gives %s a probability of %s (sure from %s"
                                + " on)",
                        given, actor, label, Figures.twoDigits(p), Figures.twoDigits(threshold));
        log.actor(KIND, one.row(), column.name(), found, p - one.belief().of(given));
    }
}
