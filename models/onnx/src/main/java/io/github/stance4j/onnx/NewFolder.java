// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder that is filled in a hidden one, so that it has all files or none.
 *
 * <p>A folder that is not there is made beside its place and moved there. One that is there, and
 * empty, stays what it is, for somebody may have chosen its owner, be in it or have mounted it:
 * then the hidden one is made inside of it, and the files are moved up.
 */
final class NewFolder implements AutoCloseable {

    private final Path place;
    private final boolean there;
    private final Path temporary;
    private final List<Path> moved = new ArrayList<>();

    /**
     * Begins a folder.
     *
     * @throws FileAlreadyExistsException if there is something in its place
     */
    NewFolder(Path place) throws IOException {
        this.place = place.toAbsolutePath().normalize();
        this.there = Files.isDirectory(this.place);
        if (there ? !isEmptyBut(null) : Files.exists(this.place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        this.temporary = Files.createDirectory(hidden());
    }

    private Path hidden() throws IOException {
        String end = UUID.randomUUID() + ".tmp";
        if (there) {
            return place.resolve("." + end);
        }
        // What is not there has a parent, for the root of a file system is always there.
        Files.createDirectories(place.getParent());
        return place.resolveSibling("." + place.getFileName() + "." + end);
    }

    private boolean isEmptyBut(Path own) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.allMatch(file -> file.equals(own));
        }
    }

    /** Returns the place of a file until the folder is moved. */
    Path file(String name) {
        return temporary.resolve(name);
    }

    /**
     * Moves the files into place.
     *
     * @param last the file that tells, by being there, that all others are
     * @throws FileAlreadyExistsException if something has come into the place
     */
    void moveIntoPlace(String last) throws IOException {
        if (!there) {
            Files.move(temporary, place);
            return;
        }
        if (!isEmptyBut(temporary)) {
            throw new FileAlreadyExistsException(place.toString(), null, "not empty any more");
        }
        for (Path file : files(temporary)) {
            if (!file.equals(file(last))) {
                moveUp(file);
            }
        }
        moveUp(file(last));
        moved.clear();
    }

    private void moveUp(Path file) throws IOException {
        Path target = place.resolve(file.getFileName());
        Files.move(file, target);
        moved.add(target);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    /** Leaves nothing of what has not been moved as a whole. */
    @Override
    public void close() throws IOException {
        for (Path file : moved) {
            Files.deleteIfExists(file);
        }
        if (Files.exists(temporary)) {
            for (Path file : files(temporary)) {
                Files.delete(file);
            }
            Files.delete(temporary);
        }
    }
}
