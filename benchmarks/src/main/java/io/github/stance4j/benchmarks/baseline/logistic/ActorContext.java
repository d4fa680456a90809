// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.logistic;

import io.github.stance4j.Span;
import io.github.stance4j.benchmarks.baseline.logistic.Words.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the regressions know of an actor.
 *
 * @param terms how often each word or pair of words stands to the left, to the right, or anywhere
 *     in the sentence; which of these is in the term's name
 * @param position where the actor stands, by name; two of the values are always there and above 0
 */
record ActorContext(Map<String, Integer> terms, Map<String, Double> position) {

    /** Stands for the actor in pairs, so that its neighbours are told from words farther away. */
    private static final String ACTOR = "<actor>";

    private static final int PARTS = 5;

    /** Reads the context of an actor, {@code window} words on each side. */
    static ActorContext of(String sentence, Span actor, int window) {
        List<Word> words = Words.in(sentence);
        Map<String, Integer> terms = new TreeMap<>();
        words.forEach(word -> count("any " + word.text(), terms));

        List<String> left = Words.before(words, actor.start(), window);
        left.forEach(word -> count("left " + word, terms));
        left.add(ACTOR);
        countPairs("left ", left, terms);

        List<String> right = Words.after(words, actor.end(), window);
        right.forEach(word -> count("right " + word, terms));
        right.add(0, ACTOR);
        countPairs("right ", right, terms);
        return new ActorContext(terms, position(words, actor));
    }

    private static void countPairs(String side, List<String> words, Map<String, Integer> terms) {
        for (int i = 1; i < words.size(); i++) {
            count(side + words.get(i - 1) + " " + words.get(i), terms);
        }
    }

    private static void count(String term, Map<String, Integer> terms) {
        terms.merge(term, 1, Integer::sum);
    }

    private static Map<String, Double> position(List<Word> words, Span actor) {
        int before = Words.before(words, actor.start(), words.size()).size();
        int after = Words.after(words, actor.end(), words.size()).size();
        Map<String, Double> position = new HashMap<>();
        position.put("position from start", 1.0 / (1 + before));
        position.put("position from end", 1.0 / (1 + after));
        position.put("position in part " + PARTS * before / (before + after + 1), 1.0);
        return position;
    }
}
