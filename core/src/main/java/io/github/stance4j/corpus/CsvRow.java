// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.List;

/**
 * One record of a table.
 *
 * @param line the line on which it starts, counted from 1
 * @param cells its cells, as many as the header has, none null
 */
public record CsvRow(int line, List<String> cells) {

    /** Copies the list. */
    public CsvRow {
        cells = List.copyOf(cells);
    }
}
