// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Divides the groups of a corpus among splits so that each gets its fraction of every label.
 *
 * <p>This is iterative stratification (Sechidis, Tsoumakas and Vlahavas, 2011) with groups in the
 * place of examples: label by label, the rarest first, each group that has the label goes where
 * most of that label is still wanted.
 */
final class GroupedSplitter {

    /** Counts for every sentence, so that those without labels are divided too. */
    private static final String SENTENCES = "";

    private final Map<Split, Double> fractions = new EnumMap<>(Split.class);
    private final Map<String, Map<String, Integer>> groups = new TreeMap<>();
    private final Map<String, Integer> totals = new TreeMap<>();

    GroupedSplitter(Corpus corpus, Map<Split, Double> fractions) {
        double sum = 0;
        for (Map.Entry<Split, Double> entry : fractions.entrySet()) {
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

    /** Returns the split of each group. */
    Map<String, Split> assign(long seed) {
        List<String> order = new ArrayList<>(groups.keySet());
        Collections.shuffle(order, new Random(seed));
        Map<Split, Map<String, Double>> wanted = new EnumMap<>(Split.class);
        fractions.forEach((split, fraction) -> wanted.put(split, wanted(fraction)));
        Map<String, Split> assigned = new HashMap<>();
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

    private Split place(String group, String what, Map<Split, Map<String, Double>> wanted) {
        Split best =
                wanted.keySet().stream()
                        .max(
                                Comparator.comparing((Split split) -> wanted.get(split).get(what))
                                        .thenComparing(split -> wanted.get(split).get(SENTENCES))
                                        .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow();
        groups.get(group)
                .forEach((key, count) -> wanted.get(best).merge(key, -(double) count, Double::sum));
        return best;
    }
}
