// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Divides the groups of a corpus among parts so that each gets its fraction of every label.
 *
 * <p>This is iterative stratification (Sechidis, Tsoumakas and Vlahavas, 2011) with groups in the
 * place of examples: label by label, the rarest first, each group that has the label goes where
 * most of that label is still wanted.
 *
 * @param <P> names a part, such as a split or the number of a fold; the first of equals wins
 */
final class GroupedSplitter<P extends Comparable<? super P>> {

    /** Counts for every sentence, so that those without labels are divided too. */
    private static final String SENTENCES = "";

    private final Map<P, Double> fractions = new TreeMap<>();
    private final Map<String, Map<String, Integer>> groups = new TreeMap<>();
    private final Map<String, Integer> totals = new TreeMap<>();

    GroupedSplitter(Corpus corpus, Map<P, Double> fractions) {
        double sum = 0;
        for (Map.Entry<P, Double> entry : fractions.entrySet()) {
            double fraction = entry.getValue();
            if (!(fraction >= 0 && fraction <= 1)) {
                throw new IllegalArgumentException(
                        "A fraction must be in [0, 1], found " + fractions);
            }
            if (fraction > 0) {
                this.fractions.put(entry.getKey(), fraction);
            }
            sum += fraction;
        }
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("The fractions must add up to 1: " + fractions);
        }
        corpus.sentences().forEach(this::count);
    }

    private void count(AnnotatedSentence sentence) {
        count(sentence, SENTENCES);
        for (AnnotatedActor actor : sentence.actors()) {
            actor.held().forEach(s -> count(sentence, CorpusColumns.STANCE_PREFIX + s.name()));
            actor.labels()
                    .forEach(
                            (set, l) ->
                                    count(sentence, CorpusColumns.CLASS_PREFIX + set + "=" + l));
        }
    }

    private void count(AnnotatedSentence sentence, String what) {
        totals.merge(what, 1, Integer::sum);
        groups.computeIfAbsent(sentence.group(), name -> new HashMap<>())
                .merge(what, 1, Integer::sum);
    }

    /** Returns the part of each group. */
    Map<String, P> assign(long seed) {
        List<String> order = new ArrayList<>(groups.keySet());
        Collections.shuffle(order, new Random(seed));
        Map<P, Map<String, Double>> wanted = new TreeMap<>();
        fractions.forEach((part, fraction) -> wanted.put(part, wanted(fraction)));
        Map<String, P> assigned = new HashMap<>();
        for (String what : rarestFirst()) {
            order.stream()
                    .filter(group -> !assigned.containsKey(group))
                    .filter(group -> groups.get(group).containsKey(what))
                    .sorted(Comparator.comparing(group -> -groups.get(group).get(what)))
                    .forEach(group -> assigned.put(group, place(group, what, wanted)));
        }
        return assigned;
    }

    private Map<String, Double> wanted(double fraction) {
        Map<String, Double> wanted = new HashMap<>();
        totals.forEach((what, total) -> wanted.put(what, fraction * total));
        return wanted;
    }

    private List<String> rarestFirst() {
        return totals.keySet().stream().sorted(Comparator.comparing(totals::get)).toList();
    }

    private P place(String group, String what, Map<P, Map<String, Double>> wanted) {
        P best =
                wanted.keySet().stream()
                        .max(
                                Comparator.comparing((P part) -> wanted.get(part).get(what))
                                        .thenComparing(part -> wanted.get(part).get(SENTENCES))
                                        .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow();
        groups.get(group)
                .forEach((key, count) -> wanted.get(best).merge(key, -(double) count, Double::sum));
        return best;
    }
}
