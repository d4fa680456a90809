// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the documents of brat in a folder, or the one of a file. */
final class BratFiles {

    static final String ANNOTATIONS = ".ann";
    static final String TEXT = ".txt";

    private BratFiles() {}

    static void read(Path in, ImportContext context) {
        List<Path> files = Files.isDirectory(in) ? inFolder(in) : List.of(annotations(in));
        if (files.isEmpty()) {
            context.defects()
                    .add(context.place(0), "found no file " + ANNOTATIONS + ", expected one");
        }
        for (Path file : files) {
            Path whole = in.toAbsolutePath();
            Path root = Files.isDirectory(in) ? whole : whole.getParent();
            String relative = root.relativize(file.toAbsolutePath()).toString();
            read(file, stem(relative).replace('\\', '/'), context);
        }
    }

    private static void read(Path annotations, String name, ImportContext context) {
        Path text = annotations.resolveSibling(stem(annotations.getFileName().toString()) + TEXT);
        Optional<String> content = SourceFile.text(text, context.defects());
        Optional<String> lines = SourceFile.text(annotations, context.defects());
        if (content.isPresent() && lines.isPresent()) {
            BratDocument document =
                    new BratDocument(annotations.toString(), content.get(), context);
            document.read(lines.get().lines().toList());
            new BratReader(name, text.toString(), document, context).read(content.get());
        }
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ANNOTATIONS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether it is the text of a document. */
    static boolean isAnnotatedText(Path file) {
        return file.toString().endsWith(TEXT) && Files.exists(annotations(file));
    }

    /** Tells whether its name is that of a document's text or annotations. */
    static boolean isNamedAsOne(Path file) {
        return file.toString().endsWith(TEXT) || file.toString().endsWith(ANNOTATIONS);
    }

    private static Path annotations(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(TEXT) ? file.resolveSibling(stem(name) + ANNOTATIONS) : file;
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
