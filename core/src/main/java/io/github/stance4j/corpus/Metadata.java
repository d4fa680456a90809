// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks the cells of columns that mean nothing to us. */
final class Metadata {

    private Metadata() {}

    static Map<String, String> copyOf(Map<String, String> cells) {
        Map<String, String> copy = new LinkedHashMap<>();
        cells.forEach(
                (column, cell) -> {
                    if (!CorpusColumns.isMetadata(column)) {
                        throw new IllegalArgumentException(
                                "\"" + column + "\" can't be a column of metadata");
                    }
                    if (!cell.isEmpty()) {
                        copy.put(column, cell);
                    }
                });
        return Collections.unmodifiableMap(copy);
    }
}
