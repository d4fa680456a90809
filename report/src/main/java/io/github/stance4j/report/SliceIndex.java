// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.evaluation.Slice;
import io.github.stance4j.evaluation.Slices;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which sentences are in which part; a part is known by its number, as values may be anything. */
final class SliceIndex {

    private final List<Slice> slices;
    private final List<Set<Integer>> sentences = new ArrayList<>();

    SliceIndex(ReportContents contents) {
        this.slices = contents.slices();
        Map<String, Map<String, List<Integer>>> parts = new LinkedHashMap<>();
        for (Slice slice : slices) {
            Map<String, List<Integer>> values =
                    parts.computeIfAbsent(
                            slice.column(),
                            column ->
                                    new Slices(column, contents.schema(), contents.gold()).parts());
            sentences.add(new HashSet<>(values.getOrDefault(slice.value(), List.of())));
        }
    }

    /** Returns the numbers of a sentence's parts, with spaces between. */
    String of(int sentence) {
        return IntStream.range(0, slices.size())
                .filter(i -> sentences.get(i).contains(sentence))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    /** Returns the values of a sentence: {@code column value}. */
    List<String> names(int sentence) {
        return IntStream.range(0, slices.size())
                .filter(i -> sentences.get(i).contains(sentence))
                .mapToObj(i -> slices.get(i).column() + " " + slices.get(i).value())
                .toList();
    }
}
