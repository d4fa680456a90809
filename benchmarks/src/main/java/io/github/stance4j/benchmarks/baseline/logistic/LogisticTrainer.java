// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.TrainedBaseline;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Trains logistic regressions on the words around an actor: single words and pairs on either side,
 * the words of the sentence, and where in it the actor stands. Targets are not looked at.
 */
public final class LogisticTrainer {

    static final String HELD = "held";
    static final String NOT_HELD = "not held";

    private final LogisticSettings settings;

    /** Makes a trainer with settings. */
    public LogisticTrainer(LogisticSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /**
     * Trains on one split and fits thresholds to another.
     *
     * @param dev with the schema of the first
     * @throws IllegalArgumentException if a label is not annotated for any actor to train on
     */
    public Baseline train(Corpus train, Corpus dev) {
        List<AnnotatedActor> actors = new ArrayList<>();
        List<ActorContext> contexts = new ArrayList<>();
        for (AnnotatedSentence sentence : train.sentences()) {
            for (AnnotatedActor actor : sentence.actors()) {
                actors.add(actor);
                contexts.add(ActorContext.of(sentence.text(), actor.span(), settings.window()));
            }
        }
        TfIdf tfIdf = new TfIdf(contexts);
        List<Map<String, Double>> features =
                contexts.stream().map(context -> LogisticScorer.features(context, tfIdf)).toList();
        List<Regression> stances = new ArrayList<>();
        for (Stance stance : train.schema().stances()) {
            stances.add(
                    fit(stance.name(), List.of(HELD, NOT_HELD), features, actors, outcome(stance)));
        }
        List<Regression> labelSets = new ArrayList<>();
        for (LabelSet set : train.schema().labelSets()) {
            labelSets.add(
                    fit(
                            set.name(),
                            set.labels(),
                            features,
                            actors,
                            actor -> actor.label(set.name())));
        }
        return TrainedBaseline.of(
                "TF-IDF + logistic regression",
                new LogisticScorer(settings.window(), tfIdf, stances, labelSets),
                dev);
    }

    private static Function<AnnotatedActor, Optional<String>> outcome(Stance stance) {
        return actor ->
                actor.isAnnotated(stance)
                        ? Optional.of(actor.holds(stance) ? HELD : NOT_HELD)
                        : Optional.empty();
    }

    private Regression fit(
            String name,
            List<String> labels,
            List<Map<String, Double>> features,
            List<AnnotatedActor> actors,
            Function<AnnotatedActor, Optional<String>> outcome) {
        List<Map<String, Double>> annotated = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            Optional<String> known = outcome.apply(actors.get(i));
            if (known.isPresent()) {
                annotated.add(features.get(i));
                outcomes.add(known.get());
            }
        }
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException(
                    "No actor to train on has " + name + " annotated, expected at least one");
        }
        return Regression.fit(labels, annotated, outcomes, settings);
    }
}
