// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.LocatedCorpus;
import io.github.stance4j.corpus.Split;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far one gets on dev and test who knows nothing but the names of the actors.
 *
 * <p>Each actor there gets the label that its name has most often in train, or the most frequent
 * label if train does not have the name. Warned of are columns in which that saves at least {@value
 * #SAVED} of the errors of somebody who always gives the most frequent label, and is better in more
 * groups of sentences than chance would have it: by a sign test, corrected by Holm's method for the
 * columns, at the level 0.05.
 */
public final class NamesAloneCheck implements CorpusCheck {

    /** The least part of the errors that has to be saved. */
    public static final double SAVED = 0.2;

    private static final WarningKind KIND =
            new WarningKind(
                    "names-alone",
                    WarningKind.Weight.HIGH,
                    "A part of every figure on dev and test is owed to names, and will be missing"
                            + " where other actors do other things.",
                    "Put other actors into dev and test, or let the same ones do several things;"
                            + " exchange names in training (name-exchange=0.5).");

    @Override
    public List<CorpusWarning> check(LocatedCorpus located) {
        List<AnnotatedSentence> sentences = located.corpus().sentences();
        List<LabelColumn> columns = LabelColumn.of(located.corpus());
        List<Guesses> guesses = new ArrayList<>();
        Map<String, String> normalised = new HashMap<>();
        columns.forEach(column -> guesses.add(guess(column, sentences, normalised)));
        double[] p = ExactTests.holm(guesses.stream().mapToDouble(Guesses::chance).toArray());
        WarningLog log = new WarningLog(located);
        for (int i = 0; i < p.length; i++) {
            if (guesses.get(i).reduction() >= SAVED && p[i] <= ExactTests.LEVEL) {
                log.column(
                        KIND,
                        CorpusColumns.ACTOR,
                        "the names of the actors alone, as train has them, give "
                                + columns.get(i).name()
                                + " on dev and test "
                                + guesses.get(i).text(),
                        guesses.get(i).reduction());
            }
        }
        return log.warnings();
    }

    private static Guesses guess(
            LabelColumn column, List<AnnotatedSentence> sentences, Map<String, String> normalised) {
        Map<String, Tally> byName = new HashMap<>();
        Tally all = new Tally();
        for (LabelColumn.Row row : column.rows()) {
            if (isTrain(sentences.get(row.sentence()))) {
                all.add(row.value());
                byName.computeIfAbsent(name(row, sentences, normalised), key -> new Tally())
                        .add(row.value());
            }
        }
        Guesses guesses = new Guesses();
        String majority = all.most().orElse("");
        for (LabelColumn.Row row : column.rows()) {
            AnnotatedSentence sentence = sentences.get(row.sentence());
            if (sentence.split().isPresent() && !isTrain(sentence)) {
                String guess =
                        Optional.ofNullable(byName.get(name(row, sentences, normalised)))
                                .flatMap(Tally::most)
                                .orElse(majority);
                guesses.add(sentence.group(), row.value(), guess, majority);
            }
        }
        return guesses;
    }

    private static boolean isTrain(AnnotatedSentence sentence) {
        return sentence.split().equals(Optional.of(Split.TRAIN));
    }

    private static String name(
            LabelColumn.Row row,
            List<AnnotatedSentence> sentences,
            Map<String, String> normalised) {
        return normalised.computeIfAbsent(
                sentences.get(row.sentence()).actors().get(row.actor()).text(), Normalised::of);
    }
}
