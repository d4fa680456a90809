// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Which labels an actor can have: independent stances, and sets of exclusive labels.
 *
 * <p>The header of a corpus is its schema, and the heads of a model are built from it.
 *
 * @param stances the independent labels, in the order of the corpus's columns
 * @param labelSets the exclusive label sets, in the order of the corpus's columns
 */
public record LabelSchema(List<Stance> stances, List<LabelSet> labelSets) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no label at all, or a name stands twice
     */
    public LabelSchema {
        stances = List.copyOf(stances);
        labelSets = List.copyOf(labelSets);
        if (stances.isEmpty() && labelSets.isEmpty()) {
            throw new IllegalArgumentException("A schema needs at least one stance or label set");
        }
        if (new HashSet<>(stances).size() != stances.size()) {
            throw new IllegalArgumentException("A stance stands twice in " + stances);
        }
        if (labelSets.stream().map(LabelSet::name).distinct().count() != labelSets.size()) {
            throw new IllegalArgumentException("A label set stands twice in " + labelSets);
        }
    }

    /** Returns the stance with that name, if the schema has it. */
    public Optional<Stance> stance(String name) {
        return stances.stream().filter(stance -> stance.name().equals(name)).findFirst();
    }

    /** Returns the label set with that name, if the schema has it. */
    public Optional<LabelSet> labelSet(String name) {
        return labelSets.stream().filter(set -> set.name().equals(name)).findFirst();
    }

    /**
     * Returns what this schema and another one both have, in the order of this one: the stances
     * that are in both, and the label sets whose names are in both, each with the labels of either.
     * Empty if they have nothing in common.
     *
     * <p>This is what a classifier can be evaluated on with a corpus that has other columns than
     * the one it was trained on.
     */
    public Optional<LabelSchema> common(LabelSchema other) {
        List<Stance> shared = stances.stream().filter(other.stances::contains).toList();
        List<LabelSet> sets =
                labelSets.stream()
                        .flatMap(set -> other.labelSet(set.name()).map(set::union).stream())
                        .toList();
        return shared.isEmpty() && sets.isEmpty()
                ? Optional.empty()
                : Optional.of(new LabelSchema(shared, sets));
    }
}
