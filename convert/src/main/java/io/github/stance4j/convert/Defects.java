// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CorpusFormatException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with the files, so that all is told in one run. */
final class Defects {

    private final Map<String, List<CorpusDefect>> bySource = new LinkedHashMap<>();

    void add(Place place, String message) {
        add(new CorpusDefect(place.source(), place.line(), place.field(), message));
    }

    void add(CorpusDefect defect) {
        bySource.computeIfAbsent(defect.source(), source -> new ArrayList<>()).add(defect);
    }

    boolean isEmpty() {
        return bySource.isEmpty();
    }

    /**
     * Ends the reading if anything is wrong.
     *
     * @throws CorpusFormatException if so; it lists every defect, file by file in order of lines
     */
    void throwIfAny() {
        if (!isEmpty()) {
            throw new CorpusFormatException(
                    bySource.values().stream()
                            .flatMap(
                                    file ->
                                            file.stream()
                                                    .sorted(
                                                            Comparator.comparingInt(
                                                                    CorpusDefect::line)))
                            .toList());
        }
    }
}
