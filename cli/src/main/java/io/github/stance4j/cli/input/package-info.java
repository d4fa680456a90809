// SPDX-License-Identifier: Apache-2.0
/**
 * What can be scored, read from running text, lines, CSV or JSON Lines.
 *
 * <p>An {@link io.github.stance4j.cli.input.InputReader} gives one {@link
 * io.github.stance4j.cli.input.InputItem} after the other: a sentence, or in the place of one what
 * is wrong with it, so that one malformed line does not stop the rest. Only what makes the whole
 * input useless is an {@link io.github.stance4j.cli.input.InputException}. Running text, lines and
 * JSON Lines are read as a stream; CSV, whose quoted cells may reach over any number of lines, as a
 * whole.
 *
 * <p>The trap: offsets count UTF-16 units of the decoded text, a byte order mark left out and line
 * breaks as they stand in the file.
 */
package io.github.stance4j.cli.input;
