// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Mention;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences about two countries, of whom one may hold a stance; which one, the words between them
 * tell. No two splits have a pair of countries in common. Calls for de-escalation are never held.
 */
public final class WhoCondemns {

    private static final List<String> COUNTRIES =
            List.of(
                    "Norway", "Peru", "Kenya", "Oman", "Chile", "Ghana", "Malta", "Tunisia",
                    "Nepal", "Cuba");

    /** How the countries stand to each other, which of them holds what. */
    private enum Pattern {
        ACTIVE("%s condemned %s.", 0, Stance.CONDEMNATION),
        PASSIVE("%s was condemned by %s.", 1, Stance.CONDEMNATION),
        OFFER("%s offered to mediate after %s left.", 0, Stance.MEDIATION_OFFER),
        NONE("%s met %s.", -1, null);

        private final String form;
        private final int holder;
        private final Stance stance;

        Pattern(String form, int holder, Stance stance) {
            this.form = form;
            this.holder = holder;
            this.stance = stance;
        }
    }

    private WhoCondemns() {}

    /** Returns the pairs whose sum leaves some rest when it is divided by three. */
    private static Corpus corpus(int rest) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (int one = 0; one < COUNTRIES.size(); one++) {
            for (int other = 0; other < COUNTRIES.size(); other++) {
                if (one != other && (one + other) % 3 == rest) {
                    for (Pattern pattern : Pattern.values()) {
                        sentences.add(sentence(pattern, COUNTRIES.get(one), COUNTRIES.get(other)));
                    }
                }
            }
        }
        return new Corpus(Sentences.SCHEMA, sentences);
    }

    /** Returns the sentences to train on. */
    public static Corpus train() {
        return corpus(0);
    }

    /** Returns the sentences to choose thresholds by. */
    public static Corpus dev() {
        return corpus(1);
    }

    /** Returns the sentences to look at in the end. */
    public static Corpus test() {
        return corpus(2);
    }

    /** Returns some of the sentences in which one condemns the other, or is condemned. */
    public static Corpus condemnations(Corpus corpus, int most) {
        return new Corpus(
                corpus.schema(),
                corpus.sentences().stream()
                        .filter(sentence -> sentence.text().contains("condemned"))
                        .limit(most)
                        .toList());
    }

    private static AnnotatedSentence sentence(Pattern pattern, String one, String other) {
        String text = pattern.form.formatted(one, other);
        return AnnotatedSentence.of(
                pattern + one + other,
                text,
                List.of(
                        actor(text, one, pattern, pattern.holder == 0),
                        actor(text, other, pattern, pattern.holder == 1)));
    }

    private static AnnotatedActor actor(String text, String name, Pattern pattern, boolean holds) {
        Map<Stance, Boolean> stances = new HashMap<>();
        Sentences.SCHEMA
                .stances()
                .forEach(stance -> stances.put(stance, holds && stance == pattern.stance));
        boolean condemns = stances.get(Stance.CONDEMNATION);
        int start = text.indexOf(name);
        return AnnotatedActor.of(
                Mention.in(text, new Span(start, start + name.length())),
                stances,
                Map.of(Sentiment.NAME, condemns ? Sentiment.NEGATIVE : Sentiment.NEUTRAL));
    }

    /** Returns the answers about all actors of a corpus, in its order. */
    public static List<ActorStance> answers(Baseline baseline, Corpus corpus) {
        return corpus.sentences().stream()
                .flatMap(sentence -> baseline.score(sentence.query()).stream())
                .toList();
    }

    /** Returns the part of a corpus's actors of whom a baseline says what is true. */
    public static double accuracy(Baseline baseline, Corpus corpus) {
        List<ActorStance> answers = answers(baseline, corpus);
        List<AnnotatedActor> gold =
                corpus.sentences().stream().flatMap(s -> s.actors().stream()).toList();
        int right = 0;
        for (int i = 0; i < gold.size(); i++) {
            boolean held = answers.get(i).held().equals(gold.get(i).held());
            String label = answers.get(i).label(Sentiment.NAME);
            right += held && label.equals(gold.get(i).labels().get(Sentiment.NAME)) ? 1 : 0;
        }
        return (double) right / gold.size();
    }
}
