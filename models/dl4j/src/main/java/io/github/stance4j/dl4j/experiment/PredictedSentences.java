// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes an annotation of answers about given actors, with what was annotated beside it. */
final class PredictedSentences {

    private static final String FOLD = "fold";
    private static final String PROBABILITY = "probability:";
    private static final String GOLD = "gold:";

    private PredictedSentences() {}

    /**
     * @param answers for each sentence, one for each of its actors
     */
    static List<AnnotatedSentence> of(
            List<AnnotatedSentence> gold, List<List<ActorStance>> answers, int fold) {
        List<AnnotatedSentence> predicted = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            predicted.add(sentence(gold.get(i), answers.get(i), Integer.toString(fold)));
        }
        return predicted;
    }

    private static AnnotatedSentence sentence(
            AnnotatedSentence gold, List<ActorStance> answers, String fold) {
        List<AnnotatedActor> actors = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            actors.add(actor(gold.actors().get(i), answers.get(i), fold));
        }
        return new AnnotatedSentence(
                gold.id(),
                gold.text(),
                gold.group(),
                gold.split(),
                actors,
                actors.isEmpty() ? Map.of(FOLD, fold) : Map.of());
    }

    private static AnnotatedActor actor(AnnotatedActor gold, ActorStance answer, String fold) {
        Map<Stance, Boolean> stances = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> beside = new LinkedHashMap<>();
        beside.put(FOLD, fold);
        answer.stances()
                .forEach(
                        (stance, probability) -> {
                            stances.put(stance, answer.holds(stance));
                            beside.put(PROBABILITY + stance.name(), text(probability));
                            if (gold.isAnnotated(stance)) {
                                beside.put(GOLD + stance.name(), gold.holds(stance) ? "1" : "0");
                            }
                        });
        answer.labels()
                .forEach(
                        (set, scores) -> {
                            labels.put(set, scores.label());
                            beside.put(
                                    PROBABILITY + set, text(scores.scores().get(scores.label())));
                            gold.label(set).ifPresent(label -> beside.put(GOLD + set, label));
                        });
        return new AnnotatedActor(gold.actor(), gold.target(), stances, labels, beside);
    }

    private static String text(double probability) {
        return String.format(Locale.ROOT, "%.4f", probability);
    }

    /** Returns sentences in the order in which a corpus has them. */
    static Corpus inOrderOf(Corpus corpus, List<AnnotatedSentence> sentences) {
        Map<String, AnnotatedSentence> byId = new HashMap<>();
        sentences.forEach(sentence -> byId.put(sentence.id(), sentence));
        return new Corpus(
                corpus.schema(),
                corpus.sentences().stream().map(sentence -> byId.get(sentence.id())).toList());
    }
}
