// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.LabelSet;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.Corpus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says of every actor what is true of most: with rare stances, that it holds none. */
public final class MajorityBaseline implements Baseline {

    private final Answer answer;

    private MajorityBaseline(Answer answer) {
        this.answer = answer;
    }

    /** Counts the labels of a corpus; a stance's probability is how often it is held there. */
    public static MajorityBaseline of(Corpus corpus) {
        List<AnnotatedActor> actors =
                corpus.sentences().stream().flatMap(s -> s.actors().stream()).toList();
        Map<Stance, Double> stances = new LinkedHashMap<>();
        for (Stance stance : corpus.schema().stances()) {
            List<AnnotatedActor> known =
                    actors.stream().filter(actor -> actor.isAnnotated(stance)).toList();
            long held = known.stream().filter(actor -> actor.holds(stance)).count();
            stances.put(stance, (double) held / Math.max(1, known.size()));
        }
        Map<String, LabelDistribution> labels = new LinkedHashMap<>();
        for (LabelSet set : corpus.schema().labelSets()) {
            labels.put(set.name(), distribution(set, actors));
        }
        return new MajorityBaseline(new Answer(stances, labels));
    }

    private static LabelDistribution distribution(LabelSet set, List<AnnotatedActor> actors) {
        double[] counts = new double[set.labels().size()];
        double total = 0;
        for (AnnotatedActor actor : actors) {
            if (actor.label(set.name()).isPresent()) {
                counts[set.indexOf(actor.labels().get(set.name()))]++;
                total++;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = total == 0 ? 1.0 / counts.length : counts[i] / total;
        }
        return LabelDistribution.of(set, counts);
    }

    @Override
    public String name() {
        return "majority";
    }

    @Override
    public List<ActorStance> score(SentenceQuery query) {
        return query.actors().stream().map(actor -> answer.about(actor, query)).toList();
    }
}
