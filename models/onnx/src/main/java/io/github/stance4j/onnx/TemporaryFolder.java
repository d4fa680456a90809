// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder for temporary files. ONNX Runtime makes a folder of its own there whatever it is told,
 * and unpacks its library to that unless it is told where the library is.
 *
 * @param path the folder
 * @param unpacked whether the library is unpacked to it
 */
record TemporaryFolder(Path path, boolean unpacked) {

    /** More bytes than the library has on any platform. */
    static final long ROOM = 40L << 20;

    /** Returns the folder that this process uses. */
    static TemporaryFolder current() {
        return new TemporaryFolder(
                Path.of(System.getProperty("java.io.tmpdir")),
                System.getProperty("onnxruntime.native.path") == null);
    }

    /**
     * Looks for what keeps the library from being loaded from the folder.
     *
     * @param room how many bytes it needs
     * @return what is wrong, as what the folder does or is; nothing if nothing is found
     */
    Optional<String> fault(long room) {
        if (!Files.isDirectory(path)) {
            return Optional.of(Files.exists(path) ? "is a file" : "does not exist");
        }
        try {
            Path probe = Files.createTempFile(path, "stance4j", null);
            try {
                return unpacked ? faultOf(probe, room) : Optional.empty();
            } finally {
                Files.delete(probe);
            }
        } catch (IOException | SecurityException e) {
            return Optional.of("can't be written to" + reason(e));
        }
    }

    private static Optional<String> faultOf(Path probe, long room) throws IOException {
        if (probe.toFile().setExecutable(true) && !Files.isExecutable(probe)) {
            return Optional.of("forbids execution (it is mounted with noexec)");
        }
        long left = Files.getFileStore(probe).getUsableSpace();
        return left >= room
                ? Optional.empty()
                : Optional.of(
                        "has "
                                + (left >> 20)
                                + " MB left, where up to "
                                + (room >> 20)
                                + " are needed");
    }

    /** The message of an exception has the path only, or again. */
    private static String reason(Exception e) {
        return e instanceof FileSystemException failure && failure.getReason() != null
                ? " (" + failure.getReason() + ")"
                : "";
    }
}
