// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file or a folder, and the option that names it.
 *
 * @param option the option, or the label of a parameter
 * @param path as it was given, or as it follows from what was given
 */
record NamedFile(String option, Path path) {

    /** Tells whether both are one file, by whatever paths they are named. */
    boolean isSame(NamedFile other) {
        try {
            if (Files.exists(path) && Files.exists(other.path)) {
                // To write to a device, such as a terminal, takes nothing away from who reads it.
                return (Files.isRegularFile(path) || Files.isDirectory(path))
                        && Files.isSameFile(path, other.path);
            }
            return real(path).equals(real(other.path));
        } catch (IOException e) {
            // What can't be looked at can't be read or written, either, which is told then.
            return false;
        }
    }

    /** Returns the path without symbolic links where there is no file of that name yet. */
    private static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        return folder == null || Files.notExists(folder)
                ? whole
                : folder.toRealPath().resolve(whole.getFileName());
    }
}
