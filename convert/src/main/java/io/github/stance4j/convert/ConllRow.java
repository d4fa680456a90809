// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

/**
 * A token of a file in columns.
 *
 * @param line where it stands, counted from 1
 * @param token the first column, unless the file names another
 * @param tag the last column
 * @param columns how many there are
 */
record ConllRow(int line, String token, String tag, int columns) {

    /** Reads a line that is not blank, with its token in the first column. */
    static ConllRow of(String line, int number) {
        return of(line, number, 0);
    }

    /**
     * Reads a line that is not blank; columns are parted by tabs or, without any, by spaces.
     *
     * @param tokenColumn the index of the column with the token
     */
    static ConllRow of(String line, int number, int tokenColumn) {
        String[] cells = line.indexOf('\t') >= 0 ? line.split("\t", -1) : line.strip().split(" +");
        String token = tokenColumn < cells.length ? cells[tokenColumn] : "";
        return new ConllRow(number, token, cells[cells.length - 1].strip(), cells.length);
    }
}
