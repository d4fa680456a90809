// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.convert.CorpusFormat;
import io.github.stance4j.convert.publicdata.PublicData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that are read where one of them, or their folder, is named. */
final class ConvertInput {

    private static final String ANNOTATIONS = ".ann";
    private static final String TEXT = ".txt";

    private ConvertInput() {}

    static List<Path> files(Path in, CorpusFormat format) {
        return switch (format) {
            case BRAT -> Files.isDirectory(in) ? inFolder(in) : document(in);
            case PLV, NEWSMTSC ->
                    PublicData.valueOf(format.name()).files().stream().map(in::resolve).toList();
            default -> List.of(in);
        };
    }

    /** A document is two files; whichever is named, both are read. */
    private static List<Path> document(Path file) {
        String name = file.toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return List.of(file, Path.of(stem + ANNOTATIONS), Path.of(stem + TEXT));
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(ConvertInput::isOfDocument).toList();
        } catch (IOException | UncheckedIOException e) {
            // What can't be looked at can't be read, which is told then.
            return List.of();
        }
    }

    private static boolean isOfDocument(Path file) {
        return file.toString().endsWith(ANNOTATIONS) || file.toString().endsWith(TEXT);
    }
}
