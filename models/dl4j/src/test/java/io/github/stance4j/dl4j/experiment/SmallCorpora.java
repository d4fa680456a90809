// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.TrainingConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corpora and settings with which a training takes a second. */
public final class SmallCorpora {

    public static final LabelSchema SCHEMA =
            new LabelSchema(
                    List.of(Stance.CONDEMNATION, Stance.MEDIATION_OFFER),
                    List.of(new LabelSet("tone", List.of("calm", "harsh"))));

    private static final List<String> ACTORS =
            List.of("Norway", "Peru", "Kenya", "Malta", "Chile", "Ghana", "Nepal");
    private static final List<String> DEEDS =
            List.of("condemned the coup", "offered to host talks", "opened a new bridge");

    private SmallCorpora() {}

    /** Sentences of three kinds in turn, two to a group, without splits. */
    public static Corpus of(int sentences) {
        List<AnnotatedSentence> list = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            list.add(sentence(i));
        }
        return new Corpus(SCHEMA, list);
    }

    /** As {@link #of}, a part of the groups for development and a part for the test. */
    public static Corpus divided(int sentences) {
        return of(sentences)
                .withSplits(3, Map.of(Split.TRAIN, 0.5, Split.DEV, 0.25, Split.TEST, 0.25));
    }

    private static AnnotatedSentence sentence(int i) {
        String actor = ACTORS.get(i % ACTORS.size());
        int kind = i % 3;
        AnnotatedActor annotated =
                AnnotatedActor.of(
                        new Mention(actor, new Span(0, actor.length())),
                        Map.of(Stance.CONDEMNATION, kind == 0, Stance.MEDIATION_OFFER, kind == 1),
                        Map.of("tone", kind == 0 ? "harsh" : "calm"));
        return new AnnotatedSentence(
                "s" + i,
                actor + " " + DEEDS.get(kind) + " on day " + i + ".",
                "g" + i / 2,
                Optional.empty(),
                List.of(annotated),
                Map.of());
    }

    /** Settings that train the heads only, for one epoch. */
    public static TrainingConfig config(Map<String, String> others) {
        Map<String, String> settings =
                new HashMap<>(
                        Map.of(
                                "epochs", "1",
                                "batch-size", "8",
                                "frozen-layers", "6",
                                "dev-part", "0.25",
                                "tagger-hidden", "16",
                                "actor-hidden", "32",
                                "head-learning-rate", "1e-2"));
        settings.putAll(others);
        return TrainingConfig.of(settings);
    }
}
