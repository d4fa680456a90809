// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import io.github.stance4j.ActorStance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.evaluation.ProcessMemory;
import io.github.stance4j.evaluation.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks a system about all data. */
public final class Questions {

    /** Sentences that are given at once. */
    private static final int PART = 64;

    private static final double NANOS = 1e9;

    private final Map<String, Corpus> measured;

    /**
     * Makes the questions.
     *
     * @param measured the data by their names; times are taken on the first
     */
    public Questions(Map<String, Corpus> measured) {
        this.measured = new LinkedHashMap<>(measured);
    }

    /**
     * Opens a system, asks it in both settings, and closes it. The first sentences are asked once
     * more before, for what runs for the first time is slow.
     *
     * @param opener makes it ready
     * @param name tells what to call it
     */
    public <C extends StanceClassifier> SystemAnswers ask(
            Supplier<C> opener, Function<C, String> name) {
        long begin = System.nanoTime();
        try (C classifier = opener.get()) {
            double openSeconds = secondsSince(begin);
            Map<Setting, Double> speed = new EnumMap<>(Setting.class);
            Map<String, Map<Setting, List<List<ActorStance>>>> answers = new LinkedHashMap<>();
            measured.forEach(
                    (data, corpus) -> {
                        Map<Setting, List<List<ActorStance>>> ofData = new EnumMap<>(Setting.class);
                        for (Setting setting : Setting.values()) {
                            List<AnnotatedSentence> gold = corpus.sentences();
                            ask(classifier, setting, gold.subList(0, Math.min(PART, gold.size())));
                            long start = System.nanoTime();
                            ofData.put(setting, ask(classifier, setting, gold));
                            speed.putIfAbsent(setting, gold.size() / secondsSince(start));
                        }
                        answers.put(data, ofData);
                    });
            return new SystemAnswers(
                    name.apply(classifier),
                    classifier.schema(),
                    openSeconds,
                    ProcessMemory.peakBytes(),
                    speed,
                    answers);
        }
    }

    private static List<List<ActorStance>> ask(
            StanceClassifier classifier, Setting setting, List<AnnotatedSentence> gold) {
        List<List<ActorStance>> answers = new ArrayList<>();
        for (int from = 0; from < gold.size(); from += PART) {
            List<AnnotatedSentence> part = gold.subList(from, Math.min(gold.size(), from + PART));
            answers.addAll(
                    switch (setting) {
                        case END_TO_END ->
                                classifier.classifyAll(
                                        part.stream().map(AnnotatedSentence::text).toList());
                        case GIVEN_ACTORS ->
                                classifier.classifyQueries(
                                        part.stream().map(AnnotatedSentence::query).toList());
                    });
        }
        return answers;
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / NANOS;
    }
}
