// SPDX-License-Identifier: Apache-2.0
/**
 * Answers written as a table, JSON Lines, CSV or a page of HTML.
 *
 * <p>A {@link io.github.stance4j.cli.output.ResultWriter} takes each sentence with its actors as it
 * comes. JSON Lines and CSV are for programs and keep every character; what those can't hold, such
 * as a lone surrogate in UTF-8, is escaped or replaced by one of the same length, so that offsets
 * stay right. The table and the page are for people and show nothing that could act on a terminal
 * or a browser.
 */
package io.github.stance4j.cli.output;
