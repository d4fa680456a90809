// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

/**
 * A token of a file in columns.
 *
 * @param line where it stands, counted from 1
 * @param token the first column
 * @param tag the last column
 * @param columns how many there are
 */
record ConllRow(int line, String token, String tag, int columns) {

    /** Reads a line that is not blank; columns are parted by tabs or, without any, by spaces. */
    static ConllRow of(String line, int number) {
        String[] cells = line.indexOf('\t') >= 0 ? line.split("\t", -1) : line.strip().split(" +");
        return new ConllRow(number, cells[0], cells[cells.length - 1].strip(), cells.length);
    }
}
