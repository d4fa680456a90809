// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.ActorStance;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.Calibrator;
import io.github.stance4j.model.LabelledLogits;
import io.github.stance4j.model.StanceAssembler;
import java.util.ArrayList;
import java.util.List;

/**
 * A baseline that was trained: probabilities and thresholds are fitted to the development split by
 * the very {@link Calibrator} that fits those of the model.
 */
public final class TrainedBaseline implements Baseline {

    private final String name;
    private final ActorScorer scorer;
    private final StanceAssembler assembler;

    private TrainedBaseline(String name, ActorScorer scorer, StanceAssembler assembler) {
        this.name = name;
        this.scorer = scorer;
        this.assembler = assembler;
    }

    /**
     * Fits probabilities and thresholds.
     *
     * @param name what to call the baseline in a table
     * @param scorer answers with the labels of the corpus
     * @param dev sentences that the scorer has not learnt from; a stance with fewer than {@value
     *     Calibrator#FEWEST} actors here that hold it is held from 0.5 on
     */
    public static TrainedBaseline of(String name, ActorScorer scorer, Corpus dev) {
        List<LabelledLogits> actors = new ArrayList<>();
        for (AnnotatedSentence sentence : dev.sentences()) {
            List<ActorProbabilities> answers = scorer.score(sentence.query());
            for (int i = 0; i < answers.size(); i++) {
                actors.add(new LabelledLogits(answers.get(i).logits(), sentence.actors().get(i)));
            }
        }
        Calibration calibration = Calibrator.fit(dev.schema(), actors);
        return new TrainedBaseline(name, scorer, new StanceAssembler(dev.schema(), calibration));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<ActorStance> score(SentenceQuery query) {
        List<ActorProbabilities> answers = scorer.score(query);
        List<ActorStance> stances = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            ActorQuery actor = query.actors().get(i);
            stances.add(
                    assembler.assemble(
                            query.sentence(),
                            actor.actor(),
                            actor.target(),
                            answers.get(i).logits()));
        }
        return stances;
    }
}
