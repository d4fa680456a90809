// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes files as a whole or not at all: beside their place first, then moved there. */
final class WholeFiles {

    private WholeFiles() {}

    static void write(String text, Path file) throws IOException {
        Path beside = beside(file);
        try {
            Files.writeString(beside, text);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes a folder that is not there yet, or is empty. */
    static void writeFolder(Map<String, String> files, Path folder) throws IOException {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path beside = Files.createDirectory(beside(folder));
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(beside.resolve(file.getKey()), file.getValue());
            }
            Files.deleteIfExists(folder);
            Files.move(beside, folder);
        } finally {
            delete(beside);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static Path beside(Path path) {
        return path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
