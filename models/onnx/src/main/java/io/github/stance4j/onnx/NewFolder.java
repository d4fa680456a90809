// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A folder that is filled beside its place, so that it is complete or not there. */
final class NewFolder implements AutoCloseable {

    private final Path place;
    private final Path temporary;

    /**
     * Begins a folder.
     *
     * @throws FileAlreadyExistsException if there is something in its place
     */
    NewFolder(Path place) throws IOException {
        this.place = place.toAbsolutePath().normalize();
        requireFree();
        Path parent = this.place.getParent();
        if (parent == null) {
            throw new FileAlreadyExistsException(place.toString());
        }
        Files.createDirectories(parent);
        this.temporary =
                Files.createDirectory(
                        parent.resolve(
                                "." + this.place.getFileName() + "." + UUID.randomUUID() + ".tmp"));
    }

    private void requireFree() throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
            if (files.findAny().isPresent()) {
                throw new FileAlreadyExistsException(place.toString());
            }
        }
    }

    /** Returns the place of a file until the folder is moved. */
    Path file(String name) {
        return temporary.resolve(name);
    }

    void moveIntoPlace() throws IOException {
        try {
            Files.deleteIfExists(place);
        } catch (DirectoryNotEmptyException e) {
            throw new FileAlreadyExistsException(place.toString(), null, "not empty any more");
        }
        Files.move(temporary, place);
    }

    /** Leaves nothing beside the place. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(temporary)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(temporary)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
