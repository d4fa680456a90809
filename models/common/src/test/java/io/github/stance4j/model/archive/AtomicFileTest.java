// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir Path folder;

    @Test
    void itReplacesWhatWasThereAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("file");
        AtomicFile.write(file, new byte[] {1, 2, 3});
        AtomicFile.write(file, new byte[] {4});

        assertArrayEquals(new byte[] {4}, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void whoMayReadAnyNewFileMayReadIt() throws IOException {
        Path file = folder.resolve("file");
        AtomicFile.write(file, new byte[] {1});
        Path any = Files.createFile(folder.resolve("any"));

        assertEquals(permissions(any), permissions(file));
    }

    private static Object permissions(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.getPosixFilePermissions(file)
                : Files.isReadable(file);
    }

    @Test
    void whereItFailsNothingIsLeftBehind() throws IOException {
        Path occupied = folder.resolve("occupied");
        Files.createDirectory(occupied);
        Files.createFile(occupied.resolve("something"));

        assertThrows(IOException.class, () -> AtomicFile.write(occupied, new byte[] {1}));

        assertEquals(List.of(occupied), files());
    }

    @Test
    void aFullDiskLeavesWhatWasThereAndNothingBesideIt() throws IOException {
        Path file = folder.resolve("file");
        AtomicFile.write(file, new byte[] {1});

        IOException e =
                assertThrows(
                        IOException.class,
                        () ->
                                AtomicFile.write(
                                        file,
                                        out -> {
                                            out.write(new byte[1 << 20]);
                                            throw new IOException("No space left on device");
                                        }));

        assertEquals("No space left on device", e.getMessage());
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aFolderThatIsNotThereIsReported() {
        assertThrows(
                NoSuchFileException.class,
                () -> AtomicFile.write(folder.resolve("absent/file"), new byte[] {1}));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
