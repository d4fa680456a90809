// SPDX-License-Identifier: Apache-2.0
/**
 * Where the command reads and writes, and text for people who watch a terminal.
 *
 * <p>The trap: text of the input may hold anything, escape sequences included; it goes to a
 * terminal only as {@link io.github.stance4j.cli.terminal.TerminalText} makes it.
 */
package io.github.stance4j.cli.terminal;
