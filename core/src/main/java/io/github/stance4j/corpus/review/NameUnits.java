// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Split;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The labels of one column by the actors' names and the groups of sentences. Rows of one group were
 * written together, so they count as one: as a value if all of them have it.
 */
final class NameUnits {

    /** What a name has in one group. */
    private record Unit(Optional<Split> split, List<String> values) {

        boolean is(String value) {
            return values.stream().allMatch(value::equals);
        }
    }

    /** A name and its groups. */
    static final class Name {

        private final String text;
        private final LabelColumn.Row first;
        private final Map<String, Unit> units = new LinkedHashMap<>();

        private Name(String text, LabelColumn.Row first) {
            this.text = text;
            this.first = first;
        }

        String text() {
            return text;
        }

        /** Returns the first row that it has. */
        LabelColumn.Row first() {
            return first;
        }

        int groups() {
            return units.size();
        }

        int groups(Optional<Split> split) {
            return (int) units.values().stream().filter(u -> u.split().equals(split)).count();
        }

        int count(String value) {
            return (int) units.values().stream().filter(unit -> unit.is(value)).count();
        }

        private int count(Optional<Split> split, String value) {
            return (int)
                    units.values().stream()
                            .filter(unit -> unit.split().equals(split) && unit.is(value))
                            .count();
        }

        double share(String value) {
            return (double) count(value) / groups();
        }

        /** Tells whether it is in dev or test, too, and has the value there always. */
        boolean sameElsewhere(String value) {
            int groups = 0;
            int same = 0;
            for (Split split : List.of(Split.DEV, Split.TEST)) {
                groups += groups(Optional.of(split));
                same += count(Optional.of(split), value);
            }
            return groups > 0 && same == groups;
        }

        /** Tells in how many groups of each split it has the value. */
        String bySplit(String value) {
            return List.of(Split.values()).stream()
                    .map(Optional::of)
                    .filter(split -> groups(split) > 0)
                    .map(
                            split ->
                                    split.get().label()
                                            + " "
                                            + count(split, value)
                                            + " of "
                                            + groups(split))
                    .collect(Collectors.joining(", "));
        }
    }

    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int size;

    private NameUnits() {}

    /**
     * @param normalised keeps what has been normalised before
     */
    static NameUnits of(
            LabelColumn column, List<AnnotatedSentence> sentences, Map<String, String> normalised) {
        NameUnits units = new NameUnits();
        for (LabelColumn.Row row : column.rows()) {
            AnnotatedSentence sentence = sentences.get(row.sentence());
            String text =
                    normalised.computeIfAbsent(
                            sentence.actors().get(row.actor()).text(), Normalised::of);
            units.names
                    .computeIfAbsent(text, key -> new Name(text, row))
                    .units
                    .computeIfAbsent(
                            sentence.group(), key -> new Unit(sentence.split(), new ArrayList<>()))
                    .values()
                    .add(row.value());
        }
        for (Name name : units.names.values()) {
            units.size += name.groups();
            column.values().forEach(v -> units.counts.merge(v, name.count(v), Integer::sum));
        }
        return units;
    }

    Collection<Name> names() {
        return names.values();
    }

    /** Returns the number of names and groups together. */
    int size() {
        return size;
    }

    /** Returns in how many of them a value always is. */
    int count(String value) {
        return counts.getOrDefault(value, 0);
    }
}
