// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An embedding project pulls in what the README lists, and no more. */
class SizeTest {

    private static final double MEGABYTE = 1e6;
    private static final double MOST = 170;
    private static final double LARGEST_MODEL = 70;

    /** A row of the table: words, perhaps names of artifacts, and a size. */
    private static final Pattern ROW = Pattern.compile("\\| (.+) \\| ([0-9.]+) \\|");

    private static final Pattern ARTIFACT = Pattern.compile("`([a-z0-9-]+)`");

    @Test
    void theReadmeListsWhatComesWithTheDependency() throws IOException {
        List<Path> rest = new ArrayList<>(classPath());
        double stated = 0;
        double sum = 0;
        List<Matcher> rows = rows();
        assertEquals(5, rows.size());
        for (Matcher row : rows) {
            List<Path> parts = takeFrom(rest, row.group(1));
            double size = parts.stream().mapToDouble(SizeTest::megabytes).sum();
            double most = Double.parseDouble(row.group(2));
            assertTrue(size <= most && size > 0.6 * most, row.group() + " has " + size);
            stated += most;
            sum += size;
        }
        assertEquals(List.of(), rest);
        assertTrue(sum <= stated && stated <= MOST, sum + " MB, stated " + stated);
    }

    @Test
    void theModelIsSmall() {
        double size = megabytes(model());
        assertTrue(size <= LARGEST_MODEL, "It has " + size + " MB");
    }

    /** Takes the artifacts that a row names off the list, or all if it names none. */
    private static List<Path> takeFrom(List<Path> rest, String row) {
        List<String> names = ARTIFACT.matcher(row).results().map(name -> name.group(1)).toList();
        List<Path> taken =
                rest.stream()
                        .filter(path -> names.isEmpty() || names.stream().anyMatch(isIn(path)))
                        .toList();
        assertTrue(taken.size() >= names.size(), row + " is not all in " + rest);
        rest.removeAll(taken);
        return taken;
    }

    private static Predicate<String> isIn(Path path) {
        return name ->
                name.equals("stance4j-english")
                        ? path.equals(model())
                        : path.getFileName().toString().matches(name + "-[0-9].*\\.jar");
    }

    private static Path model() {
        return Path.of("target", "classes").toAbsolutePath();
    }

    /** Jars, and folders of classes where the build has made no jars yet. */
    private static List<Path> classPath() throws IOException {
        String dependencies = Files.readString(Path.of("target", "class-path.txt")).strip();
        return Stream.concat(Stream.of(model()), Stream.of(dependencies.split("\\|")).map(Path::of))
                .toList();
    }

    private static List<Matcher> rows() throws IOException {
        return Files.readAllLines(Path.of("..", "..", "README.md")).stream()
                .dropWhile(line -> !line.equals("### What comes with it"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    private static double megabytes(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(SizeTest::bytes).sum() / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
