// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an archive holds.
 *
 * @param model the description of the model, as JSON: strings, numbers, booleans, lists and maps
 *     with string keys; kept in order
 * @param vocabulary the word pieces in the order of their indexes, none with a line feed
 * @param weights the tensors, in the order in which they are stored
 * @param licence the licence notice, for people
 */
public record ArchiveContents(
        Map<String, Object> model,
        List<String> vocabulary,
        List<WeightTensor> weights,
        String licence) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if a word piece has a line feed, or two tensors have one
     *     name
     */
    public ArchiveContents {
        model = Collections.unmodifiableMap(new LinkedHashMap<>(model));
        vocabulary = List.copyOf(vocabulary);
        weights = List.copyOf(weights);
        Objects.requireNonNull(licence, "licence");
        for (String piece : vocabulary) {
            if (piece.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("A word piece has a line feed");
            }
        }
        if (weights.stream().map(WeightTensor::name).distinct().count() != weights.size()) {
            throw new IllegalArgumentException("Two tensors have one name in " + weights);
        }
    }
}
