// SPDX-License-Identifier: Apache-2.0
/**
 * The {@code stance4j} command: a class for each of its commands, and what they share.
 *
 * <p>Results go to standard output and all else to standard error. The exit status is {@link
 * io.github.stance4j.cli.ExitCode 0, 1, 2 or 3}. Nobody sees a stack trace who did not ask for it
 * with {@code --debug}.
 *
 * <p>The trap: libraries print to {@code System.out}; {@link io.github.stance4j.cli.Main} therefore
 * takes it away from them, and results are written to {@link
 * io.github.stance4j.cli.terminal.Console#out()} only.
 */
package io.github.stance4j.cli;
