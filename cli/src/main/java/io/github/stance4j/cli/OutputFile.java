// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is to be written when long work is done. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Checks what can be checked before: hours of work should not end in a typing error.
     *
     * @throws CommandException if it can't be written where it is to be
     */
    static void check(Path output) {
        if (Files.isDirectory(output)) {
            throw new CommandException(output + ": found a directory, expected a file to write");
        }
        checkFolder(output);
    }

    /**
     * Checks that there is a folder for what is to be written, be that a file or a folder.
     *
     * @throws CommandException if it can't be written where it is to be
     */
    static void checkFolder(Path output) {
        Path folder = output.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new CommandException(output + ": there is no directory " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new CommandException(output + ": the directory can't be written to");
        }
    }
}
