// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.ActorStance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Scores sentences part by part, so that progress can be shown. */
final class CorpusScorer {

    private static final int PART = 64;

    private final StanceClassifier classifier;
    private final List<AnnotatedSentence> gold;

    CorpusScorer(StanceClassifier classifier, List<AnnotatedSentence> gold) {
        this.classifier = classifier;
        this.gold = gold;
    }

    /**
     * Returns the answers about each sentence.
     *
     * @param progress is told before each part how many sentences are done
     */
    List<List<ActorStance>> answers(Setting setting, IntConsumer progress) {
        List<List<ActorStance>> answers = new ArrayList<>();
        for (int from = 0; from < gold.size(); from += PART) {
            progress.accept(from);
            answers.addAll(answers(setting, from));
        }
        return answers;
    }

    /** Scores the first part and forgets it: what runs for the first time is slow. */
    void warmUp(Setting setting) {
        answers(setting, 0);
    }

    private List<List<ActorStance>> answers(Setting setting, int from) {
        List<AnnotatedSentence> part = gold.subList(from, Math.min(gold.size(), from + PART));
        return switch (setting) {
            case END_TO_END ->
                    classifier.classifyAll(part.stream().map(AnnotatedSentence::text).toList());
            case GIVEN_ACTORS ->
                    classifier.classifyQueries(
                            part.stream().map(AnnotatedSentence::query).toList());
        };
    }
}
