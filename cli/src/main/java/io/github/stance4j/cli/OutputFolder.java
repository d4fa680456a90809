// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that long work writes to. */
final class OutputFolder {

    private OutputFolder() {}

    /**
     * Makes the folder, before the work begins.
     *
     * @throws CommandException if there is a file of its name, or it can't be written to
     * @throws IOException if it can't be made
     */
    static void make(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandException(folder + ": found a file, expected a folder");
        }
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new CommandException(folder + ": the folder can't be written to");
        }
    }
}
