// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import io.github.stance4j.ActorStance;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences as vectors of their words, each weighted by <i>(1 + log tf) · (1 + log ((1 + n) / (1 +
 * df)))</i> with tf its number in the sentence, df the number of the n sentences that have it
 * (Manning, Raghavan and Schütze, <i>Introduction to Information Retrieval</i>, 2008, sections 6.2
 * and 6.4.1, smoothed by one sentence that has every word).
 *
 * <p>The words of the actors are left out: what is said of them is to differ, not who they are. So
 * are numbers.
 */
final class TermVectors {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*");

    private TermVectors() {}

    /** Returns a vector for each sentence, in order. */
    static List<SparseVector> of(List<Candidate> sentences) {
        List<Map<String, Integer>> counts = sentences.stream().map(TermVectors::counts).toList();
        Map<String, Integer> sentencesWith = new HashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Map<String, Integer> ofSentence : counts) {
            for (String word : ofSentence.keySet()) {
                sentencesWith.merge(word, 1, Integer::sum);
                numbers.putIfAbsent(word, numbers.size());
            }
        }
        return counts.stream()
                .map(
                        ofSentence -> {
                            Map<Integer, Double> elements = new HashMap<>();
                            ofSentence.forEach(
                                    (word, count) ->
                                            elements.put(
                                                    numbers.get(word),
                                                    weight(
                                                            count,
                                                            sentencesWith.get(word),
                                                            counts.size())));
                            return SparseVector.normalized(elements);
                        })
                .toList();
    }

    private static double weight(int count, int sentencesWith, int sentences) {
        return (1 + Math.log(count)) * (1 + Math.log((1.0 + sentences) / (1 + sentencesWith)));
    }

    private static Map<String, Integer> counts(Candidate candidate) {
        StringBuilder said = new StringBuilder(candidate.sentence().text());
        for (ActorStance actor : candidate.actors()) {
            for (int i = actor.span().start(); i < actor.span().end(); i++) {
                said.setCharAt(i, ' ');
            }
        }
        return WORD.matcher(said)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toMap(word -> word, word -> 1, Integer::sum, TreeMap::new));
    }
}
