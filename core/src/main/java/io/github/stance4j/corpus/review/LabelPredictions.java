// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CorpusFormatException;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a classifier says about annotated actors, to be compared with their labels. Whether it has
 * learnt from these very labels is for the caller to know.
 */
public final class LabelPredictions {

    /** Starts the name of a column with the probability of the label in the column NAME. */
    private static final String PROBABILITY = "probability:";

    /** A sentence and, for each of its actors, the answers by the name of the label's column. */
    private record Answered(String text, Map<ActorQuery, Map<String, LabelBelief>> actors) {}

    private final Map<String, Answered> sentences = new HashMap<>();

    private LabelPredictions() {}

    /**
     * Takes the answers of any classifier.
     *
     * @param sentences the sentences that it was asked about, maybe only some of a corpus
     * @param answers for each of them, one for each of its actors, in their order
     * @throws IllegalArgumentException if the answers are not about these actors
     */
    public static LabelPredictions of(
            List<AnnotatedSentence> sentences, List<List<ActorStance>> answers) {
        if (sentences.size() != answers.size()) {
            throw new IllegalArgumentException(
                    answers.size() + " lists of answers for " + sentences.size() + " sentences");
        }
        LabelPredictions predictions = new LabelPredictions();
        for (int i = 0; i < answers.size(); i++) {
            AnnotatedSentence sentence = sentences.get(i);
            List<ActorQuery> asked = sentence.actors().stream().map(AnnotatedActor::query).toList();
            List<ActorQuery> answered =
                    answers.get(i).stream().map(LabelPredictions::query).toList();
            if (!asked.equals(answered)) {
                throw new IllegalArgumentException(
                        "The answers are not about the actors of sentence " + sentence.id());
            }
            Map<ActorQuery, Map<String, LabelBelief>> actors = new HashMap<>();
            answers.get(i).forEach(answer -> actors.put(query(answer), beliefs(answer)));
            predictions.sentences.put(sentence.id(), new Answered(sentence.text(), actors));
        }
        return predictions;
    }

    private static ActorQuery query(ActorStance answer) {
        return new ActorQuery(answer.span(), answer.target().map(target -> target.span()));
    }

    private static Map<String, LabelBelief> beliefs(ActorStance answer) {
        Map<String, LabelBelief> beliefs = new HashMap<>();
        answer.stances()
                .forEach(
                        (stance, p) ->
                                beliefs.put(
                                        CorpusColumns.STANCE_PREFIX + stance.name(),
                                        LabelBelief.ofStance(p)));
        answer.labels()
                .forEach(
                        (set, labels) ->
                                beliefs.put(
                                        CorpusColumns.CLASS_PREFIX + set,
                                        LabelBelief.of(labels.scores())));
        return beliefs;
    }

    /**
     * Takes a corpus of predicted labels, such as cross-validation writes: a column {@code
     * probability:NAME} has the probability that a stance is held, or that of the predicted label
     * of a set.
     *
     * @throws CorpusFormatException if there is no such column, or a cell in one is no probability
     */
    public static LabelPredictions of(LocatedCorpus predicted) {
        List<CorpusDefect> defects = new ArrayList<>();
        LabelPredictions predictions = new LabelPredictions();
        List<AnnotatedSentence> sentences = predicted.corpus().sentences();
        boolean any = false;
        for (int i = 0; i < sentences.size(); i++) {
            AnnotatedSentence sentence = sentences.get(i);
            Map<ActorQuery, Map<String, LabelBelief>> actors = new HashMap<>();
            for (int j = 0; j < sentence.actors().size(); j++) {
                AnnotatedActor actor = sentence.actors().get(j);
                actors.put(actor.query(), beliefs(actor, predicted, i, j, defects));
                any |= !actors.get(actor.query()).isEmpty();
            }
            predictions.sentences.put(sentence.id(), new Answered(sentence.text(), actors));
        }
        if (!any && defects.isEmpty()) {
            defects.add(
                    new CorpusDefect(
                            predicted.source(),
                            predicted.headerLine(),
                            Optional.empty(),
                            "found no column "
                                    + PROBABILITY
                                    + "NAME with probabilities, expected what cross-validate writes"
                                    + " as predictions.csv"));
        }
        if (!defects.isEmpty()) {
            throw new CorpusFormatException(defects);
        }
        return predictions;
    }

    private static Map<String, LabelBelief> beliefs(
            AnnotatedActor actor,
            LocatedCorpus predicted,
            int sentence,
            int index,
            List<CorpusDefect> defects) {
        Map<String, LabelBelief> beliefs = new HashMap<>();
        for (String column : actor.metadata().keySet()) {
            if (column.startsWith(PROBABILITY)) {
                String name = column.substring(PROBABILITY.length());
                Optional<Double> p = probability(actor.metadata().get(column));
                if (p.isEmpty()) {
                    defects.add(
                            new CorpusDefect(
                                    predicted.source(),
                                    predicted.line(sentence, index),
                                    Optional.of(column),
                                    "found "
                                            + CorpusDefect.quoted(actor.metadata().get(column))
                                            + ", expected a number from 0 to 1"));
                } else if (predicted.corpus().schema().stance(name).isPresent()) {
                    beliefs.put(CorpusColumns.STANCE_PREFIX + name, LabelBelief.ofStance(p.get()));
                } else {
                    actor.label(name)
                            .ifPresent(
                                    label ->
                                            beliefs.put(
                                                    CorpusColumns.CLASS_PREFIX + name,
                                                    LabelBelief.ofBest(label, p.get())));
                }
            }
        }
        return beliefs;
    }

    private static Optional<Double> probability(String cell) {
        try {
            double p = Double.parseDouble(cell);
            return p >= 0 && p <= 1 ? Optional.of(p) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns how many annotated actors of a corpus there are answers about. */
    public int covered(Corpus corpus) {
        int covered = 0;
        for (AnnotatedSentence sentence : corpus.sentences()) {
            for (AnnotatedActor actor : sentence.actors()) {
                covered += answers(sentence, actor).isEmpty() ? 0 : 1;
            }
        }
        return covered;
    }

    /** Returns what is said about a label; empty if nothing is, or about another text. */
    Optional<LabelBelief> belief(AnnotatedSentence sentence, AnnotatedActor actor, String column) {
        return Optional.ofNullable(answers(sentence, actor).get(column));
    }

    private Map<String, LabelBelief> answers(AnnotatedSentence sentence, AnnotatedActor actor) {
        Answered answered = sentences.get(sentence.id());
        return answered == null || !answered.text().equals(sentence.text())
                ? Map.of()
                : answered.actors().getOrDefault(actor.query(), Map.of());
    }
}
