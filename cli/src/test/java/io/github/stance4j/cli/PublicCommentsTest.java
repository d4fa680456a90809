// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every public class and method of the library has a comment. The build itself can't ask for that
 * alone: javac would miss a tag for each parameter, too, which mostly says nothing new.
 */
class PublicCommentsTest {

    private static final List<String> MODULES =
            List.of("core", "report", "convert", "models/common", "models/onnx", "models/dl4j");

    @TempDir private Path folder;

    @Test
    void noneIsMissing() throws IOException {
        for (String module : MODULES) {
            Path sources = ShownPage.ROOT.resolve(module).resolve("src/main/java");

            assertEquals(List.of(), missing(sources), module);
        }
    }

    @Test
    void aMissingOneIsFound() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(
                sources.resolve("Bare.java"),
                """
                /** A class. */
                public class Bare {
                    /** No instances. */
                    private Bare() {}

                    public static void run() {}

                    static void hidden() {}

                    /** @param x with a comment. */
                    public static int twice(int x) {
                        return 2 * x;
                    }
                }
                """);

        assertEquals(List.of("Bare.java:6"), missing(sources));
    }

    private List<String> missing(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options =
                List.of(
                        "-proc:none",
                        "-Xmaxwarns",
                        Integer.toString(Integer.MAX_VALUE),
                        "-Xdoclint:missing/protected",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null);
                Stream<Path> paths = Files.walk(sources)) {
            List<Path> all = paths.filter(path -> path.toString().endsWith(".java")).toList();
            boolean sound =
                    compiler.getTask(
                                    null,
                                    files,
                                    found,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(all))
                            .call();
            assertTrue(sound, () -> found.getDiagnostics().toString());
        }
        return found.getDiagnostics().stream()
                .filter(one -> one.getMessage(Locale.ROOT).contains("no comment"))
                .map(
                        one ->
                                Path.of(one.getSource().toUri()).getFileName()
                                        + ":"
                                        + one.getLineNumber())
                .toList();
    }
}
