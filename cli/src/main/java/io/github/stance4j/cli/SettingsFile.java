// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file in YAML; what is wrong with it is told in words. */
final class SettingsFile {

    /** Reads a file. */
    @FunctionalInterface
    interface Reader<T> {

        /**
         * @throws IllegalArgumentException if the file is not as it should be; the message has the
         *     place
         */
        T read(Path file) throws IOException;
    }

    private SettingsFile() {}

    /**
     * Reads a file.
     *
     * @param expected what it should be, for messages
     * @throws CommandException if it can't be read, or is not as it should be
     */
    static <T> T read(Path file, String expected, Reader<T> reader) {
        if (Files.isDirectory(file)) {
            throw new CommandException(file + ": found a directory, expected " + expected);
        }
        try {
            return reader.read(file);
        } catch (NoSuchFileException e) {
            throw new CommandException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new CommandException(file + ": can't be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new CommandException(e.getMessage(), e);
        }
    }
}
