// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.ModelFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of a training's checkpoints; it keeps the last two. */
public final class CheckpointFolder {

    private static final int KEPT = 2;
    private static final Pattern NAME = Pattern.compile("step-\\d{8}\\.checkpoint");
    private static final Pattern UNFINISHED = Pattern.compile("\\.step-.*\\.tmp");

    private final Path folder;

    /** Names a folder, which is made when the first checkpoint is written. */
    public CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /** Returns the checkpoints, the newest first. */
    List<Path> checkpoints() throws IOException {
        return matching(NAME).sorted(Comparator.reverseOrder()).toList();
    }

    /** Tells whether there is a checkpoint to go on from. */
    public boolean isEmpty() throws IOException {
        return size() == 0;
    }

    /** Returns how many checkpoints there are. */
    public int size() throws IOException {
        return checkpoints().size();
    }

    private Stream<Path> matching(Pattern name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> name.matcher(file.getFileName().toString()).matches())
                    .toList()
                    .stream();
        }
    }

    /** Makes the folder and takes away what an interrupted writing has left there. */
    void prepare() throws IOException {
        Files.createDirectories(folder);
        for (Path file : matching(UNFINISHED).toList()) {
            Files.deleteIfExists(file);
        }
    }

    /** Writes a checkpoint and deletes those before the last two. */
    Path write(TrainingOrigin origin, TrainingState state, List<float[]> numbers)
            throws IOException {
        Path file =
                folder.resolve(String.format(Locale.ROOT, "step-%08d.checkpoint", state.steps()));
        Checkpoint.write(file, origin, state, numbers);
        List<Path> all = checkpoints();
        for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
            Files.deleteIfExists(old);
        }
        return file;
    }

    /**
     * Reads the newest checkpoint, or the one before if that is damaged.
     *
     * @throws ModelFormatException if there is none to go on from
     */
    TrainingState read(TrainingOrigin origin, List<float[]> numbers) throws IOException {
        ModelFormatException first = null;
        for (Path file : checkpoints()) {
            try {
                return Checkpoint.read(file, origin, numbers);
            } catch (ModelFormatException e) {
                first = first == null ? e : first;
            }
        }
        throw first != null
                ? first
                : new ModelFormatException("There is no checkpoint in " + folder);
    }

    /** Deletes the checkpoints, and the folder if nothing else is in it. */
    public void delete() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        prepare();
        for (Path file : checkpoints()) {
            Files.deleteIfExists(file);
        }
        try (Stream<Path> left = Files.list(folder)) {
            if (left.findAny().isPresent()) {
                return;
            }
        }
        Files.deleteIfExists(folder);
    }
}
