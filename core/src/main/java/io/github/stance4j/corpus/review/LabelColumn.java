// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A column of labels.
 *
 * @param name as the header has it
 * @param values what it may say: 0 and 1 for a stance
 * @param rows the rows in which it is annotated
 */
record LabelColumn(String name, List<String> values, List<Row> rows) {

    /** The cell of an actor who holds a stance. */
    static final String HELD = "1";

    /** The cell of one who does not. */
    static final String NOT_HELD = "0";

    /**
     * A labelled actor.
     *
     * @param sentence the index of the sentence in the corpus
     * @param actor the index of the actor in the sentence
     */
    record Row(int sentence, int actor, String value) {}

    static List<LabelColumn> of(Corpus corpus) {
        List<LabelColumn> columns = new ArrayList<>();
        for (Stance stance : corpus.schema().stances()) {
            columns.add(
                    of(
                            corpus,
                            CorpusColumns.STANCE_PREFIX + stance.name(),
                            List.of(NOT_HELD, HELD),
                            actor -> cell(actor, stance)));
        }
        for (LabelSet set : corpus.schema().labelSets()) {
            columns.add(
                    of(
                            corpus,
                            CorpusColumns.CLASS_PREFIX + set.name(),
                            set.labels(),
                            actor -> actor.label(set.name()).orElse("")));
        }
        return columns;
    }

    private static String cell(AnnotatedActor actor, Stance stance) {
        return !actor.isAnnotated(stance) ? "" : actor.holds(stance) ? HELD : NOT_HELD;
    }

    private static LabelColumn of(
            Corpus corpus,
            String name,
            List<String> values,
            Function<AnnotatedActor, String> cell) {
        List<Row> rows = new ArrayList<>();
        List<AnnotatedSentence> sentences = corpus.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<AnnotatedActor> actors = sentences.get(i).actors();
            for (int j = 0; j < actors.size(); j++) {
                String value = cell.apply(actors.get(j));
                if (!value.isEmpty()) {
                    rows.add(new Row(i, j, value));
                }
            }
        }
        return new LabelColumn(name, values, List.copyOf(rows));
    }

    boolean isStance() {
        return name.startsWith(CorpusColumns.STANCE_PREFIX);
    }

    /** Returns the values that there should be actors with: of a stance, that it is held. */
    List<String> answers() {
        return isStance() ? List.of(HELD) : values;
    }

    long count(String value) {
        return rows.stream().filter(row -> row.value().equals(value)).count();
    }
}
