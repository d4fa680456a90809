// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How often two annotators gave a unit the same one of several values, and how much of that is more
 * than chance.
 *
 * @param counts for each value of the first annotator, how often the second gave which
 */
public record NominalAgreement(Map<String, Map<String, Integer>> counts) {

    /** Copies the maps. */
    public NominalAgreement {
        Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
        counts.forEach((first, row) -> copy.put(first, Map.copyOf(row)));
        counts = Map.copyOf(copy);
    }

    /** Counts pairs of values. */
    static final class Counter {

        private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

        void add(String first, String second) {
            counts.computeIfAbsent(first, value -> new TreeMap<>()).merge(second, 1, Integer::sum);
        }

        NominalAgreement agreement() {
            return new NominalAgreement(counts);
        }
    }

    /** Returns how many units there are. */
    public int units() {
        return counts.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(n -> n)
                .sum();
    }

    /** Returns the units on which both agree. */
    public int agreed() {
        return counts.entrySet().stream()
                .mapToInt(row -> row.getValue().getOrDefault(row.getKey(), 0))
                .sum();
    }

    /** Returns the share of units on which both agree; undefined without units. */
    public OptionalDouble observed() {
        return BinaryCounts.ratio(agreed(), units());
    }

    /**
     * Returns Krippendorff's alpha for nominal data of two annotators without missing values
     * (Krippendorff, <i>Content Analysis</i>, 2004, section 11.3): 1 - (n - 1) · D / E, where n is
     * the number of values, D of pairs that differ within units and E of those among all values.
     * Undefined if all values are the same: then nothing could have differed.
     */
    public OptionalDouble alpha() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        margins(true).forEach((value, n) -> totals.merge(value, n, Integer::sum));
        margins(false).forEach((value, n) -> totals.merge(value, n, Integer::sum));
        double values = 2.0 * units();
        double expected =
                values * values - totals.values().stream().mapToDouble(n -> (double) n * n).sum();
        double differing = 2.0 * (units() - agreed());
        return expected == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (values - 1) * differing / expected);
    }

    /**
     * Returns Cohen's kappa (Cohen 1960): agreement beyond the chance that comes of each
     * annotator's own frequencies. Undefined if both always gave one and the same value.
     */
    public OptionalDouble kappa() {
        double units = units();
        Map<String, Integer> second = margins(false);
        double chance =
                margins(true).entrySet().stream()
                        .mapToDouble(
                                first ->
                                        first.getValue()
                                                / units
                                                * second.getOrDefault(first.getKey(), 0)
                                                / units)
                        .sum();
        return units == 0 || chance == 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((agreed() / units - chance) / (1 - chance));
    }

    /** Returns how often each value was given by one of the two. */
    private Map<String, Integer> margins(boolean ofFirst) {
        Map<String, Integer> margins = new LinkedHashMap<>();
        counts.forEach(
                (first, row) ->
                        row.forEach(
                                (second, n) ->
                                        margins.merge(ofFirst ? first : second, n, Integer::sum)));
        return margins;
    }
}
