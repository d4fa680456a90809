// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How labels of another tool and ours correspond.
 *
 * <p>Without any of it, a span of another tool is an actor, its label a stance that the actor
 * holds, and {@code SET=VALUE} the label of an exclusive set.
 *
 * @param actorLabel the label that marks an actor and says nothing else about it
 * @param targetLabel the label that marks a target, and the type of the relation to it
 * @param stances stances that the file need not mention, first in the order of the columns
 * @param labelSets which labels of the file exclude each other, by the name of the set
 * @param independent groups of choices, or attributes with values, whose values are stances
 * @param offsets what offsets of the file that is read count; else what its format's do
 * @param outputOffsets the same for the file that is written
 * @param overlaps whether actors of one sentence may overlap in the file that is read
 */
public record ConvertOptions(
        String actorLabel,
        String targetLabel,
        List<String> stances,
        Map<String, List<String>> labelSets,
        Set<String> independent,
        Optional<OffsetUnit> offsets,
        Optional<OffsetUnit> outputOffsets,
        boolean overlaps) {

    /** What is taken if nothing else is said. */
    public static final ConvertOptions DEFAULTS =
            new ConvertOptions(
                    "actor",
                    "target",
                    List.of(),
                    Map.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if a name is blank, actor and target have one label, or a
     *     label is in two sets
     */
    public ConvertOptions {
        Objects.requireNonNull(offsets, "offsets");
        Objects.requireNonNull(outputOffsets, "outputOffsets");
        stances = List.copyOf(stances);
        independent = Set.copyOf(independent);
        Map<String, List<String>> sets = new LinkedHashMap<>();
        labelSets.forEach((set, labels) -> sets.put(set, List.copyOf(labels)));
        labelSets = Collections.unmodifiableMap(sets);
        checkNames(actorLabel, targetLabel, stances, labelSets);
        if (actorLabel.equals(targetLabel)) {
            throw new IllegalArgumentException(
                    "Actors and targets need different labels, found \"" + actorLabel + "\" twice");
        }
    }

    private static void checkNames(
            String actor, String target, List<String> stances, Map<String, List<String>> sets) {
        List<String> names = new ArrayList<>(List.of(actor, target));
        names.addAll(stances);
        names.addAll(sets.keySet());
        Set<String> labels = new HashSet<>();
        for (List<String> set : sets.values()) {
            names.addAll(set);
            for (String label : set) {
                if (!labels.add(label)) {
                    throw new IllegalArgumentException(
                            "The label \"" + label + "\" can be in one set only, and once");
                }
            }
        }
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A label must not be blank, found " + names);
        }
    }

    /** Returns the same with other labels of actors and targets. */
    public ConvertOptions withMarks(String actor, String target) {
        return new ConvertOptions(
                actor, target, stances, labelSets, independent, offsets, outputOffsets, overlaps);
    }

    /** Returns the same with stances that the file need not mention. */
    public ConvertOptions withStances(List<String> names) {
        return new ConvertOptions(
                actorLabel,
                targetLabel,
                names,
                labelSets,
                independent,
                offsets,
                outputOffsets,
                overlaps);
    }

    /** Returns the same with labels of the file that exclude each other. */
    public ConvertOptions withLabelSets(Map<String, List<String>> sets) {
        return new ConvertOptions(
                actorLabel,
                targetLabel,
                stances,
                sets,
                independent,
                offsets,
                outputOffsets,
                overlaps);
    }

    /** Returns the same with groups of choices whose values are stances. */
    public ConvertOptions withIndependent(Set<String> groups) {
        return new ConvertOptions(
                actorLabel,
                targetLabel,
                stances,
                labelSets,
                groups,
                offsets,
                outputOffsets,
                overlaps);
    }

    /** Returns the same with other units of offsets, in the file read and the file written. */
    public ConvertOptions withOffsets(Optional<OffsetUnit> read, Optional<OffsetUnit> written) {
        return new ConvertOptions(
                actorLabel, targetLabel, stances, labelSets, independent, read, written, overlaps);
    }

    /** Returns the same with or without leave for actors that overlap. */
    public ConvertOptions withOverlaps(boolean allowed) {
        return new ConvertOptions(
                actorLabel,
                targetLabel,
                stances,
                labelSets,
                independent,
                offsets,
                outputOffsets,
                allowed);
    }
}
