// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.List;
import java.util.TreeSet;

/**
 * A set of labels of which an actor has exactly one.
 *
 * @param name the name as it stands in a corpus header after {@code class:}, not blank
 * @param labels the labels in alphabetical order; none if they are not known, as in a corpus that
 *     is still to be annotated
 */
public record LabelSet(String name, List<String> labels) {

    /**
     * Sorts and copies the labels.
     *
     * @throws IllegalArgumentException if the name is blank, or a label is blank or stands twice
     */
    public LabelSet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a label set must not be blank");
        }
        var sorted = new TreeSet<>(labels);
        if (sorted.size() != labels.size() || sorted.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "The label set \""
                            + name
                            + "\" needs distinct labels that are not blank, found "
                            + labels);
        }
        labels = List.copyOf(sorted);
    }

    /**
     * Returns the position of a label.
     *
     * @throws IllegalArgumentException if the set does not have it
     */
    public int indexOf(String label) {
        int index = labels.indexOf(label);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "\"" + label + "\" is not one of the labels of " + name + ": " + labels);
        }
        return index;
    }

    /** Returns this set with the labels of another one added. */
    LabelSet union(LabelSet other) {
        var all = new TreeSet<>(labels);
        all.addAll(other.labels);
        return new LabelSet(name, List.copyOf(all));
    }
}
