// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    private static final Path MOUNTS = Path.of("/proc/mounts");

    @TempDir Path path;

    @Test
    void ofAFolderThatIsGoodNothingIsFoundAndNothingStays() throws IOException {
        assertEquals(Optional.empty(), new TemporaryFolder(path, true).fault(1));

        try (Stream<Path> files = Files.list(path)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aFullOneIsFoundWhereTheLibraryIsUnpackedToIt() {
        String fault = new TemporaryFolder(path, true).fault(Long.MAX_VALUE).orElseThrow();

        assertTrue(fault.matches("has \\d+ MB left, where up to \\d+ are needed"), fault);
        assertEquals(Optional.empty(), new TemporaryFolder(path, false).fault(Long.MAX_VALUE));
    }

    @Test
    void oneThatCannotBeWrittenToIsFoundWithTheReason() {
        // Not even the administrator may write here.
        Path kernel = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(kernel));

        String fault = new TemporaryFolder(kernel, false).fault(1).orElseThrow();

        assertTrue(fault.startsWith("can't be written to"), fault);
    }

    @Test
    void oneThatForbidsExecutionIsFound() throws IOException {
        Optional<Path> forbidding = forbidding();
        assumeTrue(forbidding.isPresent());

        assertEquals(
                Optional.of("forbids execution (it is mounted with noexec)"),
                new TemporaryFolder(forbidding.get(), true).fault(1));
    }

    /** Looks for a folder of that kind; many systems have some. */
    private static Optional<Path> forbidding() throws IOException {
        if (Files.notExists(MOUNTS)) {
            return Optional.empty();
        }
        try (Stream<String> mounts = Files.lines(MOUNTS)) {
            return mounts.map(mount -> mount.split(" "))
                    .filter(mount -> mount[2].equals("tmpfs") && mount[3].contains("noexec"))
                    .map(mount -> Path.of(mount[1]))
                    .filter(folder -> new TemporaryFolder(folder, false).fault(1).isEmpty())
                    .findFirst();
        }
    }
}
