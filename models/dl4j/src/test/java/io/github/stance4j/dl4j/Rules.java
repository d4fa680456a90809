// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers without a network, to compare one with. */
final class Rules {

    private Rules() {}

    /** Every actor holds every stance. */
    static List<List<ActorStance>> everything(List<AnnotatedSentence> gold) {
        return answers(gold, (sentence, actor) -> Set.copyOf(Stances.ALL));
    }

    /** The actor nearest to a cue that the training sentences have holds the cue's stance. */
    static List<List<ActorStance>> keywords(Corpus train, List<AnnotatedSentence> gold) {
        Map<Stance, Set<String>> cues = cues(train);
        return answers(gold, (sentence, actor) -> heldByKeyword(cues, sentence, actor));
    }

    private static final class Stances {
        static final List<Stance> ALL =
                List.of(Stance.CONDEMNATION, Stance.DE_ESCALATION_CALL, Stance.MEDIATION_OFFER);
    }

    private interface Rule {
        Set<Stance> held(AnnotatedSentence sentence, AnnotatedActor actor);
    }

    private static Map<Stance, Set<String>> cues(Corpus train) {
        Map<Stance, Set<String>> cues = new HashMap<>();
        Stances.ALL.forEach(stance -> cues.put(stance, new HashSet<>()));
        for (AnnotatedSentence sentence : train.sentences()) {
            for (AnnotatedActor actor : sentence.actors()) {
                String[] parts = actor.metadata().getOrDefault("cue", "").split(" ; ");
                List<Stance> held = Stances.ALL.stream().filter(actor::holds).toList();
                for (int i = 0; i < held.size() && i < parts.length; i++) {
                    cues.get(held.get(i)).add(parts[i].split(" … ")[0].toLowerCase(Locale.ROOT));
                }
            }
        }
        return cues;
    }

    private static Set<Stance> heldByKeyword(
            Map<Stance, Set<String>> cues, AnnotatedSentence sentence, AnnotatedActor actor) {
        Set<Stance> held = new HashSet<>();
        String text = sentence.text().toLowerCase(Locale.ROOT);
        cues.forEach(
                (stance, words) -> {
                    for (String word : words) {
                        int at = word.isBlank() ? -1 : text.indexOf(word);
                        if (at >= 0 && nearest(sentence, at).equals(actor)) {
                            held.add(stance);
                        }
                    }
                });
        return held;
    }

    private static AnnotatedActor nearest(AnnotatedSentence sentence, int position) {
        return sentence.actors().stream()
                .min(Comparator.comparingInt(actor -> Math.abs(actor.span().start() - position)))
                .orElseThrow();
    }

    private static List<List<ActorStance>> answers(List<AnnotatedSentence> gold, Rule rule) {
        List<List<ActorStance>> answers = new ArrayList<>();
        for (AnnotatedSentence sentence : gold) {
            answers.add(
                    sentence.actors().stream()
                            .map(actor -> answer(actor, rule.held(sentence, actor)))
                            .toList());
        }
        return answers;
    }

    private static ActorStance answer(AnnotatedActor actor, Set<Stance> held) {
        Map<Stance, Double> probabilities = new LinkedHashMap<>();
        Stances.ALL.forEach(stance -> probabilities.put(stance, held.contains(stance) ? 1.0 : 0));
        LabelDistribution sentiment =
                new LabelDistribution(
                        "neutral", Map.of("negative", 0.0, "neutral", 1.0, "positive", 0.0));
        return new ActorStance(
                actor.actor(),
                Optional.empty(),
                probabilities,
                held,
                Map.of("sentiment", sentiment));
    }
}
